import Sun from "@lucide/svelte/icons/sun";
import type { Room } from "../../shared/room";
import TodayBadge from "./TodayBadge.svelte";

export const room: Room = {
  views: [{ path: "/today", view: () => import("./TodayPage.svelte") }],
  rail: {
    label: "today",
    icon: Sun,
    path: "/today",
    order: 10,
    badge: TodayBadge,
  },
};
