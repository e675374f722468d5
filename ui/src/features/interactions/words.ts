import Ban from "@lucide/icons/icons/ban";
import Check from "@lucide/icons/icons/check";
import ArrowRight from "@lucide/icons/icons/arrow-right";
import CalendarOff from "@lucide/icons/icons/calendar-off";
import CircleDot from "@lucide/icons/icons/circle-dot";
import Minus from "@lucide/icons/icons/minus";
import X from "@lucide/icons/icons/x";
import type { Drawing } from "../../shared/drawing";
import type {
  CloseInteraction,
  InteractionDraft,
  InteractionKind,
  Ended,
} from "../../bindings/index";
import { capitalised } from "../../shared/dates";
import type { MarkerTone } from "../../shared/Marker.svelte";
import { t } from "../../shared/words";

/** The six ways a meeting ends; their place is their key, 1 to 6. */
export type Ending = CloseInteraction["result"];

export const endings: readonly Ending[] = [
  "success",
  "neutral",
  "refusal",
  "fell_through",
  "moved",
  "cancelled",
];

export const kinds: readonly InteractionKind[] = [
  "meeting",
  "call",
  "visit",
  "message",
  "note",
];

/** «Встреча» */
export function kindWord(kind: InteractionKind): string {
  return t(`interaction-kind-${kind}`);
}

/** «Сорвалась» of a meeting, «Сорвался» of a call. */
export function resultWord(result: Ended, kind: InteractionKind): string {
  if (result === "success" || result === "neutral" || result === "refusal")
    return t(`result-${result}`);
  const status = result.replace("_", "-");
  return capitalised(t(`interaction-status-${status}`, { kind }));
}

interface Look {
  tone: MarkerTone;
  icon: Drawing;
}

/** Colour means only two things: it went well, or it fell through. */
export const looks: Record<Ended, Look> = {
  success: { tone: "well", icon: Check },
  neutral: { tone: "grey", icon: Minus },
  refusal: { tone: "grey", icon: Ban },
  held: { tone: "grey", icon: CircleDot },
  fell_through: { tone: "fell", icon: X },
  moved: { tone: "grey", icon: ArrowRight },
  cancelled: { tone: "grey", icon: CalendarOff },
};

/** It took place, whatever came of it. */
export function isHeld(ending: Ending | null): boolean {
  return ending === "success" || ending === "neutral" || ending === "refusal";
}

/** An ending as the two fields of a record: what became of it, and how. */
export function statusOf(
  ending: Ending | null,
): Pick<InteractionDraft, "status" | "outcome"> {
  if (ending === null) return { status: null, outcome: null };
  if (ending === "success" || ending === "neutral" || ending === "refusal")
    return { status: "held", outcome: ending };
  return { status: ending, outcome: null };
}

/** The ending whose key was pressed, on the digit row or the number pad. */
export function endingOfKey(event: KeyboardEvent): Ending | null {
  const digit = /^(?:Digit|Numpad)([1-6])$/.exec(event.code)?.[1];
  return digit ? (endings[Number(digit) - 1] ?? null) : null;
}
