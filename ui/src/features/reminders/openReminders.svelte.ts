import { clock } from "../../shared/clock.svelte";
import { readAhead } from "../../shared/reads";
import { query } from "../../shared/query.svelte";

const question = {};

/** Has them read while the page that will show them is drawn. */
export function readRemindersAhead(): void {
  readAhead("reminders.open", question);
}

/**
 * What came due and waits for an answer. Time alone makes more of it, so it
 * asks again as the minutes pass. Use while a component initialises.
 */
export function openReminders() {
  const asked = query(
    "reminders.open",
    () => {
      void clock.now;
      return question;
    },
    { kinds: ["reminders", "interactions", "tasks", "dates", "contacts"] },
  );
  return {
    /** Whether the first answer has come. */
    get isKnown() {
      return asked.data !== undefined;
    },
    get all() {
      return asked.data?.items ?? [];
    },
    get shown() {
      return this.all.filter(({ state }) => state === "shown");
    },
    get snoozed() {
      return this.all.filter(({ state }) => state === "snoozed");
    },
    get missed() {
      return this.shown.filter(({ is_missed }) => is_missed);
    },
  };
}
