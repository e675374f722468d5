import CalendarPlus from "@lucide/icons/icons/calendar-plus";
import Phone from "@lucide/icons/icons/phone";
import { personAtHand } from "../../shared/atHand";
import type { Room } from "../../shared/room";
import type { InteractionKind } from "../../bindings/index";
import { openPlan } from "./asked.svelte";
import InteractionDialogs from "./InteractionDialogs.svelte";

function begin(kind: InteractionKind) {
  const person = personAtHand();
  openPlan({ kind, people: person && [person] });
}

export const room: Room = {
  news: [
    {
      label: "new-meeting",
      icon: CalendarPlus,
      order: 20,
      code: "KeyM",
      run: () => begin("meeting"),
    },
    {
      label: "new-call",
      icon: Phone,
      order: 30,
      code: "KeyL",
      run: () => begin("call"),
    },
  ],
  always: InteractionDialogs,
};
