import SettingsIcon from "@lucide/icons/icons/settings";
import type { Room } from "../../shared/room";
import { preferences } from "./preferences.svelte";

export const room: Room = {
  views: [{ path: "/settings", view: () => import("./SettingsView.svelte") }],
  rail: {
    label: "settings",
    icon: SettingsIcon,
    path: "/settings",
    order: 90,
    foot: true,
  },
  async start() {
    await preferences.load();
    preferences.watch();
    return null;
  },
};
