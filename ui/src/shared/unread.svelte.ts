import { getContext, onDestroy, setContext } from "svelte";
import { SvelteMap } from "svelte/reactivity";

interface Typed {
  /** What is wrong with it, and how to mend it. */
  sentence: string;
  focus: () => void;
}

const key = Symbol("unread");

/**
 * What stands typed in the fields inside and cannot be read. A Field says so beside the control,
 * and whoever saves asks first whether something stands in the way: saved without it, what was
 * typed would be dropped in silence.
 */
export class Unread {
  readonly #all = new SvelteMap<object, Typed>();

  constructor(private readonly above?: Unread) {}

  get sentence(): string {
    return [...this.#all.values()][0]?.sentence ?? "";
  }

  /** Whether nothing may be saved yet; the focus then goes to what has to be mended. */
  stands(): boolean {
    const first = [...this.#all.values()][0];
    first?.focus();
    return first !== undefined;
  }

  mark(field: object, typed: Typed | null): void {
    if (typed) this.#all.set(field, typed);
    else this.#all.delete(field);
    this.above?.mark(field, typed);
  }
}

/** Gathers it from the fields inside the component that calls this. */
export function gatherUnread(): Unread {
  const own = new Unread(getContext<Unread | undefined>(key));
  setContext(key, own);
  return own;
}

/** For a field: tells whoever gathers above. Null where nobody does. */
export function unreadAbove(): ((typed: Typed | null) => void) | null {
  const above = getContext<Unread | undefined>(key);
  if (!above) return null;
  const field = {};
  onDestroy(() => above.mark(field, null));
  return (typed) => above.mark(field, typed);
}
