import { readAhead } from "../../shared/reads";

export { openTask } from "./asked.svelte";
export { default as TaskEditor } from "./TaskEditor.svelte";
export { default as TaskList } from "./TaskList.svelte";
export { default as TaskRow } from "./TaskRow.svelte";

/** Has the to-dos of a customer read while the rest of the card is still on its way. */
export function readTasksAhead(contactId: string): void {
  readAhead("tasks.list", { contact_id: contactId });
}
