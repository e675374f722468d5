import type {
  Lead,
  ReminderDetail,
  ReminderSubject,
} from "../../bindings/index";
import { write } from "../../shared/write";

/** Sets, changes or removes the reminder of a record; nothing when it is so already. */
export async function saveLead(
  subject: ReminderSubject,
  before: ReminderDetail | undefined,
  lead: Lead | null,
): Promise<void> {
  if (JSON.stringify(lead) === JSON.stringify(before?.lead ?? null)) return;
  if (lead)
    await write("reminders.set", { subject, lead, id: before?.id ?? null });
  else if (before) await write("reminders.delete", { id: before.id });
}
