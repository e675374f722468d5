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

/** As many as stand beside a day at first; somebody with a full base has a hundred a week. */
export const fewBirthdays = 7;
export const fewOthers = 5;
/** And as many as anybody will look through. */
const most = 500;

/** The birthdays of the week; a row more than is shown, in the place of a button for one. */
export const birthdaysSoon = (all = false): Request<"dates.upcoming"> => ({
  days: soon,
  kinds: ["birthday"],
  limit: all ? most : fewBirthdays + 1,
});

/** Its other dates. */
export const othersSoon = (all = false): Request<"dates.upcoming"> => ({
  days: soon,
  kinds: ["anniversary", "renewal", "other"],
  limit: all ? most : fewOthers + 1,
});

/** Those who went quiet last; the list behind the number has all of them. */
export const lastQuiet: Request<"contacts.quiet"> = { limit: 3 };

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
  readAhead("dates.upcoming", birthdaysSoon());
  readAhead("dates.upcoming", othersSoon());
  readAhead("interactions.month", monthQuestion(clock.today));
  readAhead("contacts.quiet", lastQuiet);
}
