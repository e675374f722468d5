import type { Changes } from "../bindings/index";

/** Kinds of record that an answer is made of; "*" is every kind. */
export type Kinds = readonly string[] | "*";

/** Whether a write made an answer stale. */
export function touches(changes: Changes, kinds: Kinds): boolean {
  return kinds === "*" || kinds.some((kind) => kind in changes.kinds);
}
