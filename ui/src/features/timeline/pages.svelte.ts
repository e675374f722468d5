import type { TimelineItem, TimelineKind } from "../../bindings/index";
import { asCallError, type CallError } from "../../platform/index";
import { read, readAhead } from "../../shared/reads";

/** Items asked for at first: what a screen shows, so that the card is painted at once. */
const first = 10;
/** Items that each scroll brings. */
const portion = 50;
/** A refresh brings back at most so many, to stay one short query too. */
const most = 400;

function firstPage(contact_id: string) {
  return { contact_id, kinds: [], cursor: null, limit: first };
}

/** Has the first page of a timeline read while the rest of the card is still on its way. */
export function readTimelineAhead(contactId: string): void {
  readAhead("timeline.list", firstPage(contactId));
}

/** What happened with one customer, newest first, a page at a time. */
export class TimelinePages {
  #ahead = $state.raw<readonly TimelineItem[]>([]);
  #items = $state.raw<readonly TimelineItem[]>([]);
  #cursor = $state<string | null>(null);
  #nextAhead = $state<string | null>(null);
  #error = $state.raw<CallError | null>(null);
  #isLoaded = $state(false);
  #asking = false;
  /** Grows with every new question; an overtaken answer is dropped. */
  #era = 0;

  constructor(
    private readonly contactId: string,
    private readonly kinds: TimelineKind[],
  ) {}

  get ahead(): readonly TimelineItem[] {
    return this.#ahead;
  }
  get items(): readonly TimelineItem[] {
    return this.#items;
  }
  get error(): CallError | null {
    return this.#error;
  }
  /** Whether no more was loaded than what a screen shows. */
  get isOneScreen(): boolean {
    return this.#items.length <= first;
  }
  /** Whether that month, "YYYY-MM", begins below the first screen. */
  isFar(month: string): boolean {
    const last = this.#items[first - 1];
    return last !== undefined && month < last.at.slice(0, 7);
  }
  get hasMore(): boolean {
    return this.#cursor !== null;
  }
  /** Whether more is planned than was loaded. */
  get hasMoreAhead(): boolean {
    return this.#nextAhead !== null;
  }
  has(id: string): boolean {
    const is = (item: TimelineItem) => item.id === id;
    return this.#items.some(is) || this.#ahead.some(is);
  }
  /** Whether the first answer is in. */
  get isLoaded(): boolean {
    return this.#isLoaded;
  }

  /** The first page, or as much as was already on screen. */
  async refresh(): Promise<void> {
    const era = ++this.#era;
    const limit = Math.min(most, Math.max(first, this.#items.length));
    const page = await this.#ask(era, null, limit);
    if (!page) return;
    this.#ahead = page.ahead;
    this.#nextAhead = page.next_ahead;
    this.#items = page.items;
    this.#cursor = page.next_cursor;
  }

  /** The next of what is planned. */
  async moreAhead(): Promise<void> {
    if (this.#asking || this.#nextAhead === null) return;
    const page = await this.#ask(this.#era, null, first, this.#nextAhead);
    if (!page) return;
    this.#ahead = [...this.#ahead, ...page.ahead];
    this.#nextAhead = page.next_ahead;
  }

  async more(): Promise<void> {
    if (this.#asking || this.#cursor === null) return;
    const page = await this.#ask(this.#era, this.#cursor, portion);
    if (!page) return;
    this.#items = [...this.#items, ...page.items];
    this.#cursor = page.next_cursor;
  }

  async #ask(
    era: number,
    cursor: string | null,
    limit: number,
    ahead_after?: string,
  ) {
    this.#asking = true;
    try {
      const { contactId, kinds } = this;
      const whole = { ...firstPage(contactId), kinds, cursor, limit };
      const question = ahead_after ? { ...whole, ahead_after } : whole;
      const isFirst = !this.#isLoaded;
      const page = await read("timeline.list", question, { anew: !isFirst });
      if (era !== this.#era) return null;
      this.#error = null;
      this.#isLoaded = true;
      this.#asking = false;
      return page;
    } catch (raw) {
      if (era === this.#era) {
        this.#error = asCallError(raw);
        this.#asking = false;
      }
      return null;
    }
  }
}
