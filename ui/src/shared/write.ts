import type { Changes } from "../bindings/index";
import { platform } from "../platform/index";
import type { CommandName, Request, Response } from "../platform/index";
import { isStopped, sentenceOf } from "./errors";
import { Job } from "./job.svelte";
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
  toasts.dropSteps();
  if (quiet) return;
  // Read when drawn: what was done may have been the choice of another language.
  toasts.show(() => doneSentence(op, about), {
    step: entry,
    action: {
      get label() {
        return t("undo");
      },
      run: () => void takeBack("history.undo", entry),
    },
  });
}

/** Undoes one step (the last, unless it is named) or redoes; says so, or says why not. */
export async function takeBack(
  name: "history.undo" | "history.redo",
  seq: number | null = null,
): Promise<void> {
  // Pressed again out of impatience: one more step is not what is wanted.
  if (toasts.shown.some(({ tone }) => tone === "working")) return;
  const [working, word] =
    name === "history.undo"
      ? (["undoing", "undone"] as const)
      : (["redoing", "redone"] as const);
  try {
    const { value } = await seenToWork(t(working), (job) =>
      name === "history.undo"
        ? platform().call(name, { seq, job })
        : platform().call(name, { job }),
    );
    sayTakenBack(word, value);
  } catch (why) {
    toasts.show(sentenceOf(why), { tone: isStopped(why) ? "done" : "trouble" });
  }
}

/** «Шаг отменён: запись клиента «Котова»», so that several in a row can be told apart. */
export function sayTakenBack(
  word: "undone" | "redone",
  taken: Response<"history.undo">,
): void {
  toasts.dropSteps();
  const step = taken ? `op-${taken.op}` : "";
  const named = hasWord(step);
  toasts.show(
    () =>
      named ? t(`${word}-named`, { what: t(step, taken.about) }) : t(word),
    { step: taken?.seq ?? 0 },
  );
}

/** What takes longer than this is seen to be under way. */
const patience = 300;

/** Runs work that may be long: if it is, a toast says so, counts, and can stop it. */
export async function seenToWork<T>(
  text: string,
  work: (job: string) => Promise<T>,
): Promise<T> {
  const job = new Job();
  let toast: number | null = null;
  const timer = setTimeout(() => {
    toast = toasts.show(text, { tone: "working", job });
  }, patience);
  try {
    return await job.run(work);
  } finally {
    clearTimeout(timer);
    if (toast !== null) toasts.dismiss(toast);
  }
}
