import type {
  CloseInteraction,
  InteractionDetail,
  Lead,
  TaskDraft,
} from "../../bindings/index";
import { changedFields } from "../../shared/changedFields";
import { clock } from "../../shared/clock.svelte";
import { addDays, weekday } from "../../shared/days";
import { dropDraft, keepDraft, keptDraft } from "../../shared/drafts";
import { t } from "../../shared/words";
import { startsAt, type KeptWhen, type Understood, When } from "./when.svelte";
import { isHeld, type Ending } from "./words";

/** What may be typed; what differs from how it began outlives the page. */
interface Typed {
  ending: Ending | null;
  said: string;
  reason: string;
  promised: string;
  isPromiseTask: boolean;
  promiseDue: KeptWhen;
  next: KeptWhen;
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
  /** Saving was tried: from then on what stands in its way is said, for as long as it does. */
  #isTried = $state(false);
  readonly next = new When(true);
  readonly promiseDue = new When(false, true);
  readonly #before: Typed;

  constructor(
    readonly interaction: InteractionDetail,
    ending: Ending | null,
  ) {
    this.promised = interaction.promised;
    this.promiseDue.preset(nextWorkday(clock.today));
    this.#before = this.#typed();
    const kept = keptDraft<Partial<Typed>>(this.#key) ?? {};
    const { next, promiseDue, ...rest } = kept;
    Object.assign(this, rest);
    if (next) this.next.restore(next);
    if (promiseDue) this.promiseDue.restore(promiseDue);
    this.ending = ending ?? this.ending;
  }

  /** Its day is still to come: it can fall through or be put off, but was not held. */
  get isAhead(): boolean {
    return this.interaction.starts_at.slice(0, 10) > clock.today;
  }

  get #key(): string {
    return `close:${this.interaction.id}`;
  }

  #typed(): Typed {
    const { ending, said, reason, promised, isPromiseTask, agenda } = this;
    const [next, promiseDue] = [this.next.kept, this.promiseDue.kept];
    const promise = { promised, isPromiseTask, promiseDue };
    return { ending, said, reason, ...promise, next, agenda };
  }

  /** Call in an effect: whatever it reads is kept when it changes. */
  keep(): void {
    const changed = changedFields(this.#typed(), this.#before);
    if (changed) keepDraft(this.#key, changed);
    else this.drop();
  }

  drop(): void {
    dropDraft(this.#key);
  }

  /** What stands in the way of saving, beside the field it belongs to. */
  get endingTrouble(): string {
    if (!this.#isTried) return "";
    if (!this.ending) return t("close-choose");
    const isEarly = this.isAhead && isHeld(this.ending);
    return isEarly ? t("error-not-yet-held") : "";
  }
  get nextTrouble(): string {
    if (!this.#isTried) return "";
    const isMissing = this.ending === "moved" && !this.next.understood;
    return this.next.trouble || (isMissing ? t("close-moved-needs-next") : "");
  }

  /** The command, or null when something has to be said first. */
  async request(): Promise<CloseInteraction | null> {
    const next = await this.next.settle();
    const due = await this.promiseDue.settle();
    this.#isTried = true;
    if (!this.ending || this.endingTrouble || this.nextTrouble) return null;
    if (this.#makesTask && this.promiseDue.trouble) return null;
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
      promise_task: this.#promiseTask(due),
    };
  }

  get #makesTask(): boolean {
    return this.isPromiseTask && this.promised.trim() !== "";
  }

  #promiseTask(due: Understood | null) {
    if (!this.#makesTask) return null;
    const title = this.promised.trim();
    const { id, participants } = this.interaction;
    const task: TaskDraft = {
      title,
      note: "",
      contact_id: participants[0]?.id ?? null,
      interaction_id: id,
      due_on: due?.day ?? null,
      due_time: due?.time ?? null,
      repeat: due?.repeat ?? null,
      remind: null,
    };
    return task;
  }
}
