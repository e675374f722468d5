import type { TaskDetail, TaskDraft } from "../../bindings/index";
import { call } from "../../platform/index";
import { standing, type Standing } from "../../shared/standing.svelte";
import { write } from "../../shared/write";
import { taskPatch } from "./editing.svelte";

/** Saves a new to-do, or what changed in one that stands where it was; its reminder included. */
export async function saveTask(
  was: TaskDetail | null,
  draft: TaskDraft,
  standing: Standing | null,
): Promise<void> {
  if (!was) {
    await write("tasks.create", { draft });
    return;
  }
  const patch = taskPatch(was, draft);
  const id = (await standing?.stand()) ?? was.id;
  if (Object.keys(patch).length) await write("tasks.update", { id, patch });
}

/** Follows a to-do while a form about it stands open. */
export function taskStanding(was: TaskDetail): Standing {
  return standing(was.id, {
    kinds: ["tasks"],
    get: (id) => call("tasks.get", { id }),
    restore: (id) => write("tasks.restore", { id }),
    again: () =>
      write("tasks.create", {
        draft: {
          title: was.title,
          note: was.note,
          contact_id: was.contact?.id ?? null,
          interaction_id: null,
          due_on: was.due_on,
          due_time: was.due_time,
          repeat: was.repeat,
          remind: was.reminders[0]?.lead ?? null,
        },
      }),
  });
}

/** The day of a to-do as it stands now, for a change from a list. */
export async function moveTask(id: string, due_on: string): Promise<void> {
  await write("tasks.update", { id, patch: { due_on } });
}
