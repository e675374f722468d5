import type { Lead, TaskDraft } from "../../bindings/index";
import { t } from "../../shared/words";
import { When } from "./when.svelte";

/** A to-do as it is being written down in one line and a date. */
export class TaskEntry {
  title = $state("");
  lead = $state.raw<Lead | null>(null);
  titleTrouble = $state("");
  readonly due = new When();

  async draft(contact_id: string | null): Promise<TaskDraft | null> {
    const due = await this.due.settle();
    const title = this.title.trim();
    this.titleTrouble = title ? "" : t("task-title-missing");
    if (!title || this.due.unclear) return null;
    return {
      title,
      note: "",
      contact_id,
      interaction_id: null,
      due_on: due?.day ?? null,
      due_time: due?.time ?? null,
      repeat: null,
      remind: due ? this.lead : null,
    };
  }
}
