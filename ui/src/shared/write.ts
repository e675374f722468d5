import type { Changes } from "../bindings/index";
import { platform } from "../platform/index";
import type { CommandName, Request, Response } from "../platform/index";
import { sentenceOf } from "./errors";
import { toasts } from "./toasts.svelte";
import { hasWord, t } from "./words";

/** "MergeContacts", "merge_contacts" and "contacts.merge" as words keys. */
export function wordOfOp(op: string): string {
  return op
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/[._\s]+/g, "-")
    .toLowerCase();
}

/** «Встреча записана»: what an operation did, in a sentence. */
export function doneSentence(op: string): string {
  const key = `done-${wordOfOp(op)}`;
  return hasWord(key) ? t(key) : t("done-something");
}

/**
 * Calls a command that writes, says in a toast what was done and offers to
 * take it back. Rejects with a CallError, and shows nothing, when refused:
 * the form that asked must show it beside the field.
 */
export async function write<K extends CommandName>(
  name: K,
  args: Request<K>,
  { quiet = false }: { quiet?: boolean } = {},
): Promise<Response<K>> {
  const { value, changes } = await platform().call(name, args);
  if (changes) announce(changes, quiet);
  return value;
}

function announce({ op, entry }: Changes, quiet: boolean): void {
  // No entry: nothing had to change, so there is nothing to say or take back.
  if (entry === null || op === null) return;
  toasts.dropActions();
  if (quiet) return;
  toasts.show(doneSentence(op), {
    action: { label: t("undo"), run: () => void takeBack("history.undo") },
  });
}

/** Undoes or redoes the last step; says so, or says why not. */
export async function takeBack(
  name: "history.undo" | "history.redo",
): Promise<void> {
  try {
    await platform().call(name, {});
    toasts.dropActions();
    toasts.show(t(name === "history.undo" ? "undone" : "redone"));
  } catch (why) {
    toasts.show(sentenceOf(why), { tone: "trouble" });
  }
}
