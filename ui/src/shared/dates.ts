/**
 * Dates as people of each language write them. Everything takes civil ISO
 * strings (see days.ts) and reads the locale as a rune.
 */
import { clock } from "./clock.svelte";
import { addDays, daysBetween, parseDay, utc } from "./days";
import { language } from "./language.svelte";

const formats = new Map<string, Intl.DateTimeFormat>();

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language.locale + JSON.stringify(options);
  let made = formats.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(language.locale, {
      timeZone: "UTC",
      ...options,
    });
    formats.set(key, made);
  }
  return made;
}

/**
 * Intl ends Russian and Ukrainian years with «г.», «р.», «гг.» or «рр.»; a diary does not.
 * The number and space before it tell the year from «авг.» and «февр.».
 */
const bare = (text: string) =>
  text.replace(/(\d)\s[гр]{1,2}\.(?!\p{L})/gu, "$1");

export function capitalised(text: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase(language.locale) + rest.join("");
}

/** «Суббота, 21 ноября» */
export function longDate(iso: string): string {
  return capitalised(
    format({ weekday: "long", day: "numeric", month: "long" }).format(utc(iso)),
  );
}

/** «21 ноября», with the year when it is not this one. */
export function dayMonth(iso: string): string {
  return dated(iso, "long");
}

/** «31 окт.», with the year when it is not this one. */
export function shortDate(iso: string): string {
  return dated(iso, "short");
}

function dated(iso: string, month: "long" | "short"): string {
  const sameYear = iso.slice(0, 4) === clock.today.slice(0, 4);
  const year = sameYear ? {} : { year: "numeric" as const };
  return bare(format({ day: "numeric", month, ...year }).format(utc(iso)));
}

/** «21 ноября 2026» */
export function fullDate(iso: string): string {
  return bare(
    format({ day: "numeric", month: "long", year: "numeric" }).format(utc(iso)),
  );
}

/** «29 февраля» of no year in particular; "February 29" in America. */
export function dayOfYear(month: number, day: number): string {
  const inLeapYear = new Date(Date.UTC(2000, month - 1, day));
  return format({ day: "numeric", month: "long" }).format(inLeapYear);
}

/** «21.11.2026» */
export function numericDate(iso: string): string {
  return format({ day: "2-digit", month: "2-digit", year: "numeric" }).format(
    utc(iso),
  );
}

const near = new Map<string, Intl.RelativeTimeFormat>();

/** «сегодня», «вчера», «завтра», else null. */
export function nearDay(iso: string): string | null {
  const distance = daysBetween(clock.today, iso);
  if (Math.abs(distance) > 1) return null;
  // Made once: it costs more than the row that it is written into.
  let made = near.get(language.locale);
  if (!made) {
    made = new Intl.RelativeTimeFormat(language.locale, { numeric: "auto" });
    near.set(language.locale, made);
  }
  return made.format(distance, "day");
}

/** «сегодня», «вчера», «завтра», else «31 окт.» */
export function relativeDate(iso: string): string {
  return nearDay(iso) ?? shortDate(iso);
}

/** «сегодня», «вчера», «завтра», else «вторник, 24 ноября», not capitalised. */
export function relativeLongDate(iso: string): string {
  return (
    nearDay(iso) ??
    format({ weekday: "long", day: "numeric", month: "long" }).format(utc(iso))
  );
}

/** «11:00», or "11:00 am" where people count twelve hours. */
export function timeOfDay(moment: string): string {
  const clockPart = moment.includes("T") ? moment.slice(11, 16) : moment;
  const [hour = 0, minute = 0] = clockPart.split(":").map(Number);
  return format({ hour: "numeric", minute: "2-digit" })
    .format(new Date(Date.UTC(2000, 0, 1, hour, minute)))
    .padStart(5, "0");
}

/** «сегодня, 11:00» */
export function relativeMoment(moment: string): string {
  const day = relativeDate(moment);
  return moment.length > 10 ? `${day}, ${timeOfDay(moment)}` : day;
}

/** «сб» */
export function weekdayShort(iso: string): string {
  return format({ weekday: "short" }).format(utc(iso));
}

/** «суббота» */
export function weekdayLong(iso: string): string {
  return format({ weekday: "long" }).format(utc(iso));
}

/** The seven short weekday names, from the first day of the week (1 = Monday). */
export function weekdayNames(first = 1): string[] {
  // 2001-01-01 was a Monday.
  return Array.from({ length: 7 }, (_, i) =>
    weekdayShort(addDays("2001-01-01", first - 1 + i)),
  );
}

/**
 * The name of a month, 1 to 12: «ноябрь» alone (nominative), «ноября» after a
 * day (genitive). English has one form.
 */
export function monthName(
  month: number,
  form: "nominative" | "genitive" = "nominative",
): string {
  const date = new Date(Date.UTC(2001, month - 1, 1));
  if (form === "nominative") return format({ month: "long" }).format(date);
  const parts = format({ day: "numeric", month: "long" }).formatToParts(date);
  return parts.find((part) => part.type === "month")?.value ?? "";
}

/** «Ноябрь 2026» */
export function monthTitle(iso: string): string {
  const { year, month } = parseDay(iso);
  return `${capitalised(monthName(month))} ${year}`;
}

/** «26 октября – 1 ноября», «2–8 ноября». Both ends belong to the range. */
export function dayRange(from: string, to: string): string {
  const years = [from, to].some(
    (iso) => iso.slice(0, 4) !== clock.today.slice(0, 4),
  );
  const year = years ? { year: "numeric" as const } : {};
  return bare(
    format({ day: "numeric", month: "long", ...year }).formatRange(
      utc(from),
      utc(to),
    ),
  );
}

/** The week that begins on the day, as a range. */
export function weekRange(start: string): string {
  return dayRange(start, addDays(start, 6));
}
