import type { TaskDetail, TaskDraft } from "../../bindings/index";
import { write } from "../../shared/write";
import { taskPatch } from "./editing.svelte";

/** Saves a new to-do, or what changed in one, its reminder included. */
export async function saveTask(
  was: TaskDetail | null,
  draft: TaskDraft,
): Promise<void> {
  if (!was) {
    await write("tasks.create", { draft });
    return;
  }
  const patch = taskPatch(was, draft);
  if (Object.keys(patch).length)
    await write("tasks.update", { id: was.id, patch });
  await saveLead(was, draft);
}

async function saveLead(was: TaskDetail, { remind }: TaskDraft) {
  const before = was.reminders[0] ?? null;
  if (JSON.stringify(remind) === JSON.stringify(before?.lead ?? null)) return;
  if (remind) {
    const subject = { kind: "task", id: was.id } as const;
    await write("reminders.set", {
      subject,
      lead: remind,
      id: before?.id ?? null,
    });
  } else if (before) await write("reminders.delete", { id: before.id });
}

/** The day of a to-do as it stands now, for a change from a list. */
export async function moveTask(id: string, due_on: string): Promise<void> {
  await write("tasks.update", { id, patch: { due_on } });
}
