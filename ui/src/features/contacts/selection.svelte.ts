/** Loads ids of the rows from one place in the list to another, both included. */
export type LoadIds = (first: number, last: number) => Promise<string[]>;

/**
 * Which rows are picked for something to be done with all of them. Picked
 * by id, so that sorting and a fresh answer do not move the picks. The set is
 * replaced, not changed: a whole base is picked in one stroke.
 */
export class Selection {
  #ids = $state.raw<ReadonlySet<string>>(new Set());
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
    const ids = new Set(this.#ids);
    if (!ids.delete(id)) ids.add(id);
    this.#ids = ids;
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
    this.#ids = new Set(await this.load(first, last));
  }

  async all(total: number): Promise<void> {
    if (total > 0) this.#ids = new Set(await this.load(0, total - 1));
  }

  clear(): void {
    this.#ids = new Set();
    this.#anchor = -1;
  }
}
