import FileUp from "@lucide/svelte/icons/file-up";
import { platform } from "../../platform/index";
import type { Room } from "../../shared/room";
import { go } from "../../shared/route.svelte";
import DropVeil from "./DropVeil.svelte";
import { importPath } from "./paths";

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
  async start() {
    const { asked } = await platform().environment();
    return asked?.what === "import" ? importPath(asked.path) : null;
  },
};
