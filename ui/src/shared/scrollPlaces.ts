/** How far, in pixels, each step of the way back was scrolled. */
const places = new Map<string, number>();
let made = 0;

/** So long, in ms, a page may take to grow to where it was left. */
const patience = 2000;

/** The name of this step of the way back; Back and Forward come to the same one again. */
function step(): string {
  const known: unknown = history.state?.step;
  if (typeof known === "string") return known;
  const fresh = `${performance.timeOrigin} ${++made}`;
  history.replaceState({ ...history.state, step: fresh }, "");
  return fresh;
}

/**
 * Has what scrolls stand where it was left when Back or Forward lead to it again, as soon as it has
 * grown so far; somebody who begins to scroll is not disturbed.
 */
export function keepPlace(scroller: HTMLElement): () => void {
  const here = step();
  const wanted = places.get(here) ?? 0;
  let isSought = wanted > 0;
  const seek = () => {
    if (!isSought) return;
    scroller.scrollTop = wanted;
    if (Math.abs(scroller.scrollTop - wanted) <= 1) stop();
  };
  const growing = new MutationObserver(seek);
  const timer = setTimeout(stop, patience);
  function stop() {
    isSought = false;
    growing.disconnect();
    clearTimeout(timer);
  }
  const note = () => {
    if (!isSought) places.set(here, scroller.scrollTop);
  };
  const hands = ["wheel", "pointerdown", "keydown"] as const;
  for (const hand of hands) scroller.addEventListener(hand, stop);
  scroller.addEventListener("scroll", note);
  growing.observe(scroller, { childList: true, subtree: true });
  seek();
  return () => {
    stop();
    for (const hand of hands) scroller.removeEventListener(hand, stop);
    scroller.removeEventListener("scroll", note);
  };
}
