import type { InteractionKind, Repeat, Tense } from "../../bindings/index";
import { call } from "../../platform/index";
import { clock } from "../../shared/clock.svelte";
import { dayMonth, nearDay } from "../../shared/dates";
import { sentenceOf } from "../../shared/errors";
import { t } from "../../shared/words";
import { hoursWord } from "./lengths";

/** A day, perhaps with an hour, perhaps with what is to happen. */
export interface Understood {
  day: string;
  time: string | null;
  kind: InteractionKind | null;
  /** In minutes, when the words say when it ends. */
  duration_minutes: number | null;
  /** The rule of which the day is the first, when the words say that it comes again. */
  repeat?: Repeat | null;
}

/** Words as they outlive the page: «завтра» is another day tomorrow, so it says which was meant. */
export interface KeptWhen {
  text: string;
  understood: Understood | null;
  /** The day on which they were understood. */
  on: string | null;
}

/** Pause after the last letter before the words are read. */
const patience = 120;

/** A date in the user's own words, and what was understood of them. */
export class When {
  #text = $state("");
  #understood = $state.raw<Understood | null>(null);
  #read = $state("");
  #refusal = $state("");
  /** The day on which it was read. */
  #on = $state(clock.today);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Which day is meant by words that do not say it, «в пятницу». */
  tense: Tense = "future";

  /**
   * @param isAhead Whether it must be still to come.
   * @param mayRepeat Whether it may come again: a to-do does, a meeting does not.
   */
  constructor(
    readonly isAhead = false,
    readonly mayRepeat = false,
  ) {}

  get text(): string {
    return this.#text;
  }
  get understood(): Understood | null {
    return this.#understood;
  }
  /** What is wrong with words that were read: no date, an end before its start, a rule, or too late. */
  get trouble(): string {
    const { text } = this;
    if (text.trim() === "" || this.#read !== text) return "";
    if (!this.#understood) return this.#refusal || t("when-unclear");
    if (this.#understood.repeat && !this.mayRepeat) return t("when-repeats");
    return this.isAhead && hasPassed(this.#understood) ? t("when-past") : "";
  }

  /** Takes what was typed; it is read as soon as the typing pauses. */
  type(text: string): void {
    this.#text = text;
    clearTimeout(this.#timer);
    if (text.trim() === "") {
      this.#understood = null;
      this.#read = text;
    } else this.#timer = setTimeout(() => void this.settle(), patience);
  }

  /** Puts a known day there, in words, without asking anybody. */
  preset(day: string, time: string | null = null): void {
    this.#put({ day, time, kind: null, duration_minutes: null });
  }

  #put(found: Understood): void {
    const { day, time, duration_minutes } = found;
    const words = nearDay(day) ?? dayMonth(day);
    const hours = time && hoursWord(time, duration_minutes);
    this.#take(hours ? `${words}, ${hours}` : words, found);
  }

  #take(text: string, found: Understood): void {
    clearTimeout(this.#timer);
    this.#text = text;
    this.#read = text;
    this.#on = clock.today;
    this.#understood = found;
  }

  get kept(): KeptWhen {
    const isRead = this.#read === this.#text;
    const understood = isRead ? this.#understood : null;
    return { text: this.#text, understood, on: understood && this.#on };
  }

  /** Puts back what was kept, in other words where those would now mean another day. */
  restore({ text, understood, on }: KeptWhen): void {
    if (!understood) this.type(text);
    else if (on === clock.today) this.#take(text, understood);
    else this.#put(understood);
  }

  /** Reads what has not been read yet; saving waits for it. */
  async settle(): Promise<Understood | null> {
    clearTimeout(this.#timer);
    const asked = this.#text;
    if (this.#read === asked) return this.#understood;
    let [found, refusal]: [Understood | null, string] = [null, ""];
    try {
      found = await call("dates.understand", {
        text: asked,
        tense: this.tense,
      });
    } catch (why) {
      refusal = sentenceOf(why);
    }
    if (asked !== this.#text) return this.settle();
    this.#read = asked;
    this.#on = clock.today;
    this.#refusal = refusal;
    this.#understood = found;
    return found;
  }
}

function hasPassed(found: Understood): boolean {
  return found.time
    ? startsAt(found).starts_at < clock.now
    : found.day < clock.today;
}

/** As commands take it: local wall time, midnight when there is no hour. */
export function startsAt({ day, time }: Understood): {
  starts_at: string;
  has_time: boolean;
} {
  return { starts_at: `${day}T${time ?? "00:00"}`, has_time: time !== null };
}
