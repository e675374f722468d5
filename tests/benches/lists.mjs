// Lists of 100,000 rows: bringing one in, taking that back, taking one out, each through the
// terminal as a person does it, beside sqlite3 doing the like. CPU is user and system time of the
// process; memory is its peak.
//
// usage: lists.mjs import | export
import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Report, median, out } from "./report.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const rounds = Number(process.env.ROUNDS ?? 3);
const rows = 100_000;
const terminal = process.env.VIZITKA_CLI;
const bench = process.env.VIZITKA_BENCH;
const file = (name) => join(out, name);
const base = file("list.vizitka");

/** Removes a base, or puts another in its place. */
function renew(path, from) {
  for (const end of ["", "-wal", "-shm", ".lock"])
    rmSync(path + end, { force: true });
  if (from) copyFileSync(from, path);
}

/** Runs a program and gives its CPU in seconds and its peak memory in MiB. */
function run(program, args, input) {
  const mark = file("usage");
  const printed = execFileSync(
    "/usr/bin/time",
    ["-f", "%U %S %M", "-o", mark, program, ...args],
    { input, encoding: "utf8", maxBuffer: 1 << 28 },
  );
  const [user, system, kib] = readFileSync(mark, "utf8")
    .trim()
    .split("\n")
    .at(-1)
    .split(" ")
    .map(Number);
  return { cpu: user + system, mib: kib / 1024, printed };
}

const asks = (path, ...args) =>
  run(terminal, ["--base", path, "--lang", "ru", "--json", ...args]);

/** The rows of a list in a plain table, and a full-text index of them. */
function floorOfImport() {
  const path = file("floor.sqlite");
  renew(path);
  const columns = [..."abcdefghij"];
  const script = [
    ".mode csv",
    ".separator ;",
    `create table t(${columns.map((name) => `${name} text`)});`,
    `.import --skip 1 "${file("list-utf8.csv")}" t`,
    `create virtual table words using fts5(${columns}, content='t');`,
    "insert into words(words) values('rebuild');",
  ].join("\n");
  const used = run("sqlite3", [path], script);
  const count = execFileSync("sqlite3", [path, "select count(*) from t"], {
    encoding: "utf8",
  });
  if (Number(count) !== rows)
    throw new Error(`the floor took in ${count.trim()} rows`);
  return used;
}

/** The rows that the import made, filled into a base with nobody in it by bare SQLite. */
function refill(full) {
  const empty = file("refill.vizitka");
  renew(empty);
  execFileSync(bench, ["empty", empty]);
  const used = run(bench, ["refill", full, empty]);
  renew(empty);
  return used;
}

/** Bytes of pages by table, an index counted with its table. */
function pages(path) {
  const sql = `select s.tbl_name, sum(d.pgsize) from dbstat d join sqlite_schema s on s.name = d.name
    where d.aggregate = 1 group by 1`;
  const text = execFileSync("sqlite3", ["-readonly", path, sql], {
    encoding: "utf8",
  });
  return new Map(
    text
      .trim()
      .split("\n")
      .map((line) => line.split("|"))
      .map(([name, bytes]) => [name, Number(bytes)]),
  );
}

/** What the rows of the import take, with their indexes; and what the journal of it takes. */
function sizes(path) {
  const all = pages(path);
  const sum = (names) =>
    names.reduce((total, name) => total + (all.get(name) ?? 0), 0) / 2 ** 20;
  return {
    rows: sum([
      "organizations",
      "sources",
      "tags",
      "contacts",
      "contact_points",
      "addresses",
      "contact_tags",
      "dates",
    ]),
    journal: sum(["journal", "journal_parts"]),
    whole: statSync(path).size / 2 ** 20,
  };
}

function importing() {
  for (const [name, first] of [
    ["list", 1_000_000],
    ["second", 2_000_000],
  ])
    execFileSync(bench, [
      "list",
      file(`${name}.csv`),
      file(`${name}-utf8.csv`),
      `${rows}`,
      `${first}`,
    ]);
  const found = { floor: [], refill: [], empty: [], undo: [], full: [] };
  let size;
  for (let round = 0; round < rounds; round += 1) {
    found.floor.push(floorOfImport());
    renew(base);
    found.empty.push(asks(base, "import", file("list.csv")));
    size ??= sizes(base);
    found.refill.push(refill(base));
    const with100k = file("list-full.vizitka");
    renew(with100k, base);
    found.undo.push(asks(base, "undo"));
    found.full.push(asks(with100k, "import", file("second.csv")));
    renew(with100k);
  }
  renew(base);
  renew(file("floor.sqlite"));
  const cpu = (of) => median(found[of].map((one) => one.cpu));
  const mib = (of) => median(found[of].map((one) => one.mib));
  const counts = ({ printed }) => {
    const {
      new: fresh,
      updated,
      same,
      doubtful,
      skipped,
    } = JSON.parse(printed).counts;
    return `${fresh} new, ${updated + same} known, ${doubtful} doubtful, ${skipped} skipped`;
  };
  const report = new Report("import");
  report.ratio(
    `import of ${rows} rows, CPU (${counts(found.empty[0])})`,
    cpu("empty"),
    cpu("floor"),
    "s",
    1.5,
  );
  report.ratio(
    "the same beside bare SQLite filling the same tables and indexes",
    cpu("empty"),
    cpu("refill"),
    "s",
    2,
  );
  report.value("import, peak memory", mib("empty"), "MiB", 128);
  report.ratio(
    `the same beside ${rows} others, CPU (${counts(found.full[0])})`,
    cpu("full"),
    cpu("floor"),
    "s",
    1.5,
  );
  report.value("the same, peak memory", mib("full"), "MiB", 128);
  report.ratio(
    "undo of the import beside the import, CPU",
    cpu("undo"),
    cpu("empty"),
    "s",
    1,
  );
  report.value("undo, peak memory", mib("undo"), "MiB");
  report.ratio(
    "journal of the import beside its rows",
    size.journal,
    size.rows,
    "MiB",
    0.3,
  );
  report.value("the base after the import", size.whole, "MiB");
  report.save();
}

/** How many columns the first line has, and how many lines there are; ours has a heading. */
function shape(path, delimiter) {
  const text = readFileSync(path, "utf8");
  const first = text.slice(0, text.indexOf("\n"));
  return {
    columns: first.split(delimiter).length,
    lines: text.split("\n").length,
  };
}

function exporting() {
  const large = file("large.vizitka");
  const [own, floor] = [file("export.csv"), file("export-floor.csv")];
  const sql = readFileSync(join(here, "export.sql"), "utf8");
  const found = { own: [], floor: [] };
  for (let round = 0; round < rounds; round += 1) {
    found.own.push(asks(large, "export", own));
    found.floor.push(
      run("sqlite3", ["-readonly", "-csv", large], `.once "${floor}"\n${sql}`),
    );
    const [ours, theirs] = [shape(own, ";"), shape(floor, ",")];
    if (ours.columns !== theirs.columns || ours.lines !== theirs.lines + 1)
      throw new Error("export.sql is not of the same columns and rows");
    for (const path of [own, floor]) rmSync(path);
  }
  const cpu = (of) => median(found[of].map((one) => one.cpu));
  const report = new Report("export");
  report.ratio(
    `export of ${rows} rows, CPU`,
    cpu("own"),
    cpu("floor"),
    "s",
    1.5,
  );
  report.value(
    "export, peak memory",
    median(found.own.map((one) => one.mib)),
    "MiB",
    32,
  );
  report.save();
}

({ import: importing, export: exporting })[process.argv[2]]();
