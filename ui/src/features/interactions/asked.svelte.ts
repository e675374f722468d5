import type { InteractionDetail, InteractionKind } from "../../bindings/index";
import type { Person } from "./people";
import type { Ending } from "./words";

/** What is known beforehand of a meeting that is being booked. */
export interface Plan {
  kind?: InteractionKind;
  people?: Person[];
  /** "YYYY-MM-DD" and "HH:MM". */
  day?: string;
  time?: string;
  place?: string;
}

type Asked =
  | { form: "close"; interaction: InteractionDetail; ending: Ending | null }
  | { form: "plan"; plan: Plan }
  | { form: "edit"; interaction: InteractionDetail };

/** The dialog of this room that stands open, whoever asked for it. */
class AskedDialog {
  current = $state.raw<Asked | null>(null);
}

export const asked = new AskedDialog();

/** Asks how it ended; a key already pressed comes along. */
export function openClose(
  interaction: InteractionDetail,
  ending: Ending | null = null,
): void {
  asked.current = { form: "close", interaction, ending };
}

/** Books a meeting, or writes down one that has been. */
export function openPlan(plan: Plan = {}): void {
  asked.current = { form: "plan", plan };
}

export function openEditor(interaction: InteractionDetail): void {
  asked.current = { form: "edit", interaction };
}
