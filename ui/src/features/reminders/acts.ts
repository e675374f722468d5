import type { Firing, Snooze } from "../../bindings/index";
import { sentenceOf } from "../../shared/errors";
import { toasts } from "../../shared/toasts.svelte";
import { write } from "../../shared/write";

const of = ({ reminder_id, due_at }: Firing) => ({ reminder_id, due_at });

async function attempt(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (why) {
    toasts.show(sentenceOf(why), { tone: "trouble" });
  }
}

export const complete = (firing: Firing) =>
  attempt(write("reminders.complete", of(firing)));

export const dismiss = (firing: Firing) =>
  attempt(write("reminders.dismiss", of(firing)));

export const snooze = (firing: Firing, snooze: Snooze) =>
  attempt(write("reminders.snooze", { ...of(firing), snooze }));
