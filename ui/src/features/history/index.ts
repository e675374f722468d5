import type { Room } from "../../shared/room";
import HistoryButton from "./HistoryButton.svelte";

export const room: Room = {
  views: [{ path: "/history", view: () => import("./HistoryView.svelte") }],
  status: HistoryButton,
};
