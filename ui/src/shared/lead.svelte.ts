/**
 * Who leads: at most one button in view asks to be pressed. While the page offers a first step of
 * its own, the button of the frame that otherwise leads steps back (`yields` of Button).
 */
class Lead {
  #pages = $state(0);

  get isTaken(): boolean {
    return this.#pages > 0;
  }

  /** A page's own first step is in view; call the result when it goes. */
  take(): () => void {
    this.#pages++;
    return () => void this.#pages--;
  }
}

export const lead = new Lead();
