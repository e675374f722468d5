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
}

/** The day of a to-do as it stands now, for a change from a list. */
export async function moveTask(id: string, due_on: string): Promise<void> {
  await write("tasks.update", { id, patch: { due_on } });
}
