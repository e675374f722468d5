// What the desktop and the program hand each other: a list dropped on the window, a folder to show,
// a call to make, and a place among what starts at log-in.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
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

const choice = "Запускать при входе в систему";
const entryOf = (profile) =>
  join(profile.environment.XDG_CONFIG_HOME, "autostart/Vizitka.desktop");

errand(
  "the program puts itself among what starts at log-in, out of the way, and takes itself out again",
  {},
  async (person) => {
    const entry = entryOf(person.profile);
    const isThere = () => existsSync(entry);
    await person.presses("Начать с чистого листа");
    await person.sees("День свободен");
    await person.goesTo("/settings");
    assert.ok(!isThere());
    await person.marks(choice);
    await person.waitsUntil(isThere, "nothing was put among the log-in starts");
    await person.sees("Сохранено: запуск при входе в систему");
    await person.hits("Control", "z");
    await person.waitsUntil(() => !isThere(), "undo left the log-in start");
    await person.marks(choice);
    await person.waitsUntil(isThere, "it was not put back");
    await person.marks(choice);
    await person.waitsUntil(() => !isThere(), "it did not take itself out");
    const elsewhere = join(process.env.HOME, ".config/autostart");
    assert.ok(!existsSync(elsewhere), "the user keeps such things elsewhere");
  },
);

errand(
  "a program whose path is not plain is started by the desktop from what it put there",
  {
    prepare: (profile) => {
      const folder = join(profile.folder, 'Мои программы, "$HOME" и прочее');
      mkdirSync(folder);
      profile.program = join(folder, "vizitka");
      copyFileSync(process.env.VIZITKA_PROGRAM, profile.program);
    },
  },
  async (person) => {
    const { profile } = person;
    await person.presses("Начать с чистого листа");
    await person.sees("День свободен");
    await person.goesTo("/settings");
    await person.marks(choice);
    const entry = entryOf(profile);
    await person.waitsUntil(() => existsSync(entry), "there is no entry");
    await person.leaves();
    await seesTheDesktopStart(profile, entry);
  },
);

/** What the desktop does at log-in: GLib reads the entry by the same rules as GNOME's session. */
async function seesTheDesktopStart(profile, entry) {
  const started = () =>
    readdirSync("/proc").filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/exe`) === profile.program;
      } catch {
        return false; // no process, or one that has just ended
      }
    });
  execFileSync("gio", ["launch", entry], {
    env: profile.environment,
    stdio: "ignore",
  });
  try {
    for (let attempt = 0; started().length === 0; attempt += 1) {
      assert.ok(attempt < 100, "the desktop did not start it");
      await pause(100);
    }
    // By its own path, or by a link where that has signs which desktops read differently.
    const line = readFileSync(`/proc/${started()[0]}/cmdline`, "utf8");
    const [called, ...rest] = line.split("\0");
    assert.equal(realpathSync(called), profile.program);
    assert.deepEqual(rest, ["--hidden", ""]);
  } finally {
    for (const pid of started()) process.kill(Number(pid));
  }
}

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
