import { SvelteMap } from "svelte/reactivity";
import { asCallError, type CallError } from "../platform/index";

export interface RowsPage<T> {
  rows: readonly T[];
  /** How many there are in all. */
  total: number;
}

export type LoadRows<T> = (
  offset: number,
  limit: number,
) => Promise<RowsPage<T>>;

/** Rows asked for at once: a few screens, one short query. */
const windowSize = 200;
/** Windows kept; a long scroll must not gather the whole base in memory. */
const kept = 20;

/** Rows of a long list, loaded a window at a time as they come into view. */
export class PagedRows<T> {
  #windows = new SvelteMap<number, readonly T[]>();
  #pending = new Set<number>();
  #stale = new Set<number>();
  #era = 0;
  #total = $state<number | null>(null);
  #error = $state.raw<CallError | null>(null);

  constructor(private readonly load: LoadRows<T>) {}

  /** Null until the first answer. */
  get total(): number | null {
    return this.#total;
  }
  get error(): CallError | null {
    return this.#error;
  }

  /** The row, or undefined while it is on its way. */
  at(index: number): T | undefined {
    return this.#windows.get(Math.floor(index / windowSize))?.[
      index % windowSize
    ];
  }

  /** Where the first of the loaded rows stands that passes, as far as they are fresh. */
  indexOf(passes: (row: T) => boolean): number | null {
    for (const [w, rows] of this.#windows) {
      const at = this.#stale.has(w) ? -1 : rows.findIndex(passes);
      if (at >= 0) return w * windowSize + at;
    }
    return null;
  }

  /** Loads whatever of these rows is missing or stale. */
  need(first: number, last: number): void {
    const from = Math.floor(Math.max(0, first) / windowSize);
    for (let w = from; w <= Math.floor(last / windowSize); w++) {
      const held = this.#windows.has(w) && !this.#stale.has(w);
      if (!held && !this.#pending.has(w)) void this.#fetch(w);
    }
  }

  /** The rows may have changed: keeps showing the old ones until the new come. */
  refresh(): void {
    this.#era++;
    this.#pending.clear();
    this.#stale = new Set(this.#windows.keys());
  }

  /** Another question: nothing of the old answer holds. */
  restart(): void {
    this.refresh();
    this.#windows.clear();
    this.#stale.clear();
    this.#total = null;
    void this.#fetch(0);
  }

  async #fetch(w: number): Promise<void> {
    const era = this.#era;
    this.#pending.add(w);
    try {
      const page = await this.load(w * windowSize, windowSize);
      if (era !== this.#era) return;
      this.#windows.set(w, page.rows);
      this.#total = page.total;
      this.#error = null;
      this.#forget(w);
    } catch (raw) {
      if (era !== this.#era) return;
      this.#error = asCallError(raw);
    }
    this.#stale.delete(w);
    this.#pending.delete(w);
  }

  #forget(near: number): void {
    const far = [...this.#windows.keys()].sort(
      (a, b) => Math.abs(b - near) - Math.abs(a - near),
    );
    for (const w of far.slice(0, Math.max(0, far.length - kept))) {
      this.#windows.delete(w);
    }
  }
}
