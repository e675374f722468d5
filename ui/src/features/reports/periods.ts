import { clock } from "../../shared/clock.svelte";
import {
  capitalised,
  dayRange,
  monthName,
  shortDate,
  weekRange,
} from "../../shared/dates";
import {
  addDays,
  addMonths,
  daysBetween,
  parseDay,
  startOfMonth,
  startOfWeek,
} from "../../shared/days";
import { t } from "../../shared/words";
import { preferences } from "../settings/index";

export type Period = "week" | "month";

export function startOf(period: Period, day: string): string {
  return period === "week"
    ? startOfWeek(day, preferences.weekStart)
    : startOfMonth(day);
}

export function shift(period: Period, start: string, by: number): string {
  return period === "week" ? addDays(start, by * 7) : addMonths(start, by);
}

/** The last day that belongs to it. */
export function endOf(period: Period, start: string): string {
  return addDays(shift(period, start, 1), -1);
}

/** How many periods from the current one: -3 is three weeks ago. */
export function distance(period: Period, start: string): number {
  const now = startOf(period, clock.today);
  if (period === "week") return Math.round(daysBetween(now, start) / 7);
  const [a, b] = [parseDay(now), parseDay(start)];
  return (b.year - a.year) * 12 + b.month - a.month;
}

/** «Три недели назад», «В прошлом месяце», «Через неделю». */
export function agoWords(period: Period, start: string): string {
  const by = distance(period, start);
  const when = by < 0 ? "ago" : by > 0 ? "ahead" : "now";
  return t(`report-${period}-${when}`, { count: Math.abs(by) });
}

/** «26 октября – 1 ноября», «октябрь 2026» */
export function rangeWords(period: Period, start: string): string {
  if (period === "week") return weekRange(start);
  const { month, year } = parseDay(start);
  return `${monthName(month)} ${year}`;
}

/** Under a bar: «26 окт.», «Окт.», «Янв. 2026» */
export function barWords(period: Period, start: string): string {
  if (period === "week") return shortDate(start).replace(/\s\d{4}$/, "");
  const { month, year } = parseDay(start);
  const name = capitalised(shortDate(start).replace(/\d+/g, "").trim());
  return month === 1 ? `${name} ${year}` : name;
}

/** «26 октября – 1 ноября», «1–30 ноября» */
export function daysWords(from: string, to: string): string {
  return dayRange(from, to);
}
