// The whole work of a day with the keyboard alone, from the first start.
import assert from "node:assert/strict";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { errand } from "../driver/errand.mjs";
import { windows1251 } from "../driver/lists.mjs";
import { Person } from "../driver/person.mjs";

const listOf = (profile) => join(profile.folder, "clients.csv");

/** Goes on with Tab until what has the focus bears this name, and the focus can be seen. */
async function tabsTo(person, name) {
  for (let step = 0; step < 60; step += 1) {
    const focused = await person.page.execute(() => {
      const at = document.activeElement;
      if (!at.matches("a, button, input, textarea, select")) return null;
      const label = at.labels?.[0]?.textContent ?? "";
      // A field may be ringed by what it stands in.
      const around = [at, at.parentElement, at.parentElement.parentElement];
      return {
        name: `${at.getAttribute("aria-label") ?? ""} ${label} ${at.textContent}`,
        isSeen: around.some(
          (element) => getComputedStyle(element).outlineStyle !== "none",
        ),
      };
    });
    if (focused?.name.includes(name)) {
      assert.ok(focused.isSeen, `the focus on «${name}» cannot be seen`);
      return;
    }
    await person.hits("Tab");
  }
  assert.fail(`Tab never comes to «${name}»`);
}

/** Finds a command by its name and runs it. */
async function commands(person, typed, found) {
  await person.hits("Control", "k");
  await person.writes(typed);
  await person.sees(found);
  await person.hits("Enter");
}

errand(
  "a day's work is done with the keyboard alone",
  {
    now: "2026-11-19T10:20:00",
    prepare: (profile) =>
      writeFileSync(
        listOf(profile),
        windows1251("ФИО;Телефон\nЩукин Пётр;+7 916 123-45-67\n"),
      ),
  },
  async (person) => {
    await person.sizesTheWindow(1366, 768);
    await person.seesHeading("Добро пожаловать");
    await tabsTo(person, "Начать с чистого листа");
    await person.hits("Enter");
    await person.sees("День свободен");

    await person.hits("Control", "n");
    await person.seesHeading("Новый клиент");
    await person.writes("Котова Марина");
    await person.hits("Enter");
    await person.sees("Клиент записан: Котова Марина");

    await commands(person, "котова", "Котова");
    await person.seesHeading("Котова");
    await person.hits("w");
    await person.writes("Показала образцы");
    await tabsTo(person, "Дальше");
    await person.writes("сегодня в 10:25");
    await person.hits("Control", "Enter");
    await person.sees("Записано: Котова Марина", "Показала образцы");

    person.setsTheClock("2026-11-19T10:35:00");
    await person.startsAgain();
    await person.goesTo("/today");
    await person.sees("Котова", "Закрыть");
    await person.hits("Enter");
    await person.seesHeading("Чем кончилось?");
    await person.hits("1");
    await person.writes("Заказала сто штук");
    await tabsTo(person, "Дальше");
    await person.writes("завтра в 12");
    await person.hits("Enter");
    await person.sees("Итог записан");

    await person.hits("Control", "d");
    await person.seesHeading("Новое дело");
    await person.writes("Отправить договор");
    await person.hits("Enter");
    await person.sees("Дело записано: Отправить договор");

    await commands(person, "список из", "список из файла");
    await tabsTo(person, "Выбрать файл");
    await person.hits("Enter");
    await person.namesTheFile(listOf(person.profile));
    await person.sees("Щукин");
    await tabsTo(person, "Загрузить 1 клиента");
    await person.hits("Enter");
    await person.sees("Список загружен");

    const saved = join(person.profile.folder, "saved.csv");
    await commands(person, "сохранить список", "Сохранить список в файл");
    await tabsTo(person, "Сохранить…");
    await person.hits("Enter");
    await person.namesTheFile(saved);
    await person.sees("Сохранено 2 клиента");
    assert.ok(existsSync(saved));

    await person.hits("Control", "z");
    await person.sees("Шаг отменён: загрузка списка: 1 клиент");
    await commands(person, "журнал", "Журнал действий");
    await person.sees("шаг отменён");
    await tabsTo(person, "Настройки");
    await person.hits("Enter");
    await person.seesHeading("Настройки");
    await tabsTo(person, "Иванов Сергей Викторович");
    await person.hits("ArrowRight");
    await person.sees("Сохранено: как писать имена");
    await person.looksAt("by-keyboard");
  },
);

errand(
  "Delete sends the customer under the cursor to the trash, and the keyboard goes on with the next",
  {
    prepare: async (profile) => {
      const person = new Person(profile, "before");
      for (const surname of ["Абрамова", "Белова", "Волков"])
        await person.calls("contacts.create", { draft: { surname } });
      await person.calls("settings.welcome", { change: { is_welcomed: true } });
    },
  },
  async (person) => {
    await person.goesTo("/customers");
    await person.sees("Абрамова", "Белова", "Волков");
    const isPreviewed = (name) =>
      person.waitsUntil(
        () =>
          person.page.execute(
            (wanted) =>
              document.querySelector("aside h2")?.textContent.trim() === wanted,
            name,
          ),
        `the panel does not show ${name}`,
      );
    await isPreviewed("Абрамова");
    await person.hits("ArrowDown");
    await isPreviewed("Белова");
    await person.hits("Delete");
    await person.sees("Убрано в корзину");
    await isPreviewed("Волков");
    await person.hits("Delete");
    await isPreviewed("Абрамова");
    await person.hits("Control", "z");
    await person.sees("Шаг отменён", "Волков");
    await person.hits("ArrowDown");
    await isPreviewed("Волков");
    await person.hits("Delete");
    await isPreviewed("Абрамова");
    const counts = await person.calls("contacts.counts");
    assert.deepEqual([counts.in_use, counts.trash], [1, 2]);
  },
);

const talk = "Говорили о поставках на весну, о цене и о сроках. ".repeat(100);

errand(
  "a long talk is folded on the card and unfolded from the keyboard",
  {
    prepare: async (profile) => {
      const person = new Person(profile, "before");
      const { id } = await person.calls("contacts.create", {
        draft: { surname: "Котова" },
      });
      const draft = {
        contact_ids: [id],
        starts_at: "2026-11-18T15:00",
        said: talk,
        promised: "Прислать образцы",
      };
      await person.calls("interactions.log", { draft });
      await person.calls("settings.welcome", { change: { is_welcomed: true } });
    },
    now: "2026-11-19T10:20:00",
  },
  async (person) => {
    await commands(person, "котова", "Котова");
    await person.sees("Показать целиком", "Прислать образцы");
    const lines = () =>
      person.page.execute(() => {
        const text = document.querySelector(".story .fold p");
        return (
          text.clientHeight / parseFloat(getComputedStyle(text).lineHeight)
        );
      });
    assert.equal(Math.round(await lines()), 7);
    await person.looksAt("folded");
    await tabsTo(person, "Показать целиком");
    await person.hits("Enter");
    await person.sees("Свернуть");
    assert.ok((await lines()) > 20, "the whole of it is there");
    await person.hits("Enter");
    await person.sees("Показать целиком");
    assert.equal(Math.round(await lines()), 7);
  },
);

errand(
  "to-dos are worked through from the keyboard, each day's once, and the toasts go by themselves",
  {
    now: "2026-11-19T10:20:00",
  },
  async (person) => {
    await person.presses("Начать с чистого листа");
    await person.sees("День свободен");
    for (const title of ["Полить цветы", "Сверить кассу"])
      await person.calls("tasks.create", {
        draft: {
          title,
          due_on: "2026-11-19",
          repeat: { unit: "days", every: 1 },
        },
      });
    await person.sees("Полить цветы", "Сверить кассу");
    await tabsTo(person, "Полить цветы");
    await person.hits("Space");
    await person.sees("Сделано: Полить цветы");
    const focused = () =>
      person.page.execute(
        () => document.activeElement.getAttribute("aria-label") ?? "",
      );
    await person.waitsUntil(
      async () => (await focused()).includes("Сверить кассу"),
      "the focus does not go on to the next to-do",
    );
    // The button goes with its toast, and what had the focus with it.
    await person.page.execute(() => {
      const buttons = [...document.querySelectorAll("button")];
      buttons.find((one) => one.textContent.trim() === "Отменить").focus();
    });
    await person.hits("Enter");
    await person.sees("Шаг отменён");
    await person.waitsUntil(
      () =>
        person.page.execute(() => !document.body.innerText.includes("Шаг отм")),
      "the toast stays for ever",
      20_000,
    );
  },
);

errand(
  "Ctrl+Z in a field takes back typing, and keys pressed out of impatience note one thing once",
  {},
  async (person) => {
    await person.presses("Начать с чистого листа");
    await person.sees("День свободен");
    await person.hits("Control", "n");
    await person.seesHeading("Новый клиент");
    await person.writes("Котова Марина");
    await person.hits("Enter");
    await person.sees("Клиент записан: Котова Марина");
    await person.seesHeading("Котова");
    await person.hits("w");
    await person.writes("Показала");
    const typed = (wanted) =>
      person.waitsUntil(
        () =>
          person.page.execute(
            (text) => document.activeElement.value === text,
            wanted,
          ),
        `the field does not hold «${wanted}»`,
      );
    await typed("Показала");
    await person.hits("Control", "z");
    await typed("");
    await person.hits("Control", "y");
    await typed("Показала");
    for (let press = 0; press < 3; press += 1)
      await person.hits("Control", "Enter");
    await person.sees("Записано: Котова Марина");
    const { rows } = await person.calls("contacts.list", { limit: 10 });
    assert.equal(rows.length, 1);
    const { interaction_count: count } = await person.calls("contacts.get", {
      id: rows[0].id,
    });
    assert.equal(count, 1);
  },
);
