import type { Repeat } from "../../bindings/index";
import { capitalised } from "../../shared/dates";
import {
  addDays,
  addMonths,
  parseDay,
  startOfMonth,
  weekday,
} from "../../shared/days";
import { repeatWord } from "../../shared/repeatWord";

const workdays = [1, 2, 3, 4, 5];

/** Two repeats are the same rule when they read the same. */
export const repeatKey = (repeat: Repeat | null) =>
  repeat ? JSON.stringify(repeat) : "";

/** What people usually ask for, from the day it is first due. */
export function usualRepeats(day: string): Repeat[] {
  const dayOfMonth = parseDay(day).day;
  return [
    { unit: "days", every: 1 },
    { unit: "weeks", every: 1, weekdays: workdays },
    { unit: "weeks", every: 1, weekdays: [weekday(day)] },
    { unit: "weeks", every: 2, weekdays: [weekday(day)] },
    { unit: "months", every: 1, day: dayOfMonth },
    { unit: "months", every: 1, day: null },
    { unit: "years", every: 1 },
  ];
}

/** The nearest day, from one on, that the rule falls on: there the core begins a new one. */
export function firstOn(repeat: Repeat, day: string): string {
  if (repeat.unit === "weeks" && repeat.weekdays.length) {
    let first = day;
    while (!repeat.weekdays.includes(weekday(first))) first = addDays(first, 1);
    return first;
  }
  if (repeat.unit !== "months") return day;
  const { day: wanted } = repeat;
  // The 31st is the last day of a shorter month, and so is the one that is not numbered.
  const inMonth = (start: string) => {
    const last = addDays(addMonths(start, 1), -1);
    const numbered = addDays(start, (wanted ?? 31) - 1);
    return numbered < last ? numbered : last;
  };
  const here = inMonth(startOfMonth(day));
  return here < day ? inMonth(addMonths(startOfMonth(day), 1)) : here;
}

/** The same rhythm in another unit. */
export function inUnit(
  unit: Repeat["unit"],
  every: number,
  day: string,
): Repeat {
  if (unit === "weeks") return { unit, every, weekdays: [weekday(day)] };
  if (unit === "months") return { unit, every, day: parseDay(day).day };
  return { unit, every };
}

export const repeatLabel = (repeat: Repeat | null) =>
  capitalised(repeatWord(repeat));
