// What the notification daemon shows, and the buttons on it.
import { execFile } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

export class Notices {
  #log = join(process.env.VIZITKA_E2E_OUT, "dunst.log");
  #seen = this.#text().length;

  /** dunst prints every notice that reaches it. */
  #text() {
    return existsSync(this.#log) ? readFileSync(this.#log, "utf8") : "";
  }

  /** Whether a notice with this text came since the errand began. */
  have(text) {
    return this.#text().slice(this.#seen).includes(text);
  }

  /** Presses the button with this label on the newest notice. */
  async press(label) {
    writeFileSync(process.env.PRESS_BUTTON, label);
    await run("dunstctl", ["context"]);
  }

  /** How many stand on the screen. */
  async count() {
    const { stdout } = await run("dunstctl", ["count", "displayed"]);
    return Number(stdout);
  }

  async closeAll() {
    await run("dunstctl", ["close-all"]);
  }
}
