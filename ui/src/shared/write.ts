import type { Changes } from "../bindings/index";
import { platform } from "../platform/index";
import type { CommandName, Request, Response } from "../platform/index";
import { sentenceOf } from "./errors";
import { toasts } from "./toasts.svelte";
import { hasWord, t } from "./words";

/** «Клиент записан: Котова»: what a step did, in a sentence. */
export function doneSentence(
  op: string,
  about: Record<string, string | number>,
): string {
  const key = `done-${op}`;
  return hasWord(key) ? t(key, about) : t("done-something");
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

function announce({ op, about, entry }: Changes, quiet: boolean): void {
  // No entry: nothing had to change, so there is nothing to say or take back.
  if (entry === null || op === null) return;
  toasts.dropActions();
  if (quiet) return;
  toasts.show(doneSentence(op, about), {
    action: {
      label: t("undo"),
      run: () => void takeBack("history.undo", entry),
    },
  });
}

/** Undoes one step (the last, unless it is named) or redoes; says so, or says why not. */
export async function takeBack(
  name: "history.undo" | "history.redo",
  seq: number | null = null,
): Promise<void> {
  try {
    if (name === "history.undo") await platform().call(name, { seq });
    else await platform().call(name, {});
    toasts.dropActions();
    toasts.show(t(name === "history.undo" ? "undone" : "redone"));
  } catch (why) {
    toasts.show(sentenceOf(why), { tone: "trouble" });
  }
}
