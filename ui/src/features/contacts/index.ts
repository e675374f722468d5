import { newCustomer } from "./newCustomer.svelte";

export { quietPath } from "./listQuestion";
export { rhythmWord } from "./rhythm";
export { statusWord } from "./words";

/** Opens the form for a new customer, with a name already typed. */
export function openNewContact(typed = ""): void {
  newCustomer.open(typed);
}
