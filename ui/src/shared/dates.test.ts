import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { clock } from "./clock.svelte";
import * as dates from "./dates";
import * as days from "./days";
import { language } from "./language.svelte";
import { readDay, readTime } from "./typedDates";

beforeEach(() => {
  clock.fix("2026-11-21T11:20");
  language.set("ru");
});
afterEach(() => language.set("ru"));

/** What each language writes, from one call. */
function inEach(write: () => string | null): (string | null)[] {
  const written = ["ru", "uk", "en", "en-US"].map((tag) => {
    language.set(tag);
    return write();
  });
  language.set("ru");
  return written;
}

describe("written dates", () => {
  it("writes the day of the page as its title", () => {
    expect(inEach(() => dates.longDate("2026-11-21"))).toEqual([
      "Суббота, 21 ноября",
      "Субота, 21 листопада",
      "Saturday 21 November",
      "Saturday, November 21",
    ]);
  });

  it("shortens a date and adds the year only when it is another one", () => {
    expect(inEach(() => dates.shortDate("2026-10-31"))).toEqual([
      "31 окт.",
      "31 жовт.",
      "31 Oct",
      "Oct 31",
    ]);
    expect(inEach(() => dates.shortDate("2025-10-31"))).toEqual([
      "31 окт. 2025",
      "31 жовт. 2025",
      "31 Oct 2025",
      "Oct 31, 2025",
    ]);
  });

  it("writes numbers as the language does", () => {
    expect(inEach(() => dates.numericDate("2026-11-21"))).toEqual([
      "21.11.2026",
      "21.11.2026",
      "21/11/2026",
      "11/21/2026",
    ]);
  });

  it("says today, yesterday and tomorrow, and dates beyond", () => {
    expect(inEach(() => dates.relativeDate("2026-11-21"))).toEqual([
      "сегодня",
      "сьогодні",
      "today",
      "today",
    ]);
    expect(inEach(() => dates.relativeDate("2026-11-20")).slice(0, 3)).toEqual([
      "вчера",
      "учора",
      "yesterday",
    ]);
    expect(inEach(() => dates.nearDay("2026-11-22")).slice(0, 3)).toEqual([
      "завтра",
      "завтра",
      "tomorrow",
    ]);
    expect(dates.relativeDate("2026-11-24")).toBe("24 нояб.");
    expect(dates.relativeMoment("2026-11-21T11:00")).toBe("сегодня, 11:00");
  });

  it("keeps the nominative for a month alone and the genitive after a day", () => {
    expect(inEach(() => dates.monthTitle("2026-11-21"))).toEqual([
      "Ноябрь 2026",
      "Листопад 2026",
      "November 2026",
      "November 2026",
    ]);
    expect(dates.monthName(11)).toBe("ноябрь");
    expect(dates.monthName(11, "genitive")).toBe("ноября");
    language.set("uk");
    expect(dates.monthName(2)).toBe("лютий");
    expect(dates.monthName(2, "genitive")).toBe("лютого");
  });

  it("writes weeks as ranges", () => {
    const plain = (text: string | null) => text?.replace(/\s/gu, " ");
    expect(inEach(() => dates.weekRange("2026-10-26")).map(plain)).toEqual([
      "26 октября – 1 ноября",
      "26 жовтня – 1 листопада",
      "26 October – 1 November",
      "October 26 – November 1",
    ]);
    expect(dates.weekRange("2026-11-02")).toBe("2–8 ноября");
    expect(inEach(() => dates.weekRange("2025-12-29")).map(plain)).toEqual([
      "29 декабря 2025 – 4 января 2026",
      "29 грудня 2025 – 4 січня 2026",
      "29 December 2025 – 4 January 2026",
      "December 29, 2025 – January 4, 2026",
    ]);
  });

  it("counts twenty-four hours except in America", () => {
    expect(inEach(() => dates.timeOfDay("2026-11-21T09:05"))).toEqual([
      "09:05",
      "09:05",
      "09:05",
      expect.stringMatching(/^9:05\sAM$/u),
    ]);
    expect(dates.timeOfDay("00:15")).toBe("00:15");
  });

  it("begins the week where the settings say", () => {
    expect(dates.weekdayNames(1)).toEqual([
      "пн",
      "вт",
      "ср",
      "чт",
      "пт",
      "сб",
      "вс",
    ]);
    expect(dates.weekdayNames(7)[0]).toBe("вс");
  });
});

describe("civil days", () => {
  it("crosses months, years and leap days without a zone", () => {
    expect(days.addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(days.addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(days.addMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(days.addMonths("2026-01-31", -2)).toBe("2025-11-30");
    expect(days.daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(days.weekday("2026-11-22")).toBe(7);
    expect(days.startOfWeek("2026-11-22")).toBe("2026-11-16");
    expect(days.startOfWeek("2026-11-22", 7)).toBe("2026-11-22");
  });

  it("lays a month out in whole weeks", () => {
    const weeks = days.monthWeeks("2026-11-21");
    expect(weeks[0]?.[0]).toBe("2026-10-26");
    expect(weeks.at(-1)?.[0]).toBe("2026-11-30");
    expect(days.monthWeeks("2021-02-10")).toHaveLength(4);
  });
});

describe("typed dates", () => {
  const cases: [string, string | null][] = [
    ["21.11.2026", "2026-11-21"],
    ["1/2/26", "2026-02-01"],
    ["5.12", "2026-12-05"],
    ["5.12.", "2026-12-05"],
    ["7 3 85", "1985-03-07"],
    ["2026-11-21", "2026-11-21"],
    ["29.02.2026", null],
    ["29.02.2028", "2028-02-29"],
    ["31.04", null],
    ["13", null],
    ["завтра", null],
    ["", null],
  ];
  it.each(cases)("reads «%s» as %s", (typed, day) => {
    expect(readDay(typed)).toBe(day);
  });

  it("puts the month first in American English only", () => {
    language.set("en-US");
    expect(readDay("2/1/26")).toBe("2026-02-01");
    language.set("en");
    expect(readDay("1/2/26")).toBe("2026-02-01");
  });

  it.each([
    ["9", "09:00"],
    ["930", "09:30"],
    ["9:30", "09:30"],
    ["18.05", "18:05"],
    ["1400", "14:00"],
    ["2 pm", "14:00"],
    ["12am", "00:00"],
    ["25:00", null],
    ["9:75", null],
    ["потом", null],
  ])("reads the time «%s» as %s", (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });
});
