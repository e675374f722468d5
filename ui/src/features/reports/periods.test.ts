import { afterEach, beforeEach, expect, it } from "vitest";
import { clock } from "../../shared/clock.svelte";
import { language } from "../../shared/language.svelte";
import {
  agoWords,
  barWords,
  distance,
  endOf,
  rangeWords,
  startOf,
} from "./periods";

beforeEach(() => clock.fix("2026-11-21T10:00"));
afterEach(() => language.set("ru"));

it("finds the week and the month of a day, and their ends", () => {
  expect(startOf("week", "2026-11-21")).toBe("2026-11-16");
  expect(endOf("week", "2026-11-16")).toBe("2026-11-22");
  expect(startOf("month", "2026-02-17")).toBe("2026-02-01");
  expect(endOf("month", "2024-02-01")).toBe("2024-02-29");
});

it("counts periods across the year's end", () => {
  expect(distance("week", "2026-10-26")).toBe(-3);
  expect(distance("month", "2027-01-01")).toBe(2);
  expect(distance("week", "2027-01-04")).toBe(7);
});

it("says how long ago as people do, in each language", () => {
  const said = (tag: string, week: string) => {
    language.set(tag);
    return agoWords("week", week);
  };
  expect(said("ru", "2026-11-16")).toBe("На этой неделе");
  expect(said("ru", "2026-10-26")).toBe("Три недели назад");
  expect(said("ru", "2026-06-29")).toBe("20 недель назад");
  expect(said("uk", "2026-11-09")).toBe("Минулого тижня");
  expect(said("uk", "2026-06-22")).toBe("21 тиждень тому");
  expect(said("en", "2026-11-23")).toBe("Next week");
});

it("names the stretch in full and briefly", () => {
  expect(rangeWords("week", "2026-10-26")).toBe("26 октября – 1 ноября");
  expect(rangeWords("month", "2026-11-01")).toBe("ноябрь 2026");
  expect(barWords("month", "2026-11-01")).toBe("Нояб.");
  expect(barWords("month", "2027-01-01")).toBe("Янв. 2027");
  language.set("en");
  expect(rangeWords("month", "2026-11-01")).toBe("November 2026");
});
