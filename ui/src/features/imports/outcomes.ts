import type { ImportCounts } from "../../bindings/index";

export type Outcome = keyof ImportCounts;

/** In the order of interest: what comes first, what needs an eye last. */
export const outcomes: readonly Outcome[] = [
  "new",
  "updated",
  "same",
  "doubtful",
  "skipped",
];
