// One window for a base: a second start raises the first and hands over what it was asked for.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { errand } from "../driver/errand.mjs";
import { windows1251 } from "../driver/lists.mjs";

const listOf = (profile) => join(profile.folder, "clients.csv");
const terminal = process.env.VIZITKA_PROGRAM.replace(/vizitka$/, "vizitka-cli");
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
  "a window that went over to another base is found by a start on that one",
  { prepare },
  async (person) => {
    await person.presses("Начать с чистого листа");
    await person.sees("Сегодня");
    const other = join(person.profile.folder, "other.vizitka");
    execFileSync(terminal, ["--base", other, "add", "Щукин Пётр"]);
    await person.goesTo("/settings");
    await person.presses("Открыть другую…");
    await person.namesTheFile(other);
    await person.sees(other);
    await person.goesTo("/customers");
    await person.sees("Щукин");
    await person.closesTheWindow();
    await person.seesTheWindowGo();
    await person.startsASecondTime("--base", other);
    await person.seesTheWindowBack();
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
