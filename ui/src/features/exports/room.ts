import FileDown from "@lucide/icons/icons/file-down";
import { go } from "../../shared/route.svelte";
import type { Room } from "../../shared/room";

export const room: Room = {
  views: [{ path: "/export", view: () => import("./ExportView.svelte") }],
  commands: [
    {
      label: "export-link",
      verb: "do",
      icon: FileDown,
      run: () => go("/export"),
    },
  ],
};
