// What stands around the window on a desktop, for errands that need more of it or less.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const desktop = (name) =>
  fileURLToPath(new URL(`../desktop/${name}`, import.meta.url));

/** A panel with a place for icons; ends with the profile. */
export class Panel {
  static async start(profile) {
    const panel = new Panel();
    panel.process = spawn(desktop("panel"), {
      env: profile.environment,
      stdio: ["pipe", "pipe", "inherit"],
    });
    profile.ends(panel.process);
    panel.lines = createInterface({ input: panel.process.stdout })[
      Symbol.asyncIterator
    ]();
    await panel.#answer();
    return panel;
  }

  async #answer() {
    const { value, done } = await this.lines.next();
    if (done) throw new Error("the panel has ended");
    return JSON.parse(value);
  }

  /** The icons on it: `{ status, label, icon, menu }`. */
  async icons() {
    this.process.stdin.write("look\n");
    return this.#answer();
  }

  /** Picks a line of a menu. */
  async picks(text) {
    this.process.stdin.write(`pick ${text}\n`);
    if ((await this.#answer()) !== true)
      throw new Error(`no menu of an icon has the line «${text}»`);
  }

  async leaves() {
    this.process.kill();
    await once(this.process, "exit");
  }
}

/** A file manager's window at the edge of the screen with one file in it; ends with the profile. */
export async function showsAFile(profile, path) {
  const window = spawn(desktop("drag-source"), [path], {
    env: profile.environment,
    stdio: ["ignore", "pipe", "inherit"],
  });
  profile.ends(window);
  await once(window.stdout, "data");
}

/** Gives the errand a session bus on which there is nobody. */
export async function onABareBus(profile) {
  const bus = spawn(
    "dbus-daemon",
    [
      `--config-file=${desktop("bare-bus.conf")}`,
      "--nofork",
      "--print-address",
    ],
    { stdio: ["ignore", "pipe", "ignore"] },
  );
  profile.ends(bus);
  const [address] = await once(bus.stdout, "data");
  profile.environment.DBUS_SESSION_BUS_ADDRESS = `${address}`.trim();
}

/** Takes the session bus away. */
export function withoutABus(profile) {
  delete profile.environment.DBUS_SESSION_BUS_ADDRESS;
}

/** Gives the errand an address where no session bus is. */
export function withADeadBus(profile) {
  profile.environment.DBUS_SESSION_BUS_ADDRESS = "unix:path=/nonexistent/bus";
}
