import { expect, it } from "vitest";
import type { DayItem, InteractionDetail } from "../../bindings/index";
import { dayLines } from "./hours";

const day = "2026-11-21";

function item(
  id: string,
  time: string,
  more: Partial<InteractionDetail> = {},
): DayItem {
  const interaction = {
    id,
    kind: "meeting",
    status: "planned",
    starts_at: `${day}T${time}`,
    has_time: true,
    duration_minutes: null,
    ...more,
  } as InteractionDetail;
  return { interaction, phone: "", last_time: null, is_first: false };
}

const drawn = (items: DayItem[], now: string, on = day) =>
  dayLines(items, on, now).map((line) =>
    line.kind === "free"
      ? `${line.from}–${line.to}`
      : `${line.item.interaction.id} ${line.phase}`,
  );

it("offers the free hours that are worth a meeting", () => {
  expect(
    drawn(
      [item("a", "10:00"), item("b", "11:30"), item("c", "17:00")],
      "2026-11-20T12:00",
    ),
  ).toEqual([
    "09:00–10:00",
    "a ahead",
    "b ahead",
    "12:30–17:00",
    "c ahead",
    "18:00–19:00",
  ]);
});

it("offers no hour that has gone, and none on a day that has", () => {
  expect(drawn([item("a", "10:00")], `${day}T15:10`)).toEqual([
    "a past",
    "15:30–19:00",
  ]);
  expect(drawn([item("a", "10:00")], "2026-11-22T09:00")).toEqual(["a past"]);
});

it("gives back the hours of what fell through", () => {
  const items = [item("a", "10:00", { status: "fell_through" })];
  expect(drawn(items, `${day}T08:00`)).toEqual(["09:00–19:00", "a past"]);
});

it("knows which meeting is in hand, a quarter of an hour ahead", () => {
  const items = [item("a", "09:30"), item("b", "11:00"), item("c", "16:00")];
  const phases = (now: string) =>
    drawn(items, now).filter((line) => !line.includes("–"));
  expect(phases(`${day}T10:46`)).toEqual(["a past", "b now", "c ahead"]);
  expect(phases(`${day}T12:30`)).toEqual(["a past", "b past", "c next"]);
});

it("puts what has no hour first", () => {
  const items = [item("b", "09:30"), item("a", "00:00", { has_time: false })];
  expect(drawn(items, `${day}T08:00`)[0]).toBe("a ahead");
});
