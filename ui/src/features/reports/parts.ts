import type { Ended, WeekBar } from "../../bindings/index";
import type { SegmentTone } from "../../shared/StackedBars.svelte";

/** What a meeting counts as; `planned` is still ahead. */
export type Part = Ended | "unclosed" | "planned";

/** In the order they are told and stacked. */
export const parts: readonly Part[] = [
  "success",
  "neutral",
  "held",
  "refusal",
  "fell_through",
  "moved",
  "cancelled",
  "unclosed",
  "planned",
];

/** What the list can be narrowed to. */
export type Shown = Part | "all" | "past" | "led_to_next";

export function shownOf(text: string | null): Shown {
  const known: readonly string[] = [...parts, "past", "led_to_next"];
  return text && known.includes(text) ? (text as Shown) : "all";
}

/** All that was to happen by now, without what is still ahead. */
export function pastOf(bar: WeekBar): number {
  return parts.reduce(
    (sum, part) => (part === "planned" ? sum : sum + bar[part]),
    0,
  );
}

export const wordOfPart = (part: Part) => part.replaceAll("_", "-");

/**
 * The bars join what the eye need not tell apart; the table and the sentence
 * keep all nine.
 */
export const segments: readonly {
  word: string;
  tone: SegmentTone;
  of: readonly Part[];
}[] = [
  { word: "success", tone: "well", of: ["success"] },
  { word: "neutral", tone: "grey", of: ["neutral", "held"] },
  { word: "refusal", tone: "stone", of: ["refusal"] },
  { word: "fell-through", tone: "fell", of: ["fell_through"] },
  { word: "moved", tone: "outline", of: ["moved", "cancelled"] },
  { word: "unclosed", tone: "amber", of: ["unclosed"] },
  { word: "planned", tone: "soft", of: ["planned"] },
];
