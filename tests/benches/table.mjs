// Prints what the named benches found, and stamps their figures with the machine and the date.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { out } from "./report.mjs";

const machine = `${execFileSync("uname", ["-srm"], { encoding: "utf8" }).trim()}, ${cpus().length} × ${cpus()[0].model}`;
const number = (value) =>
  value >= 100
    ? value.toFixed(0)
    : value >= 10
      ? value.toFixed(1)
      : value.toFixed(2);

/** One line of the table: what, ours, the floor, what was reached beside the goal. */
function row({ what, own, floor, unit, goal }) {
  const reached = floor === null ? own : own / floor;
  const suffix = floor === null ? ` ${unit}` : "×";
  return [
    what,
    `${number(own)} ${unit}`,
    floor === null ? "" : `${number(floor)} ${unit}`,
    floor === null ? "" : `${reached.toFixed(2)}×`,
    goal === null ? "" : `≤ ${goal}${suffix}`,
    goal === null ? "" : reached <= goal ? "✓" : "✗",
  ];
}

const rows = [["what", "ours", "floor", "ratio", "goal", ""]];
for (const name of process.argv.slice(2)) {
  const path = join(out, `${name}.json`);
  const found = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(
    path,
    JSON.stringify(
      { ...found, machine, at: new Date().toISOString() },
      null,
      2,
    ),
  );
  rows.push([`— ${name}`, "", "", "", "", ""], ...found.lines.map(row));
}
const widths = rows[0].map((_, at) =>
  Math.max(...rows.map((cells) => [...cells[at]].length)),
);
const pad = (text, at) => {
  const space = " ".repeat(widths[at] - [...text].length);
  return at === 0 ? text + space : space + text;
};
console.log(`\n${machine}`);
for (const cells of rows) console.log(cells.map(pad).join("  ").trimEnd());
