import { getContext, setContext } from "svelte";
import type { ContactDetail, ContactPatch } from "../../../bindings/index";
import { write } from "../../../shared/write";
import { attempt } from "../shelfMoves";

/** Whose card it is, and the one way to change a fact on it. */
export interface Card {
  readonly contact: ContactDetail;
  /** One write; rejects so that the field can say why. */
  patch(patch: ContactPatch): Promise<void>;
  /** The same for what has no field to say it in. */
  tryPatch(patch: ContactPatch): Promise<boolean>;
  /** The key under which a half-typed fact is kept. */
  draft(fact: string): string;
}

const key = Symbol("card");

export function provideCard(contact: () => ContactDetail): Card {
  const patch = async (change: ContactPatch) => {
    await write("contacts.update", {
      id: contact().id,
      patch: change,
    });
  };
  return setContext<Card>(key, {
    get contact() {
      return contact();
    },
    patch,
    tryPatch: (change) => attempt(() => patch(change)),
    draft: (fact) => `contact:${contact().id}:${fact}`,
  });
}

export function useCard(): Card {
  return getContext<Card>(key);
}
