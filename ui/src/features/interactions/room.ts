import CalendarPlus from "@lucide/icons/icons/calendar-plus";
import Phone from "@lucide/icons/icons/phone";
import type { Room } from "../../shared/room";
import { openPlan } from "./asked.svelte";
import InteractionDialogs from "./InteractionDialogs.svelte";

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
