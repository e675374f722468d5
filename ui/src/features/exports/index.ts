import FileDown from "@lucide/icons/icons/file-down";
import type { ListContacts } from "../../bindings/index";
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

/** Goes to the page of saving with the list in view chosen. */
export function exportList({
  filter,
  sort,
  is_descending,
}: Pick<ListContacts, "filter" | "sort" | "is_descending">): void {
  const list = { filter, sort, is_descending, offset: 0, limit: 1 };
  go(`/export?list=${encodeURIComponent(JSON.stringify(list))}`);
}
