import { getContext, setContext, untrack } from "svelte";

/** So long, in ms, somebody looks at one thing before it counts as what they may open. */
const rest = 250;

/**
 * The wings of the stage: a page that somebody is about to open is built there, whole but unseen,
 * so that opening it is only showing it. A page that may be built so (`RoomView.prepares`) keeps
 * what reaches beyond itself (focus, keys, title, what its address asks) for `onStage`.
 */
class Wings {
  #wanted = $state<string | null>(null);
  /** The paths of what somebody rests on, the latest last. */
  #rested: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The path of the page that is wanted next, "/customers/42". */
  get wanted(): string | null {
    return this.#wanted;
  }

  /** Somebody is about to open this: it is built as soon as what is seen stands. */
  prepare(path: string): void {
    this.#wanted = path;
  }

  /**
   * Somebody may open this: it is built once they rest on it, since building takes a moment in which
   * nothing else moves. Answers how to take it back.
   */
  prepareAtRest(path: string): () => void {
    this.#rested.push(path);
    this.#wait();
    return () => {
      clearTimeout(this.#timer);
      this.#rested.splice(this.#rested.lastIndexOf(path), 1);
    };
  }

  #wait(): void {
    clearTimeout(this.#timer);
    const path = this.#rested.at(-1);
    if (path !== undefined)
      this.#timer = setTimeout(() => this.prepare(path), rest);
  }

  /** What was built or wanted is not to be shown. */
  clear(): void {
    this.#wanted = null;
  }

  /** Something was written: what was built is out of date. Who rests on it may open it all the same. */
  outdate(): void {
    this.clear();
    this.#wait();
  }
}

export const wings = new Wings();

const key = Symbol("stands on the stage");

/** Says, for everything in a page, whether it is the one that is seen. */
export function provideStage(isSeen: () => boolean): void {
  setContext(key, isSeen);
}

/** Whether the page of this component is seen; what belongs to no page always is. */
export function stagePresence(): () => boolean {
  return getContext<(() => boolean) | undefined>(key) ?? (() => true);
}

/**
 * As onMount, but a page built in the wings waits with it until it is seen. What `run` returns is
 * called when the component goes.
 */
export function onStage(run: () => void | (() => void)): void {
  const isSeen = stagePresence();
  $effect(() => {
    if (isSeen()) return untrack(run);
  });
}
