import { afterEach, beforeEach, expect, it } from "vitest";
import { clock } from "../../shared/clock.svelte";
import { language } from "../../shared/language.svelte";
import {
  dateTyped,
  dateWords,
  leapDayWords,
  readPartialDate,
} from "./partialDates";

beforeEach(() => clock.fix("2026-11-21T10:00"));
afterEach(() => language.set("ru"));

const of = (year: number | null, month: number | null, day: number | null) => ({
  year,
  month,
  day,
});

it("reads a whole date, a day without a year and a year alone", () => {
  language.set("ru");
  expect(readPartialDate("29.02.1980")).toEqual(of(1980, 2, 29));
  expect(readPartialDate("5/3/80")).toEqual(of(1980, 3, 5));
  expect(readPartialDate("1980-02-29")).toEqual(of(1980, 2, 29));
  expect(readPartialDate("29.02")).toEqual(of(null, 2, 29));
  expect(readPartialDate("1980")).toEqual(of(1980, null, null));
  expect(readPartialDate("1980 год")).toEqual(of(1980, null, null));
});

it("reads months by their names in each language", () => {
  language.set("ru");
  expect(readPartialDate("29 февраля")).toEqual(of(null, 2, 29));
  expect(readPartialDate("7 мая 1975 г.")).toEqual(of(1975, 5, 7));
  language.set("uk");
  expect(readPartialDate("3 лютого 1990 року")).toEqual(of(1990, 2, 3));
  language.set("en");
  expect(readPartialDate("February 29, 1980")).toEqual(of(1980, 2, 29));
});

it("refuses days that cannot be, and guesses nothing", () => {
  language.set("ru");
  for (const text of [
    "29.02.1981",
    "31.04",
    "0.1",
    "когда-то",
    "1.2.3.4",
    "1.1.7",
    "",
  ])
    expect(readPartialDate(text)).toBeNull();
});

it("shows what it reads", () => {
  language.set("ru");
  for (const date of [of(1980, 2, 29), of(null, 12, 1), of(1980, null, null)])
    expect(readPartialDate(dateTyped(date))).toEqual(date);
  expect(dateWords(of(1980, 2, 29))).toBe("29 февраля 1980");
  expect(dateWords(of(1980, null, null))).toBe("1980 год");
});

it("writes a day of no year as each country does", () => {
  const written = ["ru-RU", "uk-UA", "en-GB", "en-US"].map((tag) => {
    language.set(tag);
    return [dateWords(of(null, 2, 29)), leapDayWords("march1")];
  });
  expect(written).toEqual([
    ["29 февраля", "1 марта"],
    ["29 лютого", "1 березня"],
    ["29 February", "1 March"],
    ["February 29", "March 1"],
  ]);
});
