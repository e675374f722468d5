import ListPlus from "@lucide/icons/icons/list-plus";
import { readAhead } from "../../shared/reads";
import type { Room } from "../../shared/room";
import { openTask } from "./asked.svelte";
import TaskDialogs from "./TaskDialogs.svelte";

export { openTask } from "./asked.svelte";
export { default as TaskEditor } from "./TaskEditor.svelte";
export { default as TaskList } from "./TaskList.svelte";
export { default as TaskRow } from "./TaskRow.svelte";

/** Has the to-dos of a customer read while the rest of the card is still on its way. */
export function readTasksAhead(contactId: string): void {
  readAhead("tasks.list", { contact_id: contactId });
}

export const room: Room = {
  news: [
    {
      label: "new-task",
      icon: ListPlus,
      order: 40,
      code: "KeyD",
      run: () => openTask(),
    },
  ],
  always: TaskDialogs,
};
