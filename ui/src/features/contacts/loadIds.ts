import { call } from "../../platform/index";
import type { ListQuestion } from "./listQuestion";

/** Where somebody stands in the list; null when they are not on it. */
export async function placeOf(
  { filter, sort, is_descending }: ListQuestion,
  id: string,
): Promise<number | null> {
  const list = { filter, sort, is_descending, offset: 0, limit: 0 };
  return (await call("contacts.position", { list, id })).offset;
}

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
