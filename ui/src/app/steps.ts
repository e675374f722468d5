import type { PeekStep } from "../bindings/index";
import { hasWord, t } from "../shared/words";

/** «Отменить: запись встречи, Иванов С. В.», or just «Отменить». */
export function stepName(verb: "undo" | "redo", step: PeekStep | null): string {
  const key = step ? `op-${step.op}` : "";
  if (!step || !hasWord(key)) return t(verb);
  const what = t(key, step.about);
  return t(verb === "undo" ? "undo-named" : "redo-named", { what });
}
