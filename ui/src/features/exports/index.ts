import type { ListContacts } from "../../bindings/index";
import { go } from "../../shared/route.svelte";

/** Goes to the page of saving with the list in view chosen. */
export function exportList({
  filter,
  sort,
  is_descending,
}: Pick<ListContacts, "filter" | "sort" | "is_descending">): void {
  const list = { filter, sort, is_descending, offset: 0, limit: 1 };
  go(`/export?list=${encodeURIComponent(JSON.stringify(list))}`);
}
