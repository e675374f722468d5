import type { Attachment } from "svelte/attachments";

export type Placement = "start" | "end" | "fill";

/**
 * Lifts an element into the top layer and keeps it beside its anchor: below,
 * or above where there is more room. The top layer escapes every clipping
 * parent and also stands over a modal dialog it lives in.
 */
export function anchored(
  anchor: () => HTMLElement | null | undefined,
  placement: Placement = "start",
): Attachment<HTMLElement> {
  return (floating) => {
    floating.popover = "manual";
    floating.style.position = "fixed";
    floating.style.inset = "auto";
    floating.style.margin = "0";
    floating.showPopover?.();
    const place = () => put(floating, anchor(), placement);
    place();
    const watcher = new ResizeObserver(place);
    watcher.observe(floating);
    window.addEventListener("resize", place);
    document.addEventListener("scroll", place, true);
    return () => {
      watcher.disconnect();
      window.removeEventListener("resize", place);
      document.removeEventListener("scroll", place, true);
    };
  };
}

const gap = 4;

function put(
  floating: HTMLElement,
  anchor: HTMLElement | null | undefined,
  placement: Placement,
): void {
  if (!anchor) return;
  const at = anchor.getBoundingClientRect();
  if (placement === "fill") floating.style.minWidth = `${at.width}px`;
  const below = innerHeight - at.bottom - 2 * gap;
  const above = at.top - 2 * gap;
  const natural = floating.scrollHeight;
  const upward = natural > below && above > below;
  floating.style.maxHeight = `${Math.max(96, upward ? above : below)}px`;
  const { width, height } = floating.getBoundingClientRect();
  const left = placement === "end" ? at.right - width : at.left;
  const limit = Math.max(gap, innerWidth - width - gap);
  floating.style.left = `${Math.min(Math.max(gap, left), limit)}px`;
  floating.style.top = `${upward ? at.top - height - gap : at.bottom + gap}px`;
}
