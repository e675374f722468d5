// The first day: a language, an example to look at, every page of it, and the example gone again.
import assert from "node:assert/strict";
import { errand } from "../driver/errand.mjs";

const pages = {
  today: "/today",
  customers: "/customers",
  questions: "/reports",
  import: "/import",
  export: "/export",
  history: "/history",
  settings: "/settings",
};

/** Looks at every page and says everything that is wrong with them at once. */
async function looksEverywhere(person, mark, chosen = Object.keys(pages)) {
  const findings = [];
  for (const page of chosen) {
    await person.goesTo(pages[page]);
    await person.looksAt(`${page}-${mark}`).catch((error) => {
      if (error.code !== "ERR_ASSERTION") throw error;
      findings.push(error.message);
    });
  }
  return findings;
}

/** The card of whoever comes today, where the story is long. */
async function looksAtACard(person, mark) {
  await person.goesTo("/today");
  const path = await person.page.execute(() =>
    document.querySelector('main a[href^="#/customers/"]')?.hash.slice(1),
  );
  assert.ok(path, "the day leads to cards");
  await person.goesTo(path);
  await person.looksAt(`card-${mark}`);
}

/** Closing the first meeting of the day that still waits for it. */
async function looksAtClosing(person, mark) {
  await person.goesTo("/today");
  await person.presses("Подробно…");
  await person.seesHeading("Чем кончилось?");
  await person.looksAt(`close-${mark}`);
  await person.hits("Escape");
}

errand(
  "a new user looks around the example in three languages and two themes, and removes it",
  { now: "2026-11-19T10:20:00" },
  async (person) => {
    await person.sizesTheWindow(1366, 768);
    await person.seesHeading("Добро пожаловать");
    await person.looksAt("welcome-ru");
    await person.marks("Українська");
    await person.seesHeading("Ласкаво просимо");
    await person.marks("Русский");
    await person.seesHeading("Добро пожаловать");
    await person.presses("Осмотреться на примере");
    await person.waitsUntil(
      () => person.page.execute(() => location.hash === "#/today"),
      "the example did not open",
      90_000,
    );
    await person.sees("Это учебная база", "Четверг, 19 ноября");
    await person.waitsUntil(
      () =>
        person.page.execute(
          () => document.querySelectorAll("main [data-interaction]").length > 2,
        ),
      "Today shows no meetings",
    );

    const findings = await looksEverywhere(person, "ru");
    await looksAtACard(person, "ru");
    await looksAtClosing(person, "ru");
    await person.goesTo("/settings");
    await person.marks("Тёмная");
    findings.push(...(await looksEverywhere(person, "ru-dark")));
    await looksAtACard(person, "ru-dark");
    await looksAtClosing(person, "ru-dark");
    await person.goesTo("/settings");
    await person.marks("Светлая");
    for (const [name, mark] of [
      ["Українська", "uk"],
      ["English", "en"],
      ["Русский", "ru"],
    ]) {
      await person.goesTo("/settings");
      await person.marks(name);
      if (mark !== "ru")
        findings.push(...(await looksEverywhere(person, mark)));
    }

    await person.goesTo("/today");
    await person.presses("Убрать пример");
    await person.seesNo("Это учебная база");
    await person.sees("День свободен");
    await person.goesTo("/customers");
    await person.looksAt("customers-empty-ru");
    assert.deepEqual(findings, [], findings.join("\n"));
  },
);
