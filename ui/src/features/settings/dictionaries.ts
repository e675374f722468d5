import type { Kinds } from "../../shared/touches";

export type DictionaryKey = "tags" | "sources" | "reasons";

export interface Dictionary {
  key: DictionaryKey;
  list: "tags.list" | "sources.list" | "interactions.reasons";
  rename: "tags.rename" | "sources.rename" | "interactions.rename_reason";
  remove: "tags.delete" | "sources.delete" | "interactions.delete_reason";
  kinds: Kinds;
}

/** The word lists that grow by themselves while people work. */
export const dictionaries: readonly Dictionary[] = [
  {
    key: "tags",
    list: "tags.list",
    rename: "tags.rename",
    remove: "tags.delete",
    kinds: ["tags", "contacts"],
  },
  {
    key: "sources",
    list: "sources.list",
    rename: "sources.rename",
    remove: "sources.delete",
    kinds: ["sources", "contacts"],
  },
  {
    key: "reasons",
    list: "interactions.reasons",
    rename: "interactions.rename_reason",
    remove: "interactions.delete_reason",
    kinds: ["interactions"],
  },
];
