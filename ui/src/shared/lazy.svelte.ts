import type { Component } from "svelte";

/** Code that waits to be fetched. */
const waiting = new Set<{ fetch: () => Promise<void> }>();

/**
 * A component that the first frame does without, such as a dialog: its code is fetched once the
 * window stands, or as soon as it is wanted. A cold engine reads no more than what is seen.
 */
export class Lazy<Of extends Component<any>> {
  #fetched = $state.raw<Of | null>(null);
  #asked: Promise<void> | null = null;
  readonly #load: () => Promise<{ default: Of }>;

  constructor(load: () => Promise<{ default: Of }>) {
    this.#load = load;
    waiting.add(this);
  }

  /** None until its code is here; whoever reads this is drawn again then. */
  get component(): Of | null {
    if (!this.#fetched) void this.fetch();
    return this.#fetched;
  }

  fetch(): Promise<void> {
    waiting.delete(this);
    this.#asked ??= this.#load().then((file) => {
      this.#fetched = file.default;
    });
    return this.#asked;
  }
}

/** The window stands: fetches what it started without, one at a time. */
export async function fetchLazy(): Promise<void> {
  for (const one of [...waiting]) await one.fetch();
}
