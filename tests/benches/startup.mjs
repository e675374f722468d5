// Cold start to a usable Today, and the memory of the whole process tree, against the smallest
// Tauri window. Rounds alternate between the programs, so that a busy moment of the machine falls
// on all of them.
//
// What the eye sees counts: the screen is Xvfb's, which keeps it in a file, and a start lasts until
// its last pixel stands. The empty window stands with its first paint; Today with its last line.
import { spawn } from "node:child_process";
import {
  closeSync,
  existsSync,
  openSync,
  readSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
} from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Report, median } from "./report.mjs";

const rounds = Number(process.env.ROUNDS ?? 7);
const home = process.env.BENCH_HOME;
const screen = join(process.env.BENCH_SCREEN, "Xvfb_screen0");
/** So long without a change, in ms, the picture is taken for whole. */
const rest = 1500;
/** Bytes of a line of the screen. */
const line = 1366 * 4;
/** Of a colour's 256, so many nobody sees. */
const shades = 8;
const programs = [
  { name: "empty", path: process.env.EMPTY_PROGRAM },
  {
    name: "small",
    path: process.env.VIZITKA_PROGRAM,
    base: process.env.EMPTY_BASE,
  },
  {
    name: "large",
    path: process.env.VIZITKA_PROGRAM,
    base: process.env.LARGE_BASE,
  },
];

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
function memory(pids) {
  const kib = pids.map((one) => {
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

/** CPU in ms that these processes took so far; the kernel counts in hundredths of a second. */
function cpu(pids) {
  const ticks = pids.map((one) => {
    try {
      const stat = readFileSync(`/proc/${one}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      return Number(fields[11]) + Number(fields[12]);
    } catch {
      return 0;
    }
  });
  return ticks.reduce((sum, own) => sum + own, 0) * 10;
}

/**
 * Whether an eye would see the screen change: a part that is drawn anew moves the edges of letters
 * by a shade or two of 256.
 */
function isOther(now, before) {
  if (now.equals(before)) return false;
  for (let i = 0; i < now.length; i += 1)
    if (Math.abs(now[i] - before[i]) > shades) return true;
  return false;
}

/**
 * The screen as it is now, into the buffer: every fourth line of it, which no letter fits between.
 * Whoever looks has the same two cores as what is looked at.
 */
function look(file, into) {
  for (let at = 0; at < into.length; at += line)
    readSync(file, into, at, line, at * 4);
}

async function measure({ path, base }) {
  const mark = join(home, "painted");
  rmSync(mark, { force: true });
  const file = openSync(screen, "r");
  const lines = Math.floor(statSync(screen).size / line / 4);
  let [seen, now] = [Buffer.alloc(lines * line), Buffer.alloc(lines * line)];
  look(file, seen);
  const started = performance.now();
  const child = spawn(path, [], {
    env: {
      ...process.env,
      VIZITKA_PAINTED_FILE: mark,
      ...(base && { VIZITKA_BASE: base }),
    },
    stdio: "ignore",
  });
  let marked = Infinity;
  let changed = started;
  while (
    marked === Infinity ||
    performance.now() - Math.max(changed, marked) < rest
  ) {
    look(file, now);
    if (isOther(now, seen)) {
      changed = performance.now();
      [seen, now] = [now, seen];
    }
    if (marked === Infinity && existsSync(mark)) marked = performance.now();
    if (child.exitCode !== null)
      throw new Error(`${path} ended before it painted`);
    if (performance.now() - started > 60_000)
      throw new Error(`${path} does not come to rest`);
    await pause(8);
  }
  closeSync(file);
  const all = tree(child.pid);
  const [whole, program, work] = [memory(all), memory([child.pid]), cpu(all)];
  child.kill();
  await once(child, "exit");
  // The engine's own processes may outlive the window for a moment.
  for (
    let wait = 0;
    wait < 50 && all.some((pid) => existsSync(`/proc/${pid}`));
    wait += 1
  )
    await pause(50);
  return {
    mark: marked - started,
    rest: changed - started,
    whole,
    program,
    work,
  };
}

for (const program of programs) {
  await measure(program); // the first start fills the disk cache and is not counted
  program.results = [];
}
for (let round = 0; round < rounds; round += 1) {
  for (const program of programs) program.results.push(await measure(program));
}
const of = (name, key) =>
  median(
    programs
      .find((program) => program.name === name)
      .results.map((result) => result[key]),
  );
const report = new Report("startup");
report.ratio(
  "start to a usable Today, 100,000 customers",
  of("large", "rest"),
  of("empty", "rest"),
  "ms",
  1.3,
);
report.ratio(
  "start to a usable Today, nobody",
  of("small", "rest"),
  of("empty", "rest"),
  "ms",
  1.3,
);
report.ratio(
  "100,000 customers beside nobody",
  of("large", "rest"),
  of("small", "rest"),
  "ms",
  1.1,
);
report.ratio(
  "start to the frame of the first page alone",
  of("large", "mark"),
  of("empty", "mark"),
  "ms",
  null,
);
report.ratio(
  "CPU of that, 100,000 customers",
  of("large", "work"),
  of("empty", "work"),
  "ms",
  null,
);
report.ratio(
  "CPU of that, nobody",
  of("small", "work"),
  of("empty", "work"),
  "ms",
  null,
);
report.ratio(
  "memory of the process tree, 100,000 customers",
  of("large", "whole"),
  of("empty", "whole"),
  "MiB",
  1.25,
);
report.ratio(
  "memory of the process tree, nobody",
  of("small", "whole"),
  of("empty", "whole"),
  "MiB",
  null,
);
report.ratio(
  "of it the program without its pages, 100,000 customers",
  of("large", "program"),
  of("empty", "program"),
  "MiB",
  null,
);
report.save();
