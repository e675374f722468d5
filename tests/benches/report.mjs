// What a bench found, in the shape that table.mjs prints.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where the figures go. */
export const out = process.env.BENCH_OUT ?? "target/bench";

export const median = (numbers) =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];

export class Report {
  #lines = [];

  constructor(name) {
    this.name = name;
  }

  /** Ours beside its floor; the goal is a multiple of the floor. */
  ratio(what, own, floor, unit, goal) {
    this.#lines.push({ what, own, floor, unit, goal });
  }

  /** Ours alone; the goal is in the same unit, or null where the number only explains others. */
  value(what, own, unit, goal = null) {
    this.#lines.push({ what, own, floor: null, unit, goal });
  }

  save() {
    mkdirSync(out, { recursive: true });
    const text = JSON.stringify(
      { name: this.name, lines: this.#lines },
      null,
      2,
    );
    writeFileSync(join(out, `${this.name}.json`), text);
  }
}
