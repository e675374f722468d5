import type { Room } from "../../shared/room";
import { preferences } from "../settings/index";
import SampleBanner from "./SampleBanner.svelte";

export const room: Room = {
  views: [
    {
      path: "/welcome",
      view: () => import("./WelcomeView.svelte"),
      bare: true,
    },
  ],
  banner: SampleBanner,
  async start() {
    const state = preferences.state ?? (await preferences.load());
    // A base that has people in it, from the terminal or from another machine, needs no doors.
    const isKnown = state.settings.is_welcomed || state.contact_count > 0;
    return isKnown ? null : "/welcome";
  },
};
