import type {
  InteractionDraft,
  InteractionKind,
  Lead,
  Tense,
} from "../../bindings/index";
import { changedFields } from "../../shared/changedFields";
import { clock } from "../../shared/clock.svelte";
import { t } from "../../shared/words";
import type { Plan } from "./asked.svelte";
import type { Person } from "./people";
import { startsAt, type KeptWhen, type Understood, When } from "./when.svelte";
import { statusOf, type Ending } from "./words";

/** What may be typed of an entry besides its kind. */
interface Typed {
  people: Person[];
  when: KeptWhen;
  length: number | null;
  place: string;
  text: string;
  promised: string;
  ending: Ending | null;
  reason: string;
  next: KeptWhen;
}

/** What of an entry survives a crash: what differs from how it began. */
export type KeptEntry = Partial<Typed>;

/**
 * A meeting, call, visit, message or note as it is being written down. One
 * form for what was and what is to be: the date decides.
 */
export class Entry {
  kind = $state<InteractionKind>("meeting");
  people = $state.raw<Person[]>([]);
  place = $state("");
  /** What was said; of one to come, what it is to be about. The date decides. */
  text = $state("");
  promised = $state("");
  ending = $state<Ending | null>(null);
  reason = $state("");
  #duration = $state<number | null>(null);
  /** The words whose end no longer counts, because a length was chosen after them. */
  #overruled = $state.raw<Understood | null>(null);
  /** Before this meeting, when it is still to come; else before the next. */
  lead = $state.raw<Lead | null>(null);
  /** Saving was tried: from then on what stands in its way is said, for as long as it does. */
  #isTried = $state(false);
  readonly when = new When();
  readonly next = new When(true);
  readonly #before: Typed;

  /** Nothing typed means now. */
  readonly startsAt: string = $derived(
    this.when.understood ? startsAt(this.when.understood).starts_at : clock.now,
  );
  readonly isPlanned: boolean = $derived(
    this.when.understood !== null &&
      (this.when.understood.time
        ? this.startsAt > clock.now
        : this.startsAt.slice(0, 10) > clock.today),
  );

  /**
   * One that is planned is to come; on a card it may also be what has been.
   * @param host The customer on whose card it is written.
   */
  constructor(
    plan: Plan = {},
    tense: Tense = "either",
    readonly host: string | null = null,
  ) {
    this.when.tense = tense;
    this.kind = plan.kind ?? "meeting";
    this.people = plan.people ?? [];
    this.place = plan.place ?? "";
    if (plan.day) this.when.preset(plan.day, plan.time ?? null);
    this.#before = this.#typed();
  }

  /** In minutes: what the words or the list of lengths said last. */
  get length(): number | null {
    const said = this.when.understood;
    if (said === this.#overruled) return this.#duration;
    return said?.duration_minutes ?? this.#duration;
  }

  /** Chooses how long it lasts from the list. */
  last(minutes: number | null): void {
    this.#duration = minutes;
    this.#overruled = this.when.understood;
  }

  /** Of a meeting and a visit it is asked where; of the others it is not said. */
  get hasPlace(): boolean {
    return this.kind === "meeting" || this.kind === "visit";
  }
  /** What came of it is asked of what has been. */
  get hasOutcome(): boolean {
    return !this.isPlanned && !this.#isNote;
  }

  #typed(): Typed {
    const { place, text, promised, ending, reason } = this;
    const told = { place, text, promised, ending, reason };
    const people = this.people.filter(({ id }) => id !== this.host);
    const [when, next] = [this.when.kept, this.next.kept];
    return { ...told, people, when, next, length: this.#duration };
  }

  /** What differs from how it began, undefined when nothing does. */
  get changed(): KeptEntry | undefined {
    return changedFields(this.#typed(), this.#before);
  }

  restore({ when, next, length, ...kept }: KeptEntry): void {
    Object.assign(this, kept);
    if (when) this.when.restore(when);
    if (next) this.next.restore(next);
    if (length !== undefined) this.last(length);
  }

  get whoTrouble(): string {
    const isMissing = this.#isTried && this.people.length === 0;
    return isMissing ? t("entry-who-missing") : "";
  }
  get whenTrouble(): string {
    return this.#isTried ? this.when.trouble : "";
  }
  get nextTrouble(): string {
    if (!this.#isTried || this.isPlanned) return "";
    const { hasOutcome, ending, next } = this;
    const isMissing = hasOutcome && ending === "moved" && !next.understood;
    return next.trouble || (isMissing ? t("close-moved-needs-next") : "");
  }

  /** What `interactions.log` takes, or null when something must be mended. */
  async draft(): Promise<InteractionDraft | null> {
    const when = await this.when.settle();
    const next = await this.next.settle();
    this.#isTried = true;
    if (this.whenTrouble || this.nextTrouble || this.whoTrouble) return null;
    const { isPlanned, hasOutcome } = this;
    // What is out of sight is not saved.
    return {
      kind: when?.kind && !this.#isNote ? when.kind : this.kind,
      contact_ids: this.people.map(({ id }) => id),
      ...(when ? startsAt(when) : { starts_at: clock.now, has_time: true }),
      duration_minutes: this.length,
      place: this.hasPlace ? this.place.trim() : "",
      agenda: isPlanned ? this.text.trim() : "",
      said: isPlanned ? "" : this.text.trim(),
      offered: "",
      promised: hasOutcome ? this.promised.trim() : "",
      ...(isPlanned
        ? { status: "planned" as const, outcome: null }
        : statusOf(hasOutcome ? this.ending : null)),
      refusal_reason:
        hasOutcome && this.ending === "refusal" ? this.reason : "",
      remind: isPlanned ? this.lead : null,
      next:
        !isPlanned && next
          ? {
              kind: next.kind ?? (this.#isNote ? "meeting" : this.kind),
              ...startsAt(next),
              duration_minutes: next.duration_minutes,
              place: "",
              agenda: "",
              remind: this.lead,
            }
          : null,
    };
  }

  get #isNote(): boolean {
    return this.kind === "note";
  }
}
