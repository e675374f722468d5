import ListPlus from "@lucide/icons/icons/list-plus";
import type { Room } from "../../shared/room";
import { personAtHand } from "../interactions/index";
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
