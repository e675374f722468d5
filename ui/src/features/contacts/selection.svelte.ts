/** Loads ids of the rows from one place in the list to another, both included. */
export type LoadIds = (first: number, last: number) => Promise<string[]>;

/** Further than any list goes, for the core, which counts in 32 bits. */
const end = 2 ** 32 - 2;

/**
 * Which rows are picked for something to be done with all of them. Picked
 * by id, so that sorting and a fresh answer do not move the picks. The set is
 * replaced, not changed: a whole base is picked in one stroke.
 */
export class Selection {
  #ids = $state.raw<ReadonlySet<string>>(new Set());
  #anchor = -1;
  /** How often everybody was let go: an answer about a list before is of no use. */
  #turn = 0;

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

  /** Lets go of whoever has left the list since: what is done with the rest is not meant for them. */
  async keepListed(): Promise<void> {
    if (this.size === 0) return;
    const turn = this.#turn;
    const listed = new Set(await this.load(0, end));
    if (turn !== this.#turn) return;
    const ids = this.ids.filter((id) => listed.has(id));
    if (ids.length < this.size) this.#ids = new Set(ids);
  }

  clear(): void {
    this.#turn++;
    this.#ids = new Set();
    this.#anchor = -1;
  }
}
