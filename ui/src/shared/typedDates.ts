import { clock } from "./clock.svelte";
import { isoDay, isRealDay, parseDay } from "./days";
import { language } from "./language.svelte";

/**
 * Reads a day as people type it: 21.11.2026, 21/11/26, 21-11, 21 11 2026,
 * 2026-11-21. American English puts the month first. Without a year the day
 * is of this year. Gives null for what is not a day that exists.
 */
export function readDay(text: string): string | null {
  const numbers = text
    .trim()
    .split(/[.\/\-\s,]+/)
    .filter(Boolean);
  if (numbers.length < 2 || numbers.length > 3) return null;
  if (!numbers.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [first = 0, second = 0, third] = numbers.map(Number);
  if ((numbers[0] ?? "").length === 4) {
    return third === undefined ? null : real(first, second, third);
  }
  const year = third === undefined ? undefined : fullYear(third);
  const chosen = year ?? parseDay(clock.today).year;
  return language.locale === "en-US"
    ? real(chosen, first, second)
    : real(chosen, second, first);
}

/** Two digits mean the nearest past century turn: 85 is 1985, 26 is 2026. */
function fullYear(typed: number): number {
  if (typed >= 100) return typed;
  const century = Math.floor(parseDay(clock.today).year / 100) * 100;
  const near = century + typed;
  return near > parseDay(clock.today).year + 20 ? near - 100 : near;
}

function real(year: number, month: number, day: number): string | null {
  return isRealDay(year, month, day) ? isoDay(year, month, day) : null;
}

/** Reads a time as people type it: 9, 930, 9:30, 9.30, 9 30. */
export function readTime(text: string): string | null {
  const match = /^(\d{1,2})(?:[:.\s]?(\d{2}))?\s*([ap])?\.?m?\.?$/i.exec(
    text.trim(),
  );
  if (!match) return null;
  let hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  const half = match[3]?.toLowerCase();
  if (half && hour > 12) return null;
  if (half === "p" && hour < 12) hour += 12;
  if (half === "a" && hour === 12) hour = 0;
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
