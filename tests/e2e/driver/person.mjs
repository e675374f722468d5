// What a person can do with the window, in words of theirs. Every `sees` waits for a while; every
// action waits until the thing it acts on is there.
import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { accessibilityFindings } from "./axe.mjs";
import { findInPage, kinds } from "./find.mjs";
import { Notices } from "./notices.mjs";
import { Window } from "./window.mjs";

const patience = 10_000;
const run = promisify(execFile);

/** In the page: nothing is drawn as a skeleton any more. */
const isSettled = () =>
  document.querySelector("h1") !== null &&
  document.querySelector("[aria-busy=true], .skeleton") === null;

export class Person {
  constructor(profile, sentence) {
    this.profile = profile;
    this.name = sentence.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 60);
    this.folder = join(process.env.VIZITKA_E2E_OUT, this.name);
    this.notices = new Notices();
  }

  /** The WebDriver client, for the rare step that has no word yet. */
  get page() {
    return this.window.page;
  }

  async opensTheWindow(args) {
    // Out of the way: nothing is under the pointer in the pictures.
    await run("xdotool", ["mousemove", "1919", "1079"]);
    this.window = await Window.open(this.profile, this.name, args);
  }

  async leaves() {
    await this.window?.close();
    this.window = undefined;
  }

  /** Somebody at the same desk who starts the program once more on the same base. */
  another() {
    return new Person(this.profile, `${this.name} another`);
  }

  /** Ends the program and starts it again on the same base. */
  async startsAgain(args) {
    await this.leaves();
    await this.opensTheWindow(args);
  }

  /** Closes the window as the window manager does; the program may well go on. */
  async closesTheWindow() {
    await run("xdotool", ["key", "--clearmodifiers", "alt+F4"]);
    await pause(500);
  }

  async sizesTheWindow(width, height) {
    await this.page.setWindowSize(width, height);
  }

  /** Whether the window is out of sight. */
  async isAway() {
    return this.page.execute(() => document.hidden);
  }

  async seesTheWindowGo() {
    await this.waitsUntil(() => this.isAway(), "the window was not put away");
  }

  async seesTheWindowBack() {
    await this.waitsUntil(
      async () => !(await this.isAway()),
      "the window was not brought back",
    );
  }

  /** Moves the program's clock; `2026-11-21T10:00:00`, local. */
  setsTheClock(time) {
    this.profile.setClock(time);
  }

  // finding

  async #all(kind, name, exact = false) {
    const found = await this.page.execute(findInPage, kinds[kind], name, exact);
    return Promise.all(found.map((reference) => this.page.$(reference)));
  }

  async #one(kind, name) {
    const until = Date.now() + patience;
    for (;;) {
      const found = await this.#all(kind, name);
      if (found.length > 0) return found[0];
      if (Date.now() > until)
        assert.fail(`there is no ${kind} «${name}» in the window`);
      await pause(100);
    }
  }

  async #text() {
    const text = await this.page.execute(() => document.body.innerText);
    return text.replace(/[\u00a0\u202f]/g, " ");
  }

  /** Waits until the page shows all of these texts. */
  async sees(...texts) {
    for (const wanted of texts) {
      await this.waitsUntil(
        async () => (await this.#text()).includes(wanted),
        `the window does not show «${wanted}»`,
      );
    }
  }

  async seesNo(text) {
    await this.waitsUntil(
      async () => !(await this.#text()).includes(text),
      `the window still shows «${text}»`,
    );
  }

  async seesHeading(text) {
    await this.#one("heading", text);
  }

  async waitsUntil(isSo, otherwise, within = patience) {
    const until = Date.now() + within;
    while (!(await isSo())) {
      if (Date.now() > until) assert.fail(otherwise);
      await pause(100);
    }
  }

  // acting

  async presses(name) {
    await this.#acts("button", name);
  }

  async follows(name) {
    await this.#acts("link", name);
  }

  /** Marks one of several, or a box. */
  async marks(name) {
    await this.#acts("choice", name);
  }

  /** Goes straight to a page, for those who walk through all of them in three languages. */
  async goesTo(path) {
    await this.page.execute((to) => void (location.hash = to), path);
    await this.waitsUntil(
      () => this.page.execute(isSettled),
      `the page ${path} does not come to rest`,
    );
  }

  async opensRow(name) {
    await this.#acts("row", name);
  }

  async #acts(kind, name) {
    const thing = await this.#one(kind, name);
    await thing.scrollIntoView({ block: "nearest" });
    await thing.click();
  }

  /** Writes into a field in place of what it held. */
  async types(field, text) {
    const input = await this.#one("field", field);
    await input.click();
    await input.setValue(text);
  }

  async chooses(field, option) {
    await (await this.#one("field", field)).selectByVisibleText(option);
  }

  /** Presses keys together, by their WebDriver names: `hits("Control", "k")`. */
  async hits(...keys) {
    await this.page.keys(keys);
  }

  /** Types wherever the focus is, key by key. */
  async writes(text) {
    const fingers = this.page.action("key");
    for (const letter of text) fingers.down(letter).up(letter);
    await fingers.perform();
  }

  // looking

  /** Keeps a picture of the view and lets axe look at it: nothing serious may be found. */
  async looksAt(view) {
    await this.keepsAPicture(view);
    const findings = await accessibilityFindings(this.page);
    assert.deepEqual(
      findings,
      [],
      `axe finds in «${view}»:\n${findings.join("\n")}`,
    );
  }

  /** Pictures come from the screen: the engine's own screenshots hang. */
  async keepsAPicture(view) {
    mkdirSync(this.folder, { recursive: true });
    await this.page.executeAsync((done) => {
      requestAnimationFrame(() => requestAnimationFrame(done));
    });
    await pause(200);
    const { width, height } = await this.page.execute(() => ({
      width: innerWidth,
      height: innerHeight,
    }));
    await run("scrot", [
      "--overwrite",
      "--autoselect",
      `0,0,${width},${height}`,
      join(this.folder, `${view}.png`),
    ]);
  }

  /** A failure leaves the whole screen and the page's text behind. */
  async keepsAPictureOfTheFailure() {
    mkdirSync(this.folder, { recursive: true });
    try {
      execFileSync("scrot", ["--overwrite", join(this.folder, "FAILED.png")]);
      writeFileSync(
        join(this.folder, "FAILED.html"),
        await this.page.getPageSource(),
      );
    } catch {
      // The session may be gone; the assertion is what matters.
    }
  }

  // beside the window

  /** Names a file in the desktop's own dialog. */
  async namesTheFile(path) {
    const [window] = await this.#othersInFront();
    // A slash opens the field for paths, which swallows what is typed until it stands.
    await run("xdotool", ["key", "--clearmodifiers", "slash"]);
    await pause(1000);
    await run("xdotool", ["key", "--clearmodifiers", "ctrl+a"]);
    await run("xdotool", ["type", "--delay", "20", path]);
    await pause(500);
    await run("xdotool", ["key", "Return"]);
    await this.waitsUntil(
      async () => !(await this.#othersInFront(0)).includes(window),
      `the dialog does not take ${path}`,
    );
  }

  /** Drags the file of a file manager's window over the own one, and holds it there. */
  async dragsTheFileOver() {
    const pointer = (...args) => run("xdotool", args.map(String));
    await pointer("mousemove", 1840, 80);
    await pointer("mousedown", 1);
    for (let step = 0; step < 12; step += 1) {
      await pointer("mousemove", 1820 - step * 80, 100 + step * 20);
      await pause(60);
    }
  }

  async dropsTheFile() {
    await run("xdotool", ["mouseup", "1"]);
    await run("xdotool", ["mousemove", "1919", "1079"]);
  }

  /** Windows of the program beside its own, once they are there. */
  async #othersInFront(wait = patience) {
    const until = Date.now() + wait;
    for (;;) {
      const { stdout } = await run("xdotool", [
        "search",
        "--onlyvisible",
        "--name",
        "^(Выберите|Сохранить как)",
      ]).catch(() => ({ stdout: "" }));
      const found = stdout.trim().split("\n").filter(Boolean);
      if (found.length > 0 || Date.now() >= until) {
        if (wait > 0) {
          assert.ok(found.length > 0, "no dialog for files came up");
          await pause(700);
        }
        return found;
      }
      await pause(100);
    }
  }

  /** Starts the program once more on the same base and gives how it ended. */
  async startsASecondTime(...args) {
    return run(this.profile.program, args, {
      env: this.profile.environment,
      timeout: 20_000,
    });
  }

  /** What a command of the table answers in the terminal. */
  async calls(name, request = {}) {
    const printed = await this.asksTheTerminal(
      "--json",
      "call",
      name,
      JSON.stringify(request),
    );
    return JSON.parse(printed);
  }

  /** Runs the terminal on the same base and gives what it printed. */
  async asksTheTerminal(...args) {
    const program = process.env.VIZITKA_PROGRAM.replace(
      /vizitka$/,
      "vizitka-cli",
    );
    const { stdout } = await run(
      program,
      ["--base", this.profile.base, ...this.profile.nowArgs, ...args],
      {
        env: this.profile.environment,
      },
    );
    return stdout;
  }

  /** Waits for a notice of the desktop that holds this text. */
  async isNotified(text) {
    await this.waitsUntil(
      () => this.notices.have(text),
      `no notice says «${text}»`,
    );
  }

  /** Waits until so many notices stand on the screen. */
  async seesNotices(count) {
    await this.waitsUntil(
      async () => (await this.notices.count()) === count,
      `there are not ${count} notices on the screen`,
    );
  }

  /** Presses a button of the newest notice. */
  async pressesOnTheNotice(label) {
    await this.notices.press(label);
  }
}
