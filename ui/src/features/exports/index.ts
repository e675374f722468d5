import type { ListContacts } from "../../bindings/index";
import { go } from "../../shared/route.svelte";
import type { Room } from "../../shared/room";

export const room: Room = {
  views: [{ path: "/export", view: () => import("./ExportView.svelte") }],
};

/** Goes to the page of saving with the list in view chosen. */
export function exportList(list: ListContacts): void {
  go(`/export?list=${encodeURIComponent(JSON.stringify(list))}`);
}
