import type { InteractionKind } from "../../bindings/index";
import { read } from "../../shared/reads";
import { dropDraft, keepDraft, keptDraft } from "../../shared/drafts";
import { write } from "../../shared/write";
import { defaultLead } from "../reminders/index";
import { Entry, type KeptEntry } from "./entry.svelte";
import { personOf } from "./people";
import { TaskEntry, type KeptTask } from "./taskEntry.svelte";

export type Tab = InteractionKind | "task";

interface Kept {
  tab: Tab;
  entry: KeptEntry | null;
  task: KeptTask | null;
}

/** The sheet on a customer's card: one entry and one to-do being written. */
export class Composing {
  tab = $state<Tab>("meeting");
  entry: Entry;
  task = $state.raw(new TaskEntry());
  /** Something was left here unsaved. */
  readonly wasKept: boolean;

  constructor(
    readonly contactId: string,
    tab: Tab,
  ) {
    const kept = keptDraft<Kept>(this.#key);
    this.wasKept = kept !== null;
    this.tab = kept?.tab ?? tab;
    this.entry = $state.raw(this.#blank());
    if (kept?.entry) this.entry.restore(kept.entry);
    if (kept?.task) this.task.restore(kept.task);
    void this.#prepare();
  }

  get #key(): string {
    return `composer:${this.contactId}`;
  }

  /** Call in an effect: whatever it reads is kept when it changes. */
  keep(): void {
    const { tab, entry, task } = this;
    if (tab !== "task") entry.kind = tab;
    const kept: Kept = {
      tab,
      entry: entry.changed ?? null,
      task: task.isBlank ? null : task.snapshot(),
    };
    if (kept.entry || kept.task) keepDraft(this.#key, kept);
    else dropDraft(this.#key);
  }

  /** Tears off what is on the open tab; the other one stays. */
  clear(): void {
    if (this.tab === "task") this.task = new TaskEntry();
    else {
      this.entry = this.#blank();
      void this.#prepare();
    }
  }

  #blank(): Entry {
    const kind = this.tab === "task" ? "meeting" : this.tab;
    return new Entry({ kind }, "either", this.contactId);
  }

  /** Saves the open tab; false when something must be mended first. */
  async save(): Promise<boolean> {
    if (this.tab === "task") {
      const draft = await this.task.draft(this.contactId);
      if (!draft) return false;
      await write("tasks.create", { draft });
    } else {
      const draft = await this.entry.draft();
      if (!draft) return false;
      await write("interactions.log", { draft });
    }
    this.clear();
    return true;
  }

  async #prepare(): Promise<void> {
    const { entry, contactId: id } = this;
    const [contact, lead] = await Promise.all([
      read("contacts.get", { id }).catch(() => null),
      defaultLead(),
    ]);
    entry.lead = lead;
    const host = contact ? personOf(contact) : { id, label: "" };
    const others = entry.people.filter((person) => person.id !== id);
    entry.people = [host, ...others];
  }
}
