export { openClose, openEditor, openPlan, type Plan } from "./asked.svelte";
export { default as CloseDialog } from "./CloseDialog.svelte";
export { default as Composer } from "./Composer.svelte";
export { default as ContactPicker } from "./ContactPicker.svelte";
export { default as InteractionEditor } from "./InteractionEditor.svelte";
export { default as InteractionRow } from "./InteractionRow.svelte";
export { default as PlanDialog } from "./PlanDialog.svelte";
export { default as ResultMark } from "./ResultMark.svelte";
export { default as WhenField } from "./WhenField.svelte";
export { personOf, type Person } from "./people";
export { startsAt, When, type KeptWhen, type Understood } from "./when.svelte";
export {
  endingOfKey,
  endings,
  kindWord,
  kinds,
  looks,
  resultWord,
  type Ending,
} from "./words";
