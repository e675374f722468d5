// A profile of its own for each errand: an empty home, a base of its own, a clock set by hand.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const locales = { ru: "ru_RU.UTF-8", uk: "uk_UA.UTF-8", en: "en_US.UTF-8" };

export class Profile {
  #around = [];

  constructor(language) {
    this.folder = mkdtempSync(join(process.env.VIZITKA_E2E_HOME, "p-"));
    this.base = join(this.folder, "base.vizitka");
    /** The program that the errand is about. */
    this.program = process.env.VIZITKA_PROGRAM;
    this.paintedFile = join(this.folder, "painted");
    /** What tells the terminal the same time. */
    this.nowArgs = [];
    this.nowFile = join(this.folder, "now");
    for (const name of ["data", "config", "cache"]) {
      mkdirSync(join(this.folder, name), { mode: 0o700 });
    }
    this.environment = {
      ...process.env,
      XDG_DATA_HOME: join(this.folder, "data"),
      XDG_CONFIG_HOME: join(this.folder, "config"),
      XDG_CACHE_HOME: join(this.folder, "cache"),
      LANG: locales[language],
      VIZITKA_BASE: this.base,
      VIZITKA_PAINTED_FILE: this.paintedFile,
    };
  }

  /** Sets the program's clock to a local time, `2026-11-21T09:58:00`. */
  setClock(time) {
    this.nowArgs = ["--now", time];
    writeFileSync(this.nowFile, time);
    this.environment.VIZITKA_NOW_FILE = this.nowFile;
  }

  /** What goes with the profile: a process that stands around the window. */
  ends(process) {
    this.#around.push(process);
  }

  remove() {
    for (const process of this.#around) process.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
