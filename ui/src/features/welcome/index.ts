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
    return state.settings.is_welcomed ? null : "/welcome";
  },
};
