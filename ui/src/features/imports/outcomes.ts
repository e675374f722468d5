import type { ImportCounts } from "../../bindings/index";

/** Rows that go on with another are counted beside it, among the filled-in ones. */
export type Outcome = Exclude<keyof ImportCounts, "joined">;

/** In the order of interest: what comes first, what needs an eye last. */
export const outcomes: readonly Outcome[] = [
  "new",
  "updated",
  "same",
  "doubtful",
  "skipped",
];
