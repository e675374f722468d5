/**
 * Who has the focus until there is something to take it: a list of nobody is not in the page, and
 * its rows come a moment later.
 */
export class AwaitedFocus {
  #who: Element | null = null;

  /** From now on somebody is waited for, or nobody any more. */
  wait(isAwaited: boolean, own: Element): void {
    this.#who = isAwaited ? document.activeElement : null;
    if (!this.#who || this.#who === own) return;
    // Whoever goes on typing or pressing there has thought better of it.
    const forget = () => (this.#who = null);
    for (const act of ["keydown", "pointerdown"])
      document.addEventListener(act, forget, { once: true, capture: true });
  }

  /** Whether the focus is still where it waits. */
  get waits(): boolean {
    return this.#who !== null && document.activeElement === this.#who;
  }
}
