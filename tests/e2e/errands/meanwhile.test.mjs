// What happens behind the window's back: the terminal writes, the base is moved, the program is
// ended at once; and a list that must not move under the hand.
import assert from "node:assert/strict";
import { renameSync } from "node:fs";
import { join } from "node:path";
import { errand } from "../driver/errand.mjs";
import { Person } from "../driver/person.mjs";

/** A base with the sample in it, past the first questions. */
async function withSample(profile) {
  const person = new Person(profile, "before");
  await person.asksTheTerminal("sample");
  const change = { is_welcomed: true };
  await person.calls("settings.welcome", { change });
}

const now = "2026-11-19T10:20:00";
const prepare = withSample;

errand(
  "a meeting that is trashed in the terminal while it is being changed says so and comes back with what was typed",
  { now, prepare },
  async (person) => {
    await person.goesTo("/today");
    const day = "2026-11-19";
    const { items } = await person.calls("interactions.day", { day });
    const { id } = items[1].interaction;
    await person.page.execute((of) => {
      document.querySelector(`[data-interaction="${of}"] .change`).click();
    }, id);
    await person.types("О чём", "Взять образцы");
    await person.calls("interactions.trash", { id });
    await person.sees("эту запись убрали в корзину");
    await person.looksAt("trashed-meanwhile");
    await person.presses("Восстановить и сохранить");
    await person.sees("Запись изменена");
    const kept = await person.calls("interactions.get", { id });
    assert.equal(kept.trashed_at, null);
    assert.equal(kept.agenda, "Взять образцы");
  },
);

/** Where the active row of the list ends, and the window. */
const rowAndWindow = () => {
  const grid = document.querySelector("[role=grid]");
  const id = grid.getAttribute("aria-activedescendant");
  const row = document.getElementById(id)?.getBoundingClientRect();
  return { bottom: Math.round(row?.bottom ?? 0), height: innerHeight };
};
const focused = () => document.activeElement.getAttribute("role");

errand(
  "customers are picked, tagged and saved from the keyboard, and the list does not move",
  { now, prepare },
  async (person) => {
    await person.sizesTheWindow(1366, 768);
    await person.goesTo("/customers");
    await person.waitsUntil(async () => {
      // Again where the rows were not there yet.
      await person.hits("End");
      const { bottom, height } = await person.page.execute(rowAndWindow);
      return bottom === height;
    }, "the last row is not in sight");
    await person.hits("Space");
    await person.sees("Отмечен 1 клиент");
    const { bottom, height } = await person.page.execute(rowAndWindow);
    assert.equal(bottom, height, "the row slipped from under the hand");
    await person.hits("Shift", "ArrowUp");
    await person.sees("Отмечено 2 клиента");
    for (let step = 0; step < 3; step += 1) await person.hits("Shift", "Tab");
    await person.hits("Enter");
    await person.writes("ярмарка");
    await person.sees("Добавить «ярмарка»");
    await person.hits("Enter");
    await person.sees("Метки изменены: 2 клиента");
    await person.hits("Escape");
    assert.equal(await person.page.execute(focused), "grid");
    await person.presses("Сохранить отмеченных в файл");
    await person.sees("Только отмеченных", "2 клиента");

    await person.goesTo("/customers");
    await person.writes("ъъъ");
    await person.sees("Показать всех");
    await person.hits("Escape");
    await person.waitsUntil(
      async () => (await person.page.execute(focused)) === "grid",
      "Esc does not lead back to the rows",
    );
  },
);

errand(
  "the page and what was typed are there again, though the program was ended at once and the base moved",
  { now, prepare },
  async (person) => {
    await person.goesTo("/reports/planned");
    await person.hits("Control", "d");
    await person.writes("Заказать вывеску");
    await person.leaves();
    const { profile } = person;
    const moved = join(profile.folder, "moved.vizitka");
    renameSync(profile.base, moved);
    profile.base = moved;
    profile.environment.VIZITKA_BASE = moved;
    await person.opensTheWindow();
    await person.seesHeading("Сколько встреч запланировано?");
    await person.hits("Control", "d");
    const title = await person.page.$("dialog input");
    assert.equal(await title.getValue(), "Заказать вывеску");
  },
);
