/** Loads ids of the rows from one place in the list to another, both included. */
export type LoadIds = (first: number, last: number) => Promise<string[]>;

/** Where somebody stands in the list now; null when they are not on it. */
export type FindPlace = (id: string) => Promise<number | null>;

/** Further than any list goes, for the core, which counts in 32 bits. */
const end = 2 ** 32 - 2;

/**
 * Which rows are picked for something to be done with all of them. Picked
 * by id, so that sorting and a fresh answer do not move the picks. The set is
 * replaced, not changed: a whole base is picked in one stroke.
 */
export class Selection {
  #ids = $state.raw<ReadonlySet<string>>(new Set());
  /** Whom a range begins with, wherever they stand by then. */
  #anchor: string | null = null;
  /** How often everybody was let go: an answer about a list before is of no use. */
  #turn = 0;
  /** How many ranges were asked for: of two on their way the later one counts. */
  #asked = 0;

  constructor(
    private readonly load: LoadIds,
    private readonly placeOf: FindPlace,
  ) {}

  get size(): number {
    return this.#ids.size;
  }
  get ids(): string[] {
    return [...this.#ids];
  }
  has(id: string): boolean {
    return this.#ids.has(id);
  }

  toggle(id: string): void {
    const ids = new Set(this.#ids);
    if (!ids.delete(id)) ids.add(id);
    this.#ids = ids;
    this.anchor(id);
  }

  /** Whom the next range begins with. */
  anchor(id: string): void {
    this.#asked++;
    this.#anchor = id;
  }

  /** Picks everybody between the anchor and this row. */
  async extend(id: string, index: number): Promise<void> {
    const asked = ++this.#asked;
    const from = this.#anchor === null ? null : await this.#place(this.#anchor);
    if (from === null) this.#anchor = id;
    const [first, last] = [
      Math.min(from ?? index, index),
      Math.max(from ?? index, index),
    ];
    const ids = await this.load(first, last);
    if (asked === this.#asked) this.#ids = new Set(ids);
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
    this.#asked++;
    this.#ids = new Set();
    this.#anchor = null;
  }

  #place(id: string): Promise<number | null> {
    return this.placeOf(id).catch(() => null);
  }
}
