import type { JournalEntry } from "../../bindings/index";
import { call, platform } from "../../platform/index";

/** The most the core gives at once. */
const most = 500;
const page = 100;
/** Below this a wait is not worth a skeleton. */
const patience = 150;

/** The journal from the newest step as far back as was asked for. */
export class JournalPages {
  #entries = $state.raw<JournalEntry[] | null>(null);
  #hasMore = $state(false);
  #dropped = $state(0);
  #error = $state.raw<unknown>(null);
  #slow = $state(false);
  #wanted = page;
  #turn = 0;

  /** Null before the first answer. */
  get entries() {
    return this.#entries;
  }
  get hasMore() {
    return this.#hasMore;
  }
  /** How many of the oldest the journal keeps no more. */
  get dropped() {
    return this.#dropped;
  }
  get error() {
    return this.#error;
  }
  get waiting() {
    return this.#slow && this.#entries === null;
  }

  /** Reads now and after every write; call the result to stop. */
  watch(): () => void {
    const timer = setTimeout(() => (this.#slow = true), patience);
    void this.load();
    const drop = platform().onChanged(() => void this.load());
    return () => {
      clearTimeout(timer);
      this.#turn++;
      drop();
    };
  }

  more(): void {
    this.#wanted += page;
    void this.load();
  }

  async load(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const entries: JournalEntry[] = [];
      let last;
      do {
        const before: number | null = entries.at(-1)?.seq ?? null;
        const limit = Math.min(most, this.#wanted - entries.length);
        last = await call("history.list", { before, limit });
        if (turn !== this.#turn) return;
        entries.push(...last.entries);
      } while (last.has_more && entries.length < this.#wanted);
      this.#entries = entries;
      this.#hasMore = last.has_more;
      this.#dropped = last.dropped_count;
      this.#error = null;
    } catch (why) {
      if (turn === this.#turn) this.#error = why;
    }
  }
}
