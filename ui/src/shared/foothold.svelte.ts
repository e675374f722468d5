import { untrack } from "svelte";
import type { PagedRows } from "./pagedRows.svelte";

/** How rows are told apart, and where one stands that is not among those loaded. */
export interface RowNames<T> {
  idOf: (row: T) => string;
  /** Null when the list does not show it any more. */
  indexOf: (id: string) => Promise<number | null>;
}

interface Held {
  id: string;
  index: number;
}

/** Keeps the keyboard on the row it stands on, while the list changes around it. */
export class Foothold<T> {
  #held: Held | undefined;
  #sought: Held | undefined;

  constructor(
    private readonly rows: PagedRows<T>,
    private readonly names: () => RowNames<T> | undefined,
    /** The row stands elsewhere now. */
    private readonly follow: (index: number) => void,
  ) {}

  /** The id of the row it stands on, once that is known. */
  get id(): string | undefined {
    return this.#held?.id;
  }

  /** It was left on this row, which may have moved since. */
  restore(index: number, id: string | undefined): void {
    this.#held = id === undefined ? undefined : { id, index };
  }

  /** Somebody chose the row at this place. */
  take(index: number): void {
    const row = this.rows.at(index);
    const id = row === undefined ? undefined : this.names()?.idOf(row);
    this.restore(index, id);
  }

  /**
   * Follows the row where the list has changed, or stays for the one that has taken its place. In an
   * effect it is done again with each change of the list.
   */
  settle(index: number): void {
    const row = this.rows.at(index);
    const isLoading = row === undefined && index < (this.rows.total ?? 0);
    if (index >= 0 && !isLoading) untrack(() => this.#settle(index, row));
  }

  #settle(index: number, row: T | undefined): void {
    const [held, names] = [this.#held, this.names()];
    if (!names) return;
    if (held?.index !== index) return this.take(index);
    if (row !== undefined && names.idOf(row) === held.id) return;
    const near = this.rows.indexOf((one) => names.idOf(one) === held.id);
    if (near !== null) this.#go(held, near);
    else if (this.#sought !== held) void this.#seek(held, names);
  }

  async #seek(held: Held, names: RowNames<T>): Promise<void> {
    this.#sought = held;
    const index = await names.indexOf(held.id).catch(() => null);
    if (this.#held !== held) return;
    if (index === null) this.take(held.index);
    else this.#go(held, index);
  }

  #go({ id }: Held, index: number): void {
    this.restore(index, id);
    this.follow(index);
  }
}
