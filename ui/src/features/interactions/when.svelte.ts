import type { InteractionKind, Tense } from "../../bindings/index";
import { call } from "../../platform/index";
import { dayMonth, nearDay, timeOfDay } from "../../shared/dates";
import { sentenceOf } from "../../shared/errors";
import { t } from "../../shared/words";

/** A day, perhaps with an hour, perhaps with what is to happen. */
export interface Understood {
  day: string;
  time: string | null;
  kind: InteractionKind | null;
  /** In minutes, when the words say when it ends. */
  duration_minutes: number | null;
}

/** Pause after the last letter before the words are read. */
const patience = 120;

/** A date in the user's own words, and what was understood of them. */
export class When {
  #text = $state("");
  #understood = $state.raw<Understood | null>(null);
  #read = $state("");
  #refusal = $state("");
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Which day is meant by words that do not say it, «в пятницу». */
  tense: Tense = "future";

  get text(): string {
    return this.#text;
  }
  get understood(): Understood | null {
    return this.#understood;
  }
  /** What is wrong with words that were read: no date, or an end before its start. */
  get trouble(): string {
    const { text } = this;
    if (this.#understood || text.trim() === "" || this.#read !== text)
      return "";
    return this.#refusal || t("when-unclear");
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
    clearTimeout(this.#timer);
    const words = nearDay(day) ?? dayMonth(day);
    this.#text = time ? `${words}, ${timeOfDay(time)}` : words;
    this.#read = this.#text;
    this.#understood = { day, time, kind: null, duration_minutes: null };
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
    this.#refusal = refusal;
    this.#understood = found;
    return found;
  }
}

/** As commands take it: local wall time, midnight when there is no hour. */
export function startsAt({ day, time }: Understood): {
  starts_at: string;
  has_time: boolean;
} {
  return { starts_at: `${day}T${time ?? "00:00"}`, has_time: time !== null };
}
