/**
 * Civil days as ISO strings, "YYYY-MM-DD", and local moments as
 * "YYYY-MM-DDTHH:MM". No zone ever touches them: arithmetic goes through
 * Date.UTC and back, never through `new Date(string)`.
 */
export interface Civil {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

const pad = (n: number, width = 2) => String(n).padStart(width, "0");

export function parseDay(iso: string): Civil {
  const [year = 1970, month = 1, day = 1] = iso
    .slice(0, 10)
    .split("-")
    .map(Number);
  return { year, month, day };
}

export function isoDay(year: number, month: number, day: number): string {
  return fromUtc(new Date(Date.UTC(year, month - 1, day)));
}

/** The instant UTC midnight of the day; only for Intl with timeZone UTC. */
export function utc(iso: string): Date {
  const { year, month, day } = parseDay(iso);
  return new Date(Date.UTC(year, month - 1, day));
}

function fromUtc(date: Date): string {
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

/** Whether such a day exists: 2026-02-29 does not. */
export function isRealDay(year: number, month: number, day: number): boolean {
  if (year < 1 || year > 9999) return false;
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export function addDays(iso: string, days: number): string {
  const { year, month, day } = parseDay(iso);
  return isoDay(year, month, day + days);
}

/** Same day of another month, or its last day where that does not exist. */
export function addMonths(iso: string, months: number): string {
  const { year, month, day } = parseDay(iso);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoDay(year, month + months, Math.min(day, last));
}

export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000);
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(iso: string): number {
  return utc(iso).getUTCDay() || 7;
}

/** First day of the week that holds the day; weeks begin on `first`. */
export function startOfWeek(iso: string, first = 1): string {
  return addDays(iso, -((weekday(iso) - first + 7) % 7));
}

export function startOfMonth(iso: string): string {
  return `${iso.slice(0, 7)}-01`;
}

/** The six or fewer weeks that show the whole month, day by day. */
export function monthWeeks(iso: string, first = 1): string[][] {
  const month = iso.slice(0, 7);
  const weeks: string[][] = [];
  let day = startOfWeek(startOfMonth(iso), first);
  do {
    weeks.push(Array.from({ length: 7 }, (_, i) => addDays(day, i)));
    day = addDays(day, 7);
  } while (day.slice(0, 7) === month);
  return weeks;
}

/** Reads the local clock as a civil moment, "YYYY-MM-DDTHH:MM". */
export function localMoment(now: Date): string {
  const day = `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  return `${day}T${pad(now.getHours())}:${pad(now.getMinutes())}`;
}
