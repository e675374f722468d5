const reachable =
  "a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex]";

/** What Tab reaches inside, in order. */
export function focusables(inside: HTMLElement): HTMLElement[] {
  return [...inside.querySelectorAll<HTMLElement>(reachable)].filter(
    (element) => element.tabIndex >= 0 && !element.closest("[inert]"),
  );
}

/**
 * Keeps Tab inside: a modal <dialog> makes the page inert, but WebKitGTK still
 * lets the focus leave for a window that has no other control.
 */
export function wrapTab(event: KeyboardEvent, inside: HTMLElement): void {
  if (event.code !== "Tab") return;
  const all = focusables(inside);
  const [first, last] = [all[0], all.at(-1)];
  const at = document.activeElement;
  if (!first || !last) event.preventDefault();
  else if (event.shiftKey && (at === first || at === inside)) {
    event.preventDefault();
    last.focus();
  } else if (!event.shiftKey && at === last) {
    event.preventDefault();
    first.focus();
  }
}

/** So long, in ms, whoever took the focused thing away may still hand the focus on. */
const grace = 50;

/**
 * Calls `land` when what had the focus has left the page or is out of sight: the engine then gives
 * it to the body without a word, and the keyboard would begin anew at the very first link.
 */
export function onLostFocus(land: () => void): () => void {
  let last: EventTarget | null = null;
  const remember = ({ target }: FocusEvent) => (last = target);
  // Pressed beside everything, the focus is let go on purpose.
  const forget = () => (last = null);
  const isLost = () =>
    last instanceof HTMLElement &&
    document.activeElement === document.body &&
    (!last.isConnected || last.getClientRects().length === 0);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watcher = new MutationObserver(() => {
    if (!last) return;
    clearTimeout(timer);
    timer = setTimeout(() => isLost() && land(), grace);
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

/**
 * Whether an element stands in what is still hidden, where nothing takes the focus: the first page
 * is drawn so. It is then asked again in the next frame, unless the focus is elsewhere by then.
 */
export function waitsToBeShown(element: HTMLElement, again: () => void) {
  if (!element.closest("[hidden]")) return false;
  requestAnimationFrame(() => {
    const isFree = document.activeElement === document.body;
    if (isFree && element.isConnected) again();
  });
  return true;
}
