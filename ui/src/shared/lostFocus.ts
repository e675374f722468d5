import { handOn, placeOf, type Place } from "./handOn";

/** So long, in ms, whoever took the focused thing away may still hand the focus on. */
const grace = 50;

/**
 * Hands the focus on when what had it has left the page, was moved or is out of sight: the engine
 * then gives it to the body without a word, and the keyboard would begin anew at the very first
 * link. Where no row of its list and nothing around it takes it, calls `land`.
 */
export function onLostFocus(land: () => void): () => void {
  let last: Place | null = null;
  /** Taken out of the page, be it to be put in again elsewhere, which loses the focus as well. */
  let isOut = false;
  const remember = ({ target }: FocusEvent) => {
    last = target instanceof HTMLElement ? placeOf(target) : null;
    isOut = false;
  };
  // Pressed beside it, the focus is let go on purpose; pressed once more, it stays where it is.
  const forget = ({ target }: Event) => {
    if (!last?.target.contains(target as Node | null)) last = null;
  };
  const isLost = ({ target }: Place) =>
    document.activeElement === document.body &&
    (isOut || !target.isConnected || target.getClientRects().length === 0);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watcher = new MutationObserver((changes) => {
    if (!last) return;
    const { target } = last;
    isOut ||= changes.some(({ removedNodes }) =>
      [...removedNodes].some((node) => node.contains(target)),
    );
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (last && isLost(last) && !handOn(last)) land();
    }, grace);
  });
  watcher.observe(document.body, { childList: true, subtree: true });
  document.addEventListener("focusin", remember);
  document.addEventListener("pointerdown", forget, true);
  return () => {
    clearTimeout(timer);
    watcher.disconnect();
    document.removeEventListener("focusin", remember);
    document.removeEventListener("pointerdown", forget, true);
  };
}
