import { call } from "../../platform/index";
import type { ListQuestion } from "./listQuestion";

/** Ids of the list from one place to another, both included. */
export async function loadIds(
  { filter, sort, is_descending }: ListQuestion,
  first: number,
  last: number,
): Promise<string[]> {
  const part = { offset: first, limit: last - first + 1 };
  const question = { filter, sort, is_descending, ...part };
  return (await call("contacts.ids", question)).ids;
}
