import type { TaskDraft } from "../../bindings/index";
import { t } from "../../shared/words";
import { TaskLead } from "../reminders/index";
import { When, type KeptWhen } from "./when.svelte";

export interface KeptTask {
  title: string;
  due: KeptWhen;
}

/** A to-do as it is being written down in one line and a date. */
export class TaskEntry {
  title = $state("");
  /** Saving was tried: from then on what stands in its way is said, for as long as it does. */
  #isTried = $state(false);
  readonly due = new When(false, true);
  readonly lead = new TaskLead(() => this.due.understood?.time);

  get isBlank(): boolean {
    return this.title.trim() === "" && this.due.text.trim() === "";
  }

  snapshot(): KeptTask {
    return { title: this.title, due: this.due.kept };
  }

  restore({ title, due }: KeptTask): void {
    this.title = title;
    this.due.restore(due);
  }

  get titleTrouble(): string {
    const isMissing = this.#isTried && !this.title.trim();
    return isMissing ? t("task-title-missing") : "";
  }

  async draft(contact_id: string | null): Promise<TaskDraft | null> {
    const due = await this.due.settle();
    this.#isTried = true;
    if (this.titleTrouble || this.due.trouble) return null;
    return {
      title: this.title.trim(),
      note: "",
      contact_id,
      interaction_id: null,
      due_on: due?.day ?? null,
      due_time: due?.time ?? null,
      repeat: due?.repeat ?? null,
      remind: due ? this.lead.value : null,
    };
  }
}
