// Every view, and everything that opens over one, in every language and both themes: axe finds
// nothing serious, nothing is cut off at the edge, and the pictures are kept.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { errand } from "../driver/errand.mjs";
import { windows1251 } from "../driver/lists.mjs";
import { Person } from "../driver/person.mjs";
import { wordsOf } from "../driver/words.mjs";

const listOf = (profile) => join(profile.folder, "clients.csv");
const list = windows1251(
  [
    "ФИО;Телефон;Эл. почта;Компания;Дата рождения",
    "Абрикосова Вера;+7 916 999-88-77;vera@example.com;Ромашка;12.03.1980",
    "Константинопольская-Задунайская Александра Владимировна;нет;;;31.02.1980",
    ";;;Без имени;",
  ].join("\n"),
);

/** The card of whoever is in the list of the day or was left open. */
async function cardPath(person) {
  await person.goesTo("/today");
  return person.page.execute(() =>
    document.querySelector('main a[href^="#/customers/"]')?.hash.slice(1),
  );
}

const keys =
  (...pressed) =>
  (person) =>
    person.hits(...pressed);

/** What is looked at: where it is, and what is done there. */
function placesOf(words, { card, file }) {
  const tags = async (person) => {
    await person.hits("Control", "a");
    await person.presses(words["contacts-tags"]);
  };
  return {
    today: ["/today"],
    close: ["/today", (person) => person.presses(words["today-unclosed-tell"])],
    plan: ["/today", keys("Control", "m")],
    call: ["/today", keys("Control", "l")],
    task: ["/today", keys("Control", "d")],
    bell: ["/today", keys("Control", "j")],
    keys: ["/today", keys("F1")],
    search: [
      "/today",
      async (person) => {
        await person.hits("Control", "k");
        await person.writes("a");
      },
    ],
    customers: ["/customers", keys("ArrowDown")],
    "new-customer": ["/customers", keys("Control", "n")],
    tags: ["/customers", tags],
    archive: ["/customers?shelf=archived"],
    trash: ["/customers?shelf=trash"],
    card: [card],
    outcomes: ["/reports"],
    next: ["/reports/next"],
    planned: ["/reports/planned"],
    with: ["/reports/with"],
    import: ["/import"],
    looked: [`/import?file=${encodeURIComponent(file)}`],
    export: ["/export"],
    history: ["/history"],
    settings: ["/settings"],
    lost: ["/nothing"],
  };
}

/** In the page: what would have to be scrolled sideways, the table that a file becomes aside. */
const whatIsTooWide = () =>
  [document.documentElement, ...document.querySelectorAll("body *")]
    .filter((element) => {
      const isTable = element.matches("[role=group]:has(> table)");
      const scrolls =
        element === document.documentElement ||
        /auto|scroll/.test(getComputedStyle(element).overflowX);
      return (
        !isTable && scrolls && element.scrollWidth > element.clientWidth + 1
      );
    })
    .map((element) => `${element.tagName}.${element.className}`);

/** Looks at every place and gives everything that is wrong with them at once. */
async function looksEverywhere(person, places, mark) {
  const findings = [];
  for (const [name, [path, act]] of Object.entries(places)) {
    await person.goesTo(path);
    await act?.(person);
    await person.page.pause(300);
    await person.looksAt(`${name}-${mark}`).catch((error) => {
      if (error.code !== "ERR_ASSERTION") throw error;
      findings.push(error.message);
    });
    const wide = await person.page.execute(whatIsTooWide);
    if (wide.length > 0)
      findings.push(`«${name}-${mark}» must be scrolled sideways: ${wide}`);
    // Out of a field, a list and a dialog.
    for (let step = 0; act && step < 3; step += 1) await person.hits("Escape");
  }
  return findings;
}

for (const language of ["ru", "uk", "en"]) {
  errand(
    `every view stands in ${language}, light and dark`,
    {
      language,
      now: "2026-11-19T10:20:00",
      prepare: async (profile) => writeFileSync(listOf(profile), list),
    },
    async (person) => {
      const words = wordsOf(language);
      await person.sizesTheWindow(1366, 768);
      await person.looksAt("welcome");
      await person.presses(words["welcome-sample"]);
      await person.waitsUntil(
        () => person.page.execute(() => location.hash === "#/today"),
        "the example did not open",
        90_000,
      );
      await person.sees(words["sample-banner"]);
      const card = await cardPath(person);
      assert.ok(card, "the day leads to cards");
      const places = placesOf(words, { card, file: listOf(person.profile) });
      const findings = [];
      for (const theme of ["light", "dark"]) {
        await person.goesTo("/settings");
        await person.marks(words[`settings-theme-${theme}`]);
        findings.push(...(await looksEverywhere(person, places, theme)));
      }
      assert.deepEqual(findings, [], findings.join("\n"));
    },
  );

  errand(
    `every view fits a small window in large letters in ${language}`,
    {
      language,
      now: "2026-11-19T10:20:00",
      prepare: async (profile) => {
        writeFileSync(listOf(profile), list);
        const before = new Person(profile, "before");
        await before.asksTheTerminal("sample");
        const change = { is_welcomed: true, scale: 150 };
        await before.calls("settings.welcome", { change });
      },
    },
    async (person) => {
      await person.sizesTheWindow(900, 600);
      const card = await cardPath(person);
      const file = listOf(person.profile);
      const places = placesOf(wordsOf(language), { card, file });
      const findings = await looksEverywhere(person, places, "large");
      assert.deepEqual(findings, [], findings.join("\n"));
    },
  );
}
