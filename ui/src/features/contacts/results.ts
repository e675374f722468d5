import ArrowRight from "@lucide/svelte/icons/arrow-right";
import Ban from "@lucide/svelte/icons/ban";
import Check from "@lucide/svelte/icons/check";
import Clock from "@lucide/svelte/icons/clock";
import Minus from "@lucide/svelte/icons/minus";
import X from "@lucide/svelte/icons/x";
import type { Component } from "svelte";
import type { Result } from "../../bindings/index";
import type { MarkerTone } from "../../shared/Marker.svelte";

/** How it ended, or that nobody has said yet. */
export type ShownResult = Result | "unclosed";

export const resultLooks: Record<
  ShownResult,
  { tone: MarkerTone; icon: Component<any> }
> = {
  success: { tone: "pink", icon: Check },
  neutral: { tone: "grey", icon: Minus },
  refusal: { tone: "grey", icon: X },
  held: { tone: "grey", icon: Check },
  fell_through: { tone: "blue", icon: X },
  moved: { tone: "grey", icon: ArrowRight },
  cancelled: { tone: "grey", icon: Ban },
  unclosed: { tone: "amber", icon: Clock },
};
