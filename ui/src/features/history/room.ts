import History from "@lucide/icons/icons/rotate-ccw-clock";
import { go } from "../../shared/route.svelte";
import type { Room } from "../../shared/room";
import HistoryButton from "./HistoryButton.svelte";

export const room: Room = {
  views: [{ path: "/history", view: () => import("./HistoryView.svelte") }],
  status: HistoryButton,
  commands: [
    {
      label: "history-link",
      verb: "go",
      icon: History,
      run: () => go("/history"),
    },
  ],
};
