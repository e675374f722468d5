import FileUp from "@lucide/icons/icons/file-up";
import type { Room } from "../../shared/room";
import { go } from "../../shared/route.svelte";
import DropVeil from "./DropVeil.svelte";

export const room: Room = {
  views: [{ path: "/import", view: () => import("./ImportView.svelte") }],
  news: [
    {
      label: "import-new",
      icon: FileUp,
      order: 90,
      run: () => go("/import"),
    },
  ],
  always: DropVeil,
};
