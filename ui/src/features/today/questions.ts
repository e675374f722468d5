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

export const tasksToday: Request<"tasks.today"> = {};

export const datesSoon: Request<"dates.upcoming"> = {
  days: soon,
  kinds: ["birthday", "anniversary", "renewal", "other"],
};

/** How many are not closed; which, the page itself says. */
export const unclosedCount: Request<"interactions.unclosed"> = { limit: 1 };

/** Has the number in the rail answered while the frame is being drawn. */
export function readBadgeAhead(): void {
  readAhead("interactions.unclosed", unclosedCount);
  readAhead("tasks.today", tasksToday);
}

/** Has the page of today answered while it is being drawn. */
export function readTodayAhead(): void {
  readAhead("interactions.day", dayQuestion(clock.today));
  readAhead("tasks.today", tasksToday);
  readRemindersAhead();
  readAhead("dates.upcoming", datesSoon);
  readAhead("interactions.month", monthQuestion(clock.today));
}
