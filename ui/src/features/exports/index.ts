import type { ListContacts } from "../../bindings/index";
import { go } from "../../shared/route.svelte";

/** Who of a list was picked when it was handed over; too many to stand in an address. */
let handed: { list: string; picked: readonly string[] } | null = null;

/** Goes to the page of saving with the list in view chosen, or those of it who are picked. */
export function exportList(
  {
    filter,
    sort,
    is_descending,
  }: Pick<ListContacts, "filter" | "sort" | "is_descending">,
  picked: readonly string[] = [],
): void {
  const list = JSON.stringify({
    filter,
    sort,
    is_descending,
    offset: 0,
    limit: 1,
  });
  handed = { list, picked };
  go(`/export?list=${encodeURIComponent(list)}`);
}

/** Who of this list was picked; nobody after a restart. */
export function pickedOf(list: string | null): readonly string[] {
  return handed?.list === list ? handed.picked : [];
}
