// The main job from end to end: the old list in, a meeting and the next one, the numbers, a list
// out, and every step of it back to the empty base.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { errand } from "../driver/errand.mjs";
import { dirtyList } from "../driver/lists.mjs";

// Beside the base: the dialog then looks into the base itself, which must cost it nothing.
const listOf = (profile) => join(profile.folder, "clients.csv");

async function bringsInTheList(person) {
  await person.presses("Начать с чистого листа");
  await person.sees("День свободен");
  await person.hits("Control", "k");
  await person.writes("список из");
  await person.sees("список из файла");
  await person.hits("Enter");
  await person.presses("Выбрать файл");
  await person.namesTheFile(listOf(person.profile));
  await person.sees("Столбцы", "Абрикосова");
  const read = await person.page.execute(() =>
    [...document.querySelectorAll("aside select")].map(
      (list) => list.selectedOptions[0].text,
    ),
  );
  assert.deepEqual(read.slice(0, 2), [
    "Кириллица Windows (1251)",
    "Точка с запятой",
  ]);
  await person.looksAt("import");
  await person.presses("Загрузить");
  await person.waitsUntil(
    () =>
      person.page.execute(() =>
        document.querySelector("h1")?.textContent.includes("Список загружен"),
      ),
    "the list did not come in",
    90_000,
  );
  await person.sees("Прибавил", "Не взяли");
  await person.looksAt("imported");
  const { in_use: count } = await person.calls("contacts.counts");
  assert.ok(count > 1900, `only ${count} customers came in`);
  return count;
}

async function logsAMeeting(person) {
  await person.hits("Control", "k");
  await person.writes("абрик вера");
  await person.sees("Абрикосова");
  await person.hits("Enter");
  await person.seesHeading("Абрикосова");
  await person.hits("w");
  await person.writes("Показал каталог");
  await person.types("Дальше", "сегодня в 15");
  await person.hits("Control", "Enter");
  await person.sees("Записано: Абрикосова", "Показал каталог");
  await person.looksAt("card");
}

async function closesTheNextByKeyboard(person) {
  await person.sees("Абрикосова", "Закрыть");
  await person.hits("Enter");
  await person.seesHeading("Чем кончилось?");
  await person.hits("1");
  await person.writes("Договорились о поставке");
  await person.looksAt("close");
  await person.hits("Enter");
  await person.sees("Итог записан");
}

async function asksTheDiary(person) {
  await person.follows("Отчёты");
  await person.sees("На этой неделе", "2 встречи", "1 удачная");
  await person.sees("Абрикосова");
  await person.looksAt("questions");
  await person.follows("1 удачная");
  await person.waitsUntil(
    () =>
      person.page.execute(
        () => document.querySelectorAll("main ol li, main ul li").length > 0,
      ),
    "no list stands behind the number",
  );
}

async function savesTheList(person, count) {
  const saved = join(person.profile.folder, "saved.csv");
  await person.goesTo("/export");
  await person.presses("Сохранить…");
  await person.namesTheFile(saved);
  await person.sees("Сохран", "saved.csv");
  const bytes = readFileSync(saved);
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  const text = bytes.toString("utf8");
  assert.ok(text.includes("Абрикосова;Вера;Павловна"), text.slice(0, 400));
  assert.ok(text.split("\n").length > count);
}

errand(
  "the old list comes in, a meeting leads to the next, the diary answers, and all of it goes back",
  {
    now: "2026-11-19T10:20:00",
    prepare: (profile) => writeFileSync(listOf(profile), dirtyList()),
  },
  async (person) => {
    await person.sizesTheWindow(1366, 768);
    const count = await bringsInTheList(person);
    await logsAMeeting(person);
    person.setsTheClock("2026-11-19T15:10:00");
    await person.startsAgain();
    await person.goesTo("/today");
    await closesTheNextByKeyboard(person);
    await asksTheDiary(person);
    await savesTheList(person, count);

    await person.goesTo("/today");
    await person.sees("Договорились о поставке");
    await person.asksTheTerminal("undo");
    await person.waitsUntil(
      async () =>
        !(await person.page.execute(() =>
          document.body.innerText.includes("Договорились о поставке"),
        )),
      "the window did not notice within 2 s what the terminal took back",
      2_000,
    );

    for (let step = 0; step < 20; step += 1) {
      const canGoBack = await person.page.execute(
        () =>
          !document.querySelector("header [aria-label^='Отменить']")?.disabled,
      );
      if (!canGoBack) break;
      await person.hits("Control", "z");
      await person.page.pause(1500);
    }
    const left = await person.calls("contacts.counts");
    assert.deepEqual([left.in_use, left.archived, left.trash], [0, 0, 0]);
    await person.goesTo("/history");
    await person.sees("шаг отменён");
    await person.looksAt("history");
  },
);
