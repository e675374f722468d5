import type {
  CloseInteraction,
  InteractionDetail,
  Lead,
  TaskDraft,
} from "../../bindings/index";
import { clock } from "../../shared/clock.svelte";
import { addDays, weekday } from "../../shared/days";
import { dropDraft, keepDraft, keptDraft } from "../../shared/drafts";
import { t } from "../../shared/words";
import { startsAt, When } from "./when.svelte";
import { isHeld, type Ending } from "./words";

interface Kept {
  ending: Ending | null;
  said: string;
  reason: string;
  promised: string;
  next: string;
  agenda: string;
}

/** The next day people work, from tomorrow on. */
export function nextWorkday(from: string): string {
  const next = addDays(from, 1);
  return weekday(next) > 5 ? addDays(next, 8 - weekday(next)) : next;
}

/** What the close dialog gathers; becomes one command. */
export class Closing {
  ending = $state<Ending | null>(null);
  said = $state("");
  reason = $state("");
  promised = $state("");
  /** What the next one is to be about. */
  agenda = $state("");
  isPromiseTask = $state(true);
  lead = $state.raw<Lead | null>(null);
  /** What stands in the way of saving, beside the field it belongs to. */
  endingTrouble = $state("");
  nextTrouble = $state("");
  readonly next = new When();
  readonly promiseDue = new When();

  constructor(
    readonly interaction: InteractionDetail,
    ending: Ending | null,
  ) {
    const kept = keptDraft<Kept>(this.#key);
    this.ending = ending ?? kept?.ending ?? null;
    this.said = kept?.said ?? "";
    this.reason = kept?.reason ?? "";
    this.promised = kept?.promised ?? interaction.promised;
    this.agenda = kept?.agenda ?? "";
    if (kept?.next) this.next.type(kept.next);
    this.promiseDue.preset(nextWorkday(clock.today));
  }

  /** Its day is still to come: it can fall through or be put off, but was not held. */
  get isAhead(): boolean {
    return this.interaction.starts_at.slice(0, 10) > clock.today;
  }

  get #key(): string {
    return `close:${this.interaction.id}`;
  }

  /** Call in an effect: whatever it reads is kept when it changes. */
  keep(): void {
    const { ending, said, reason, promised, agenda } = this;
    const next = this.next.text;
    const kept: Kept = { ending, said, reason, promised, next, agenda };
    keepDraft(this.#key, kept);
  }

  drop(): void {
    dropDraft(this.#key);
  }

  /** The command, or null when something has to be said first. */
  async request(): Promise<CloseInteraction | null> {
    const next = await this.next.settle();
    const due = await this.promiseDue.settle();
    if (!this.ending) this.endingTrouble = t("close-choose");
    else if (this.isAhead && isHeld(this.ending))
      this.endingTrouble = t("error-not-yet-held");
    else this.endingTrouble = "";
    this.nextTrouble = this.#troubleOfNext(next !== null);
    if (!this.ending || this.endingTrouble || this.nextTrouble) return null;
    const { id, kind, place } = this.interaction;
    return {
      id,
      result: this.ending,
      refusal_reason: this.ending === "refusal" ? this.reason : "",
      said: this.said.trim(),
      promised: this.promised.trim(),
      next: next && {
        kind: next.kind ?? (kind === "note" ? "meeting" : kind),
        ...startsAt(next),
        duration_minutes: next.duration_minutes,
        place: next.kind && next.kind !== kind ? "" : place,
        agenda: this.agenda.trim(),
        remind: this.lead,
      },
      promise_task: this.#promiseTask(due?.day ?? null, due?.time ?? null),
    };
  }

  #troubleOfNext(isUnderstood: boolean): string {
    if (isUnderstood) return "";
    if (this.next.trouble) return this.next.trouble;
    return this.ending === "moved" ? t("close-moved-needs-next") : "";
  }

  #promiseTask(due_on: string | null, due_time: string | null) {
    const title = this.promised.trim();
    if (!title || !this.isPromiseTask) return null;
    const { id, participants } = this.interaction;
    const task: TaskDraft = {
      title,
      note: "",
      contact_id: participants[0]?.id ?? null,
      interaction_id: id,
      due_on,
      due_time,
      repeat: null,
      remind: null,
    };
    return task;
  }
}
