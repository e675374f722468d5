import type {
  Lead,
  Repeat,
  TaskDetail,
  TaskDraft,
  TaskPatch,
} from "../../bindings/index";
import { changedFields } from "../../shared/changedFields";
import { clock } from "../../shared/clock.svelte";
import { t } from "../../shared/words";
import {
  personOf,
  When,
  type KeptWhen,
  type Person,
  type Understood,
} from "../interactions/index";
import { leadKey, TaskLead } from "../reminders/index";
import type { TaskStart } from "./asked.svelte";
import { firstOn, repeatKey, usualRepeats } from "./repeats";

/** What may be typed of it; what differs from how it began outlives the page. */
interface Typed {
  title: string;
  note: string;
  due: KeptWhen;
  contact: Person | null;
  repeat: Repeat | null;
  /** Missing where none was chosen. */
  lead?: Lead | null | undefined;
}

/** A to-do as it is being written or changed. */
export class TaskEditing {
  title = $state("");
  note = $state("");
  contact = $state.raw<Person | null>(null);
  #rule = $state.raw<Repeat | null>(null);
  /** Its place among the usual rules of the day, when it was chosen from them; else -1. */
  #usual = $state(-1);
  /** The words whose rule no longer counts, because another was chosen after them. */
  #overruled = $state.raw<Understood | null>(null);
  /** Saving was tried: from then on what stands in its way is said, for as long as it does. */
  #isTried = $state(false);
  readonly due = new When(false, true);
  readonly lead = new TaskLead(() => this.due.understood?.time);
  readonly #before: Typed;

  constructor(
    readonly was: TaskDetail | null,
    start: TaskStart,
  ) {
    this.title = was?.title ?? start.title ?? "";
    this.note = was?.note ?? "";
    this.contact = was?.contact ? personOf(was.contact) : null;
    this.contact ??= start.contact ?? null;
    this.#rule = was?.repeat ?? null;
    if (was) this.lead.value = was.reminders[0]?.lead ?? null;
    const day = was ? was.due_on : (start.day ?? null);
    if (day) this.due.preset(day, was?.due_time ?? null);
    this.#before = this.#typed();
  }

  /** The day it is first due, as the dialog has it now. */
  get day(): string {
    return this.due.understood?.day ?? clock.today;
  }

  /**
   * What the words or the list of rules said last. One of the usual rules follows the day: «Каждый
   * понедельник» of a Monday is a Friday's «Каждую пятницу».
   */
  get repeat(): Repeat | null {
    const said = this.due.understood;
    if (said?.repeat && said !== this.#overruled) return said.repeat;
    return usualRepeats(this.day)[this.#usual] ?? this.#rule;
  }
  set repeat(rule: Repeat | null) {
    const key = repeatKey(rule);
    this.#overruled = this.due.understood;
    this.#rule = rule;
    this.#usual = usualRepeats(this.day).findIndex((r) => repeatKey(r) === key);
  }

  /** From which day on a new rule holds, where that is another one than the day shown. */
  get first(): string | null {
    const { repeat, due } = this;
    const isNew = repeatKey(repeat) !== repeatKey(this.was?.repeat ?? null);
    if (!repeat || !isNew || !due.understood) return null;
    const first = firstOn(repeat, this.day);
    return first === this.day ? null : first;
  }

  #typed(): Typed {
    const { title, note, contact, repeat } = this;
    const lead = this.lead.chosen;
    return { title, note, due: this.due.kept, contact, repeat, lead };
  }

  /** What differs from how it began, undefined when nothing does. */
  get changed(): Partial<Typed> | undefined {
    return changedFields(this.#typed(), this.#before);
  }

  /** Fills in what was changed before; the rest may be different by now, for it may be put off elsewhere. */
  restore(kept: Partial<Typed> | null): void {
    const { due, lead, ...rest } = kept ?? {};
    // The rule is one of the day's.
    if (due) this.due.restore(due);
    Object.assign(this, rest);
    if (lead !== undefined) this.lead.chosen = lead;
  }

  get titleTrouble(): string {
    const isMissing = this.#isTried && !this.title.trim();
    return isMissing ? t("task-title-missing") : "";
  }

  get dueTrouble(): string {
    if (!this.#isTried) return "";
    const { due, repeat, lead } = this;
    // A rule needs a day to be counted from, a reminder one to come before.
    const isMissing = !due.understood && (repeat || lead.value);
    return due.trouble || (isMissing ? t("task-due-missing") : "");
  }

  async draft(): Promise<TaskDraft | null> {
    const due = await this.due.settle();
    this.#isTried = true;
    if (this.titleTrouble || this.dueTrouble) return null;
    return {
      title: this.title.trim(),
      note: this.note.trim(),
      contact_id: this.contact?.id ?? null,
      interaction_id: this.was?.interaction_id ?? null,
      due_on: due?.day ?? null,
      due_time: due?.time ?? null,
      repeat: this.repeat,
      remind: this.lead.value,
    };
  }
}

/** Only what differs, so that an untouched field is not written over. */
export function taskPatch(was: TaskDetail, draft: TaskDraft): TaskPatch {
  const patch: TaskPatch = {};
  if (draft.title !== was.title) patch.title = draft.title;
  if (draft.note !== was.note) patch.note = draft.note;
  if (draft.contact_id !== (was.contact?.id ?? null))
    patch.contact_id = draft.contact_id;
  if (draft.due_on !== was.due_on) patch.due_on = draft.due_on;
  if (draft.due_time !== was.due_time) patch.due_time = draft.due_time;
  if (JSON.stringify(draft.repeat) !== JSON.stringify(was.repeat))
    patch.repeat = draft.repeat;
  if (leadKey(draft.remind) !== leadKey(was.reminders[0]?.lead ?? null))
    patch.remind = draft.remind;
  return patch;
}
