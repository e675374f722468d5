import CalendarPlus from "@lucide/icons/icons/calendar-plus";
import Phone from "@lucide/icons/icons/phone";
import type { Room } from "../../shared/room";
import { openPlan } from "./asked.svelte";
import InteractionDialogs from "./InteractionDialogs.svelte";

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
export { startsAt, When } from "./when.svelte";
export {
  endingOfKey,
  endings,
  kindWord,
  kinds,
  looks,
  resultWord,
  type Ending,
} from "./words";

export const room: Room = {
  news: [
    {
      label: "new-meeting",
      icon: CalendarPlus,
      order: 20,
      code: "KeyM",
      run: () => openPlan({ kind: "meeting" }),
    },
    {
      label: "new-call",
      icon: Phone,
      order: 30,
      code: "KeyL",
      run: () => openPlan({ kind: "call" }),
    },
  ],
  always: InteractionDialogs,
};
