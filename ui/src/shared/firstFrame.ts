import { flushSync } from "svelte";

/** A part of the page that can wait until the first frame stands. */
interface Part {
  /** Its place, which it takes up already. */
  place: HTMLElement;
  draw: () => void;
}

/** Those that wait; null while nothing needs to. */
let waiting: Set<Part> | null = null;

/** The window starts: from now on parts out of sight wait for its first frame. */
export function holdLaterParts(): void {
  waiting = new Set();
}

/** Lets a part wait, or draws it at once when the first frame stands. Answers how to forget it. */
export function drawInTime(part: Part): () => void {
  if (!waiting) part.draw();
  waiting?.add(part);
  return () => void waiting?.delete(part);
}

/** Draws those within sight, so that the first frame is whole. Lays the page out. */
export function drawPartsInSight(): void {
  const all = [...(waiting ?? [])];
  // The first that is drawn may push the next out of sight, or draw it in.
  for (const part of all) {
    if (part.place.getBoundingClientRect().top >= innerHeight) continue;
    waiting?.delete(part);
    flushSync(part.draw);
  }
}

/** The first frame stands: draws the others, each in a task of its own. */
export async function drawLaterParts(): Promise<void> {
  const all = [...(waiting ?? [])];
  waiting = null;
  for (const { draw } of all) {
    await new Promise((resolve) => setTimeout(resolve));
    draw();
  }
}
