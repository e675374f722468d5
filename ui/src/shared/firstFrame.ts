import { flushSync } from "svelte";

/** A part of the page that can wait until its first frame stands. */
interface Part {
  /** Its place, which it takes up already; none for what is seen only by whoever points at it. */
  place: HTMLElement | null;
  draw: () => void;
}

/** Those that wait; null while nothing needs to. */
let waiting: Set<Part> | null = null;

/** While the page has it, parts out of sight are not laid out; see Later.svelte. */
const starting = "starting";

/** So long, in ms, or until somebody stirs, it keeps it: the window has other things to do. */
const peace = 2000;

/** A page is about to be drawn: from now on parts out of sight wait for its first frame. */
export function holdLaterParts(): void {
  waiting ??= new Set();
}

/** The window starts: parts out of sight are not even laid out until somebody stirs. */
export function startInPeace(): void {
  holdLaterParts();
  document.documentElement.classList.add(starting);
}

/** The window stands: what is out of sight is laid out before anybody scrolls to it. */
export async function endPeace(): Promise<void> {
  await somebodyStirs();
  document.documentElement.classList.remove(starting);
}

/** Lets a part wait, or draws it at once when the first frame stands. Answers how to forget it. */
export function drawInTime(part: Part): () => void {
  if (!waiting) part.draw();
  waiting?.add(part);
  return () => void waiting?.delete(part);
}

/** Draws those within sight, so that the first frame is whole. Lays the page out. */
export function drawPartsInSight(): void {
  // The first that is drawn may push the next out of sight, or draw it in, or have parts of its own.
  for (const part of waiting ?? []) {
    const top = part.place?.getBoundingClientRect().top ?? Infinity;
    if (top >= innerHeight) continue;
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

/** Resolves once somebody touches the window, or when its peace is over. */
function somebodyStirs(): Promise<void> {
  const over = new AbortController();
  return new Promise((resolve) => {
    const end = () => {
      over.abort();
      resolve();
    };
    setTimeout(end, peace);
    for (const sign of ["pointermove", "pointerdown", "wheel", "keydown"])
      addEventListener(sign, end, { signal: over.signal, passive: true });
  });
}
