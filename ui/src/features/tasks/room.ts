import ListPlus from "@lucide/icons/icons/list-plus";
import { personAtHand } from "../../shared/atHand";
import type { Room } from "../../shared/room";
import { openTask } from "./asked.svelte";
import TaskDialogs from "./TaskDialogs.svelte";

export const room: Room = {
  news: [
    {
      label: "new-task",
      icon: ListPlus,
      order: 40,
      code: "KeyD",
      run: () => openTask({ contact: personAtHand() }),
    },
  ],
  always: TaskDialogs,
};
