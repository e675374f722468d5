import type { ContactSort } from "../../bindings/index";

export type ColumnKey =
  "name" | "company" | "phone" | "last" | "result" | "next";

export interface Column {
  key: ColumnKey;
  /** A grid track. */
  width: string;
  sort?: ContactSort;
  /** Rem of room it takes the table to show it. */
  from: number;
}

/** What matters least leaves first when the window narrows. */
const columns: readonly Column[] = [
  { key: "name", width: "minmax(9rem, 2.1fr)", sort: "name", from: 0 },
  { key: "company", width: "minmax(5rem, 1.3fr)", from: 58 },
  { key: "phone", width: "9.375rem", from: 28 },
  { key: "last", width: "6.25rem", sort: "last_contact", from: 38 },
  { key: "result", width: "8.5rem", from: 0 },
  { key: "next", width: "6rem", sort: "planned", from: 48 },
];

/** The columns that fit into so many rem. */
export function columnsFor(width: number): readonly Column[] {
  return columns.filter((column) => column.from <= width);
}
