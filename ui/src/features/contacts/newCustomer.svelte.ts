/** Whether the form for a new customer is open, and what it starts with. */
class NewCustomer {
  #isOpen = $state(false);
  #typed = $state("");

  get isOpen(): boolean {
    return this.#isOpen;
  }
  /** A name that was already typed elsewhere. */
  get typed(): string {
    return this.#typed;
  }

  open(typed = ""): void {
    this.#typed = typed;
    this.#isOpen = true;
  }

  close(): void {
    this.#isOpen = false;
  }
}

export const newCustomer = new NewCustomer();
