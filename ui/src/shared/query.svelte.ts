import { untrack } from "svelte";
import { asCallError, platform } from "../platform/index";
import type {
  CallError,
  CommandName,
  Request,
  Response,
} from "../platform/index";
import { answered, read } from "./reads";
import { touches, type Kinds } from "./touches";

/** Below this a wait is not worth a skeleton. */
const patience = 150;

export interface QueryOptions {
  /** Kinds of record whose change makes the answer stale; "*" is every kind. */
  kinds?: Kinds;
}

/**
 * A read that keeps itself fresh: asks again when its arguments change and
 * when a write touched one of its kinds. The old answer stays on screen
 * meanwhile; an answer overtaken by a later question is dropped.
 */
export class Query<K extends CommandName> {
  #data = $state.raw<Response<K>>();
  #error = $state.raw<CallError | null>(null);
  #loading = $state(false);
  #slow = $state(false);
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly name: K,
    private readonly args: () => Request<K> | null,
  ) {
    const asked = untrack(args);
    if (asked !== null) this.#data = answered(name, asked);
  }

  /** The last good answer, or undefined before the first. */
  get data(): Response<K> | undefined {
    return this.#data;
  }
  get error(): CallError | null {
    return this.#error;
  }
  get loading(): boolean {
    return this.#loading;
  }
  /** Whether to draw a skeleton: nothing to show yet and 150 ms have passed. */
  get waiting(): boolean {
    return this.#slow && this.#data === undefined;
  }

  /** Asks anew. Null arguments mean: nothing to ask yet. */
  refetch(): Promise<void> {
    return this.#ask(this.args(), true);
  }

  /** Asks, unless the same is being asked by another part of the page. */
  ask(args: Request<K> | null): Promise<void> {
    return this.#ask(args, false);
  }

  async #ask(args: Request<K> | null, anew: boolean): Promise<void> {
    const turn = ++this.#asked;
    if (args === null) return this.#settle();
    const here = anew ? undefined : answered(this.name, args);
    if (here !== undefined) {
      this.#data = here;
      this.#error = null;
      return this.#settle();
    }
    this.#loading = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#slow = true), patience);
    try {
      const value = await read(this.name, args, { anew });
      if (turn !== this.#asked) return;
      this.#data = value;
      this.#error = null;
    } catch (raw) {
      if (turn !== this.#asked) return;
      this.#error = asCallError(raw);
    }
    this.#settle();
  }

  /** Forgets whoever is still on the way. */
  drop(): void {
    this.#asked++;
    this.#settle();
  }

  #settle(): void {
    clearTimeout(this.#timer);
    this.#slow = false;
    this.#loading = false;
  }
}

/**
 * Use while a component initialises. `args` is a function so that runes read
 * in it make the query ask again; it may give null to wait.
 */
export function query<K extends CommandName>(
  name: K,
  args: () => Request<K> | null,
  { kinds = [] }: QueryOptions = {},
): Query<K> {
  const made = new Query(name, args);
  $effect(() => {
    void made.ask(args());
    return () => made.drop();
  });
  $effect(() =>
    platform().onChanged((changes) => {
      if (touches(changes, kinds)) void made.refetch();
    }),
  );
  return made;
}
