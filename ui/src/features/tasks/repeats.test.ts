import { expect, it } from "vitest";
import type { Repeat } from "../../bindings/index";
import { firstOn } from "./repeats";

it("begins on the first day that the rule falls on, as the core counts it", () => {
  const on = (rule: Repeat, day: string) => firstOn(rule, day);
  const some: Repeat = { unit: "weeks", every: 2, weekdays: [1, 3] };
  expect(on(some, "2026-11-24")).toBe("2026-11-25");
  expect(on(some, "2026-11-27")).toBe("2026-11-30");
  expect(on(some, "2026-11-30")).toBe("2026-11-30");
  const monthly = (day: number | null): Repeat => ({
    unit: "months",
    every: 2,
    day,
  });
  expect(on(monthly(15), "2026-11-21")).toBe("2026-12-15");
  expect(on(monthly(31), "2027-02-10")).toBe("2027-02-28");
  expect(on(monthly(null), "2028-02-10")).toBe("2028-02-29");
  expect(on({ unit: "days", every: 3 }, "2026-11-21")).toBe("2026-11-21");
  expect(on({ unit: "years", every: 1 }, "2026-11-21")).toBe("2026-11-21");
});
