/** What takes the focus by keyboard. */
export const reachable =
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
