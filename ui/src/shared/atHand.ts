/** A customer, and how to call them. */
interface Person {
  id: string;
  label: string;
}

let whose: (() => Person) | null = null;

/** A card stands open: what is written down from anywhere is about its customer until it closes. */
export function takeInHand(person: () => Person): () => void {
  whose = person;
  return () => {
    if (whose === person) whose = null;
  };
}

/** Whoever's card stands open. */
export function personAtHand(): Person | undefined {
  return whose?.();
}
