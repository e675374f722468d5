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

/** What takes longer than this is seen to be under way. */
const patience = 300;
/** How many steps are on their way back, and are seen to be. */
let underWay = 0;

/** Undoes one step (the last, unless it is named) or redoes; says so, or says why not. */
export async function takeBack(
  name: "history.undo" | "history.redo",
  seq: number | null = null,
): Promise<void> {
  // Pressed again out of impatience: one more step is not what is wanted.
  if (underWay) return;
  const word = name === "history.undo" ? "undone" : "redone";
  const isOver = saysItWorks(
    t(name === "history.undo" ? "undoing" : "redoing"),
  );
  try {
    const { value } =
      name === "history.undo"
        ? await platform().call(name, { seq })
        : await platform().call(name, {});
    toasts.dropActions();
    // «Отменено: запись клиента «Котова»», so that several in a row can be told apart.
    const step = value ? `op-${value.op}` : "";
    const named = hasWord(step);
    toasts.show(
      named ? t(`${word}-named`, { what: t(step, value.about) }) : t(word),
    );
  } catch (why) {
    toasts.show(sentenceOf(why), { tone: "trouble" });
  } finally {
    isOver();
  }
}

/** Says so while it lasts, if it lasts; gives the word that it is over. */
function saysItWorks(text: string): () => void {
  let toast: number | null = null;
  const timer = setTimeout(() => {
    underWay += 1;
    toast = toasts.show(text, { tone: "working" });
  }, patience);
  return () => {
    clearTimeout(timer);
    if (toast === null) return;
    underWay -= 1;
    toasts.dismiss(toast);
  };
}
