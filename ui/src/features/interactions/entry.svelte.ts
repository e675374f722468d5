import type {
  InteractionDraft,
  InteractionKind,
  Lead,
  Tense,
} from "../../bindings/index";
import { clock } from "../../shared/clock.svelte";
import { t } from "../../shared/words";
import type { Plan } from "./asked.svelte";
import type { Person } from "./people";
import { startsAt, type Understood, When } from "./when.svelte";
import { statusOf, type Ending } from "./words";

/** What of an entry survives a crash. */
export interface KeptEntry {
  kind: InteractionKind;
  people: Person[];
  when: string;
  place: string;
  text: string;
  promised: string;
  ending: Ending | null;
  reason: string;
  next: string;
}

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
  whoTrouble = $state("");
  whenTrouble = $state("");
  nextTrouble = $state("");
  readonly when = new When();
  readonly next = new When();

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

  /** One that is planned is to come; on a card it may also be what has been. */
  constructor(plan: Plan = {}, tense: Tense = "either") {
    this.when.tense = tense;
    this.kind = plan.kind ?? "meeting";
    this.people = plan.people ?? [];
    this.place = plan.place ?? "";
    if (plan.day) this.when.preset(plan.day, plan.time ?? null);
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

  get isBlank(): boolean {
    const texts = [this.text, this.promised, this.place, this.when.text];
    return this.ending === null && texts.every((text) => text.trim() === "");
  }

  snapshot(): KeptEntry {
    const { kind, people, place, text, promised, ending, reason } = this;
    const [when, next] = [this.when.text, this.next.text];
    return { kind, people, place, text, promised, ending, reason, when, next };
  }

  restore({ when, next, ...kept }: KeptEntry): void {
    Object.assign(this, kept);
    this.when.type(when);
    this.next.type(next);
  }

  /** What `interactions.log` takes, or null when something must be mended. */
  async draft(): Promise<InteractionDraft | null> {
    const when = await this.when.settle();
    const next = await this.next.settle();
    this.whenTrouble = this.when.trouble;
    this.nextTrouble = this.isPlanned ? "" : this.next.trouble;
    if (!this.isPlanned && this.ending === "moved" && !next)
      this.nextTrouble = t("close-moved-needs-next");
    this.whoTrouble = this.people.length ? "" : t("entry-who-missing");
    if (this.whenTrouble || this.nextTrouble || this.whoTrouble) return null;
    const isPlanned = this.isPlanned;
    return {
      kind: when?.kind && !this.#isNote ? when.kind : this.kind,
      contact_ids: this.people.map(({ id }) => id),
      ...(when ? startsAt(when) : { starts_at: clock.now, has_time: true }),
      duration_minutes: this.length,
      place: this.place.trim(),
      agenda: isPlanned ? this.text.trim() : "",
      said: isPlanned ? "" : this.text.trim(),
      offered: "",
      promised: this.promised.trim(),
      ...(isPlanned
        ? { status: "planned" as const, outcome: null }
        : statusOf(this.#isNote ? null : this.ending)),
      refusal_reason:
        !isPlanned && this.ending === "refusal" ? this.reason : "",
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
