// One window for a base: a second start raises the first and hands over what it was asked for.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { errand } from "../driver/errand.mjs";
import { windows1251 } from "../driver/lists.mjs";

const listOf = (profile) => join(profile.folder, "clients.csv");
const prepare = (profile) =>
  writeFileSync(listOf(profile), windows1251("ФИО;Телефон\nЩукин Пётр;\n"));

errand(
  "a second start raises the window that was put away, and hands it the list",
  { prepare },
  async (person) => {
    await person.presses("Начать с чистого листа");
    await person.sees("Сегодня");
    await person.closesTheWindow();
    await person.seesTheWindowGo();
    await person.startsASecondTime();
    await person.seesTheWindowBack();
    await person.startsASecondTime(listOf(person.profile));
    await person.sees("Столбцы", "Щукин");
    await person.startsASecondTime("--new-task");
    await person.seesHeading("Новое дело");
  },
);

errand(
  "the program started with a list looks at the list first",
  { prepare },
  async (person) => {
    await person.presses("Начать с чистого листа");
    await person.sees("Сегодня");
    await person.startsAgain([listOf(person.profile)]);
    await person.sees("Столбцы", "Щукин");
  },
);
