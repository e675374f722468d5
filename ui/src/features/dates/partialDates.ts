import type { LeapRule, PartialDate } from "../../bindings/index";
import { clock } from "../../shared/clock.svelte";
import { dayOfYear, fullDate, monthName } from "../../shared/dates";
import { isoDay, isRealDay, parseDay } from "../../shared/days";
import { language } from "../../shared/language.svelte";
import { t } from "../../shared/words";

/** A leap year, to try 29 February in where the year is not known. */
const anyLeapYear = 2000;

/** «29 февраля 1980», «29 февраля», «1980 год» */
export function dateWords({ year, month, day }: PartialDate): string {
  if (month !== null && day !== null) {
    return year === null
      ? dayOfYear(month, day)
      : fullDate(isoDay(year, month, day));
  }
  return year === null ? "" : t("dates-year-only", { year: String(year) });
}

/** As the field shows what can be typed back into it. */
export function dateTyped({ year, month, day }: PartialDate): string {
  const two = (n: number) => String(n).padStart(2, "0");
  if (month === null || day === null) return year === null ? "" : String(year);
  const american = language.locale === "en-US";
  const mark = american || language.current === "en" ? "/" : ".";
  const parts = american ? [two(month), two(day)] : [two(day), two(month)];
  return [...parts, ...(year === null ? [] : [String(year)])].join(mark);
}

/**
 * Reads what a person remembers: 29.02.1980, 29.02, 29 февраля, 29 фев 80,
 * February 29, 1980. Null for what is not a day that can exist.
 */
export function readPartialDate(text: string): PartialDate | null {
  const words = text
    .trim()
    .split(/[\s.,/\-]+/u)
    .filter(Boolean);
  const months = words.map(monthOf);
  const named = months.findIndex((month) => month !== null);
  const numbers = words
    .filter((_, i) => i !== named)
    .filter((word) => !/^(год|года|г|рік|року|р|year)$/iu.test(word));
  if (!numbers.every((word) => /^\d{1,4}(st|nd|rd|th)?$/i.test(word)))
    return null;
  return named >= 0
    ? ofNumbers([months[named] ?? null], numbers)
    : ofNumbers([], numbers);
}

/** «1.1.7» leaves the year open: it has two digits or four. */
const isYear = (word: string | undefined) =>
  word === undefined || /^(\d{2}|\d{4})$/u.test(word);

function ofNumbers(
  [named = null]: (number | null)[],
  words: string[],
): PartialDate | null {
  const numbers = words.map((word) => Number.parseInt(word, 10));
  if (named !== null) {
    const [day = 0, year] = numbers;
    return numbers.length <= 2 && isYear(words[1])
      ? real(year, named, day)
      : null;
  }
  if (numbers.length === 1 && words[0]?.length === 4) {
    return { year: numbers[0] ?? null, month: null, day: null };
  }
  if (numbers.length < 2 || numbers.length > 3) return null;
  const [first = 0, second = 0, third] = numbers;
  if (words[0]?.length === 4)
    return third === undefined ? null : real(first, second, third);
  if (!isYear(words[2])) return null;
  return language.locale === "en-US"
    ? real(third, first, second)
    : real(third, second, first);
}

function real(
  typed: number | undefined,
  month: number,
  day: number,
): PartialDate | null {
  const year = typed === undefined ? null : wholeYear(typed);
  return isRealDay(year ?? anyLeapYear, month, day)
    ? { year, month, day }
    : null;
}

/** Two digits are of a person who lives: 80 is 1980, 05 is 2005. */
function wholeYear(typed: number): number {
  if (typed >= 100) return typed;
  const thisYear = parseDay(clock.today).year;
  const century = Math.floor(thisYear / 100) * 100;
  return century + typed > thisYear ? century - 100 + typed : century + typed;
}

/** The month a word begins: «фев», «лютого», "Sept". */
function monthOf(word: string): number | null {
  const typed = word.toLocaleLowerCase(language.locale);
  if ([...typed].length < 3 || /\d/u.test(typed)) return null;
  for (let month = 1; month <= 12; month++) {
    const forms = [monthName(month), monthName(month, "genitive")];
    if (forms.some((form) => form.toLowerCase().startsWith(typed)))
      return month;
  }
  return null;
}

/** The day on which somebody of 29 February is greeted in other years. */
export const leapDayWords = (rule: LeapRule) =>
  rule === "february28" ? dayOfYear(2, 28) : dayOfYear(3, 1);

export const isLeapDay = (date: PartialDate | null) =>
  date?.month === 2 && date.day === 29;
