import { sentenceOf } from "../../shared/errors";
import { toasts } from "../../shared/toasts.svelte";
import { write } from "../../shared/write";

export type ShelfMove =
  | "contacts.archive"
  | "contacts.unarchive"
  | "contacts.trash"
  | "contacts.restore";

/** Moves customers to another shelf; whether it was done. */
export async function move(name: ShelfMove, ids: string[]): Promise<boolean> {
  return attempt(() => write(name, { ids, job: null }));
}

/** Does something that has no form to show a refusal in. */
export async function attempt(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (why) {
    toasts.show(sentenceOf(why), { tone: "trouble" });
    return false;
  }
}
