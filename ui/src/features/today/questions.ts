import type { Request } from "../../platform/index";
import { clock } from "../../shared/clock.svelte";
import { readAhead } from "../../shared/reads";
import { readRemindersAhead } from "../reminders/index";

/** Days whose birthdays stand beside a day. */
const soon = 7;

export const dayQuestion = (day: string): Request<"interactions.day"> => ({
  day,
});

export const monthQuestion = (day: string): Request<"interactions.month"> => ({
  month: `${day.slice(0, 7)}-01`,
});

export const allTasks: Request<"tasks.list"> = { contact_id: null };

export const datesSoon: Request<"dates.upcoming"> = {
  days: soon,
  kinds: ["birthday", "anniversary", "renewal", "other"],
};

/** Has the page of today answered while it is being drawn. */
export function readTodayAhead(): void {
  readAhead("interactions.day", dayQuestion(clock.today));
  readAhead("tasks.list", allTasks);
  readRemindersAhead();
  readAhead("dates.upcoming", datesSoon);
  readAhead("interactions.month", monthQuestion(clock.today));
  readAhead("settings.get", {});
}
