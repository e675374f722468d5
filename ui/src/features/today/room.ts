import Sun from "@lucide/icons/icons/sun";
import type { Room } from "../../shared/room";
import { readBadgeAhead, readTodayAhead } from "./questions";
import TodayBadge from "./TodayBadge.svelte";

export const room: Room = {
  views: [
    {
      path: "/today",
      view: () => import("./TodayPage.svelte"),
      ahead: readTodayAhead,
    },
  ],
  rail: {
    label: "today",
    icon: Sun,
    path: "/today",
    order: 10,
    badge: TodayBadge,
  },
  ahead: readBadgeAhead,
};
