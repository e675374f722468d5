// What the desktop and the program hand each other: a list dropped on the window, a folder to show,
// a call to make, and a place among what starts at log-in.
import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { errand } from "../driver/errand.mjs";
import { windows1251 } from "../driver/lists.mjs";
import { onABareBus, showsAFile } from "../driver/surroundings.mjs";

const listOf = (profile) => join(profile.folder, "clients.csv");

errand(
  "a list dropped anywhere on the window is looked at",
  {
    prepare: (profile) =>
      writeFileSync(listOf(profile), windows1251("ФИО;Телефон\nЩукин Пётр;\n")),
  },
  async (person) => {
    await person.sizesTheWindow(1366, 768);
    await person.presses("Начать с чистого листа");
    await person.sees("День свободен");
    await showsAFile(person.profile, listOf(person.profile));
    await person.dragsTheFileOver();
    await person.sees("Отпустите, и посмотрим, что внутри");
    await person.keepsAPicture("over");
    await person.dropsTheFile();
    await person.sees("Столбцы", "Щукин");
    await person.seesNo("Отпустите");
  },
);

errand(
  "the program puts itself among what starts at log-in, out of the way, and takes itself out again",
  {},
  async (person) => {
    const entry = join(
      process.env.VIZITKA_E2E_HOME,
      ".config/autostart/Vizitka.desktop",
    );
    const isThere = () => existsSync(entry);
    const choice = "Запускать при входе в систему";
    await person.presses("Начать с чистого листа");
    await person.sees("День свободен");
    await person.goesTo("/settings");
    assert.ok(!isThere());
    await person.marks(choice);
    await person.waitsUntil(isThere, "nothing was put among the log-in starts");
    assert.ok(
      readFileSync(entry, "utf8")
        .split("\n")
        .includes(`Exec=${process.env.VIZITKA_PROGRAM} --hidden`),
    );
    await person.sees("Сохранено: запуск при входе в систему");
    await person.hits("Control", "z");
    await person.waitsUntil(() => !isThere(), "undo left the log-in start");
    await person.marks(choice);
    await person.waitsUntil(isThere, "it was not put back");
    await person.marks(choice);
    await person.waitsUntil(() => !isThere(), "it did not take itself out");
  },
);

errand(
  "where no file manager answers, the window says where the file lies",
  { prepare: onABareBus },
  async (person) => {
    await person.presses("Начать с чистого листа");
    await person.sees("День свободен");
    await person.goesTo("/settings");
    await person.presses("Показать в папке");
    await person.sees(
      `Показать папку не удалось. Файл лежит здесь: ${person.profile.base}`,
    );
  },
);
