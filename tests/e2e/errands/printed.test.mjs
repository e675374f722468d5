// On paper: the page in view goes through the desktop's own print dialog into a file. WebDriver
// may not see it, since an engine under its control does not print: keys and the screen do.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { inflateSync } from "node:zlib";
import { Person } from "../driver/person.mjs";
import { Profile } from "../driver/profile.mjs";

const run = promisify(execFile);
const presses = (...keys) =>
  run("xdotool", ["key", "--clearmodifiers", "--delay", "200", ...keys]);

async function waitsUntil(isSo, otherwise) {
  for (let attempt = 0; !(await isSo()); attempt += 1) {
    assert.ok(attempt < 300, otherwise);
    await pause(100);
  }
}

/** The desktop's dialog is called so in its own language, or in English where it knows no other. */
async function asksWhereTo() {
  const shown = ["search", "--onlyvisible", "--name", "^(Печать|Print)$"];
  const { stdout } = await run("xdotool", shown).catch(() => ({ stdout: "" }));
  return stdout.trim() !== "";
}

/** All that a PDF says, with what is packed in it unpacked. */
function contentsOf(path) {
  const bytes = readFileSync(path);
  const text = bytes.toString("latin1");
  const parts = [text];
  for (const { index, 0: start } of text.matchAll(/stream\r?\n/g)) {
    try {
      const packed = bytes.subarray(index + start.length);
      parts.push(inflateSync(packed).toString("latin1"));
    } catch {
      // a picture, or the end of a stream
    }
  }
  return parts.join("\n");
}

test(
  "the page in view is printed into a file",
  { timeout: 120_000 },
  async () => {
    const profile = new Profile("ru");
    profile.setClock("2026-11-19T10:20:00");
    const person = new Person(profile, "printed");
    await person.asksTheTerminal("sample");
    const change = { is_welcomed: true };
    await person.calls("settings.welcome", { change });
    const program = spawn(profile.program, [], {
      // Where the dialog puts a file unless told otherwise.
      cwd: profile.folder,
      env: profile.environment,
      stdio: "ignore",
    });
    try {
      await waitsUntil(
        () => existsSync(profile.paintedFile),
        "the page does not stand",
      );
      await pause(1000);
      await presses("ctrl+p");
      await waitsUntil(asksWhereTo, "no dialog asks where to print");
      await pause(1000);
      // Into the list of printers, down to the only one there is, «into a file»; and print.
      await presses("Tab", "Down", "Return");
      const printed = () =>
        readdirSync(profile.folder).find((name) => name.endsWith(".pdf"));
      await waitsUntil(printed, "nothing was printed");
      const path = join(profile.folder, printed());
      const isWhole = () => readFileSync(path, "latin1").includes("%%EOF");
      await waitsUntil(isWhole, "the file has no end");
      const contents = contentsOf(path);
      assert.match(contents, /^%PDF/);
      assert.match(contents, /\/Type\s*\/Page\b/, "a page");
      assert.match(contents, /Literata/, "the day's title in its own letters");
      assert.match(contents, /Golos/, "the hours in theirs");
    } finally {
      program.kill();
      await once(program, "exit");
      profile.remove();
    }
  },
);
