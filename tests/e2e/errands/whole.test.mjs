// The base is one file: whoever copies it has all of it, and whoever puts a copy back has the copy.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, readdirSync, readlinkSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { errand } from "../driver/errand.mjs";

const terminal = process.env.VIZITKA_PROGRAM.replace(/vizitka$/, "vizitka-cli");

/** In the page: writes a customer down, as the form does. */
const write = (surname, done) =>
  window.__TAURI_INTERNALS__
    .invoke("call", { name: "contacts.create", args: { draft: { surname } } })
    .then(() => done(true), done);

const writesDown = async (person, surname) =>
  assert.equal(await person.page.executeAsync(write, surname), true);

/** Who is in a copy of the file alone. */
function namesInACopyOf(person) {
  const copy = join(person.profile.folder, `copy-${Date.now()}.vizitka`);
  copyFileSync(person.profile.base, copy);
  try {
    const found = execFileSync(terminal, ["--base", copy, "find", "щук"], {
      env: person.profile.environment,
      encoding: "utf8",
    });
    return found.trim().split("\n").sort();
  } catch {
    return []; // what was copied is no base yet
  }
}

const log = ({ profile }) => statSync(`${profile.base}-wal`).size;

const programs = ({ profile }) =>
  readdirSync("/proc").filter((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/exe`) === profile.program;
    } catch {
      return false; // no process, or one that has just ended
    }
  });

errand(
  "the base is whole when the program has ended, at log-out too",
  {},
  async (person) => {
    await person.presses("Начать с чистого листа");
    await person.sees("Сегодня");
    await writesDown(person, "Щукин");
    await person.leaves();
    assert.equal(log(person), 0, "nothing is left beside the file");
    assert.deepEqual(namesInACopyOf(person), ["Щукин"]);
    const older = join(person.profile.folder, "older.vizitka");
    copyFileSync(person.profile.base, older);

    await person.opensTheWindow();
    await person.sees("Сегодня");
    await writesDown(person, "Щукина");
    // As the session does at its end.
    for (const pid of programs(person)) process.kill(Number(pid), "SIGTERM");
    for (let waits = 0; programs(person).length > 0; waits += 1) {
      assert.ok(waits < 60, "it ends when the system asks for it");
      await pause(100);
    }
    assert.equal(log(person), 0);
    assert.deepEqual(namesInACopyOf(person), ["Щукин", "Щукина"]);
    await person.leaves();

    copyFileSync(older, person.profile.base);
    await person.opensTheWindow();
    await person.goesTo("/customers");
    await person.sees("Щукин");
    await person.seesNo("Щукина");
  },
);

errand(
  "a copy of the base has all that was written, while the window goes on",
  { now: "2026-11-21T09:58:00" },
  async (person) => {
    await person.presses("Начать с чистого листа");
    await person.sees("Сегодня");
    await writesDown(person, "Щукин");
    person.profile.setClock("2026-11-21T09:59:00");
    for (let waits = 0; ; waits += 1) {
      const found = namesInACopyOf(person);
      if (found.includes("Щукин")) break;
      assert.ok(waits < 50, `the copy holds ${found}`);
      await pause(200);
    }
  },
);
