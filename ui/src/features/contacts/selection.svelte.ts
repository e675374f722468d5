import { SvelteSet } from "svelte/reactivity";

/** Loads ids of the rows from one place in the list to another, both included. */
export type LoadIds = (first: number, last: number) => Promise<string[]>;

/**
 * Which rows are picked for something to be done with all of them. Picked
 * by id, so that sorting and a fresh answer do not move the picks.
 */
export class Selection {
  #ids = new SvelteSet<string>();
  #anchor = -1;

  constructor(private readonly load: LoadIds) {}

  get size(): number {
    return this.#ids.size;
  }
  get ids(): string[] {
    return [...this.#ids];
  }
  has(id: string): boolean {
    return this.#ids.has(id);
  }

  toggle(id: string, index: number): void {
    if (!this.#ids.delete(id)) this.#ids.add(id);
    this.#anchor = index;
  }

  /** Where the next range begins. */
  anchor(index: number): void {
    this.#anchor = index;
  }

  /** Picks everything between the anchor and the row. */
  async extend(index: number): Promise<void> {
    const from = this.#anchor < 0 ? index : this.#anchor;
    this.#anchor = from;
    const [first, last] = [Math.min(from, index), Math.max(from, index)];
    const ids = await this.load(first, last);
    this.#ids.clear();
    for (const id of ids) this.#ids.add(id);
  }

  async all(total: number): Promise<void> {
    if (total === 0) return;
    for (const id of await this.load(0, total - 1)) this.#ids.add(id);
  }

  clear(): void {
    this.#ids.clear();
    this.#anchor = -1;
  }
}
