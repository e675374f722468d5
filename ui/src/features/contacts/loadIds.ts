import { call } from "../../platform/index";
import type { ListQuestion } from "./listQuestion";

/** Rows asked for at once: a few megabytes at the most. */
const portion = 5_000;

/** Ids of the list from one place to another, both included. */
export async function loadIds(
  { filter, sort, is_descending }: ListQuestion,
  first: number,
  last: number,
): Promise<string[]> {
  const ids: string[] = [];
  for (let offset = first; offset <= last; offset += portion) {
    const limit = Math.min(portion, last - offset + 1);
    const question = { filter, sort, is_descending, offset, limit };
    const { rows } = await call("contacts.list", question);
    ids.push(...rows.map((row) => row.id));
    if (rows.length < limit) break;
  }
  return ids;
}
