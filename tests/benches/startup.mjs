// Cold start to a usable first page, and the memory of the whole process tree, against the
// smallest Tauri window. Rounds alternate between the programs, so that a busy moment of the
// machine falls on all of them.
import { execFileSync, spawn } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const rounds = Number(process.env.ROUNDS ?? 9);
const folder = mkdtempSync(join(tmpdir(), "vz-start."));
// A base to measure with may be given; without one, a fresh base is made.
const programs = [
  { name: "empty window", path: process.env.EMPTY_PROGRAM },
  {
    name: "vizitka, fresh base",
    path: process.env.VIZITKA_PROGRAM,
    base: join(folder, "0.base"),
  },
];
if (process.env.BIG_BASE) {
  programs.push({
    name: "vizitka, large base",
    path: process.env.VIZITKA_PROGRAM,
    base: process.env.BIG_BASE,
  });
}

/** The process and all that it started. */
function tree(pid) {
  const children = new Map();
  for (const entry of readdirSync("/proc").filter((name) =>
    /^\d+$/.test(name),
  )) {
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, "utf8");
      const parent = Number(
        stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1],
      );
      children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
    } catch {
      // It ended while we were looking.
    }
  }
  const all = [pid];
  for (const one of all) all.push(...(children.get(one) ?? []));
  return all;
}

/** Memory in MiB: what is shared is counted in proportion, so the sum over the tree is honest. */
function memory(pid) {
  const kib = tree(pid).map((one) => {
    try {
      return Number(
        /^Pss:\s+(\d+)/m.exec(
          readFileSync(`/proc/${one}/smaps_rollup`, "utf8"),
        )[1],
      );
    } catch {
      return 0;
    }
  });
  return kib.reduce((sum, own) => sum + own, 0) / 1024;
}

async function measure({ path, base }) {
  const mark = join(folder, "painted");
  rmSync(mark, { force: true });
  const started = performance.now();
  const child = spawn(path, [], {
    env: {
      ...process.env,
      VIZITKA_PAINTED_FILE: mark,
      ...(base && { VIZITKA_BASE: base }),
    },
    stdio: "ignore",
  });
  while (!existsSync(mark)) {
    if (child.exitCode !== null)
      throw new Error(`${path} ended before it painted`);
    if (performance.now() - started > 60_000)
      throw new Error(`${path} did not paint`);
    await pause(2);
  }
  const milliseconds = performance.now() - started;
  await pause(1500);
  const mebibytes = memory(child.pid);
  child.kill();
  await once(child, "exit");
  return { milliseconds, mebibytes };
}

const median = (numbers) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

for (const program of programs) {
  await measure(program); // the first start fills the disk cache and is not counted
  program.results = [];
}
for (let round = 0; round < rounds; round += 1) {
  for (const program of programs) program.results.push(await measure(program));
}
const floor = {
  milliseconds: median(
    programs[0].results.map((result) => result.milliseconds),
  ),
  mebibytes: median(programs[0].results.map((result) => result.mebibytes)),
};
const table = programs.map(({ name, results }) => {
  const milliseconds = median(results.map((result) => result.milliseconds));
  const mebibytes = median(results.map((result) => result.mebibytes));
  return {
    name,
    "first page, ms": Math.round(milliseconds),
    "× floor": (milliseconds / floor.milliseconds).toFixed(2),
    "memory, MiB": Math.round(mebibytes),
    "× floor ": (mebibytes / floor.mebibytes).toFixed(2),
  };
});
console.table(table);
const machine = execFileSync("uname", ["-srm"], { encoding: "utf8" }).trim();
writeFileSync(
  "target/bench/startup.json",
  JSON.stringify({ machine, rounds, table }, null, 2),
);
rmSync(folder, { recursive: true, force: true });
