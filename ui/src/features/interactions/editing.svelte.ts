import type {
  InteractionDetail,
  InteractionKind,
  InteractionPatch,
  Lead,
} from "../../bindings/index";
import { changedFields } from "../../shared/changedFields";
import { clock } from "../../shared/clock.svelte";
import { numericDate } from "../../shared/dates";
import { dropDraft, keepDraft, keptDraft } from "../../shared/drafts";
import { t } from "../../shared/words";
import { leadKey } from "../reminders/index";
import { personOf, type Person } from "./people";
import { isHeld, statusOf, type Ending } from "./words";

const texts = ["place", "agenda", "said", "offered", "promised"] as const;

/** A record as it is being changed; gives only what did change. */
export class Editing {
  kind = $state<InteractionKind>("meeting");
  people = $state.raw<Person[]>([]);
  day = $state<string | null>(null);
  time = $state<string | null>(null);
  duration = $state<number | null>(null);
  place = $state("");
  agenda = $state("");
  said = $state("");
  offered = $state("");
  promised = $state("");
  ending = $state<Ending | null>(null);
  reason = $state("");
  lead = $state.raw<Lead | null>(null);
  /** Saving was tried: from then on what stands in its way is said, for as long as it does. */
  #isTried = $state(false);

  /** What the record held, to tell what is being changed. */
  readonly #before: ReturnType<Editing["typed"]>;

  constructor(readonly was: InteractionDetail) {
    this.kind = was.kind;
    this.people = was.participants.map(personOf);
    this.day = was.starts_at.slice(0, 10);
    this.time = was.has_time ? was.starts_at.slice(11, 16) : null;
    this.duration = was.duration_minutes;
    this.place = was.place;
    this.agenda = was.agenda;
    this.said = was.said;
    this.offered = was.offered;
    this.promised = was.promised;
    this.ending = was.result === "held" ? null : was.result;
    this.reason = was.refusal_reason?.name ?? "";
    this.lead = was.reminders[0]?.lead ?? null;
    this.#before = this.typed();
    Object.assign(this, keptDraft(this.#key));
  }

  get #key(): string {
    return `interaction:${this.was.id}`;
  }

  private typed() {
    const { kind, people, day, time, duration, place, ending, reason } = this;
    const { agenda, said, offered, promised, lead } = this;
    const told = { agenda, said, offered, promised, lead };
    return {
      kind,
      people,
      day,
      time,
      duration,
      place,
      ending,
      reason,
      ...told,
    };
  }

  /**
   * Call in an effect: whatever it reads is kept when it changes. Only what is being changed is
   * kept; the rest may be different by the time the draft comes back, for it may be moved elsewhere.
   */
  keep(): void {
    const changed = changedFields(this.typed(), this.#before);
    if (changed) keepDraft(this.#key, changed);
    else this.drop();
  }

  drop(): void {
    dropDraft(this.#key);
  }

  get #startsAt(): string {
    return `${this.day}T${this.time ?? "00:00"}`;
  }

  get whoTrouble(): string {
    const isMissing = this.#isTried && this.people.length === 0;
    return isMissing ? t("entry-who-missing") : "";
  }
  get dayTrouble(): string {
    return this.#isTried ? this.#troubleOfDay() : "";
  }

  patch(): InteractionPatch | null {
    this.#isTried = true;
    if (this.whoTrouble || this.dayTrouble) return null;
    const { was } = this;
    const patch: InteractionPatch = {};
    if (this.kind !== was.kind) patch.kind = this.kind;
    const ids = this.people.map(({ id }) => id);
    if (ids.join() !== was.participants.map(({ id }) => id).join())
      patch.contact_ids = ids;
    if (
      this.#startsAt !== was.starts_at ||
      was.has_time !== (this.time !== null)
    ) {
      patch.starts_at = this.#startsAt;
      patch.has_time = this.time !== null;
    }
    if (this.duration !== was.duration_minutes)
      patch.duration_minutes = this.duration;
    for (const field of texts)
      if (this[field] !== was[field]) patch[field] = this[field];
    if (leadKey(this.lead) !== leadKey(was.reminders[0]?.lead ?? null))
      patch.remind = this.lead;
    return { ...patch, ...this.#endingPatch() };
  }

  #troubleOfDay(): string {
    if (!this.day)
      return t("edit-day-missing", { example: numericDate(clock.today) });
    const isNew = !this.#isSameDay || this.was.status !== "held";
    const isEarly = this.#isAhead && isNew && isHeld(this.ending);
    return isEarly ? t("error-not-yet-held") : "";
  }

  get #isAhead(): boolean {
    return this.day !== null && this.day > clock.today;
  }

  get #isSameDay(): boolean {
    return this.day === this.was.starts_at.slice(0, 10);
  }

  #endingPatch(): InteractionPatch {
    const before = this.was.result === "held" ? null : this.was.result;
    const patch: InteractionPatch = {};
    const { status, outcome } = statusOf(this.ending);
    // Without an ending the day decides: ahead it is planned, else it was held.
    const isOpen = this.was.status === "planned" || this.#isAhead;
    const wanted = status ?? (isOpen ? "planned" : "held");
    const isPutOff = !this.#isSameDay && wanted !== this.was.status;
    if (this.ending !== before || isPutOff) {
      patch.status = wanted;
      patch.outcome = outcome;
    }
    if (this.reason !== (this.was.refusal_reason?.name ?? ""))
      patch.refusal_reason = this.reason;
    return patch;
  }
}
