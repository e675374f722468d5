import { afterEach, expect, it } from "vitest";
import {
  drawInTime,
  drawLaterParts,
  drawPartsInSight,
  endPeace,
  holdLaterParts,
  startInPeace,
} from "./firstFrame";

const drawn: string[] = [];

/** In a place so far down, or in none. */
function part(name: string, top: number | null) {
  const place = top === null ? null : document.createElement("div");
  if (place && top !== null)
    place.getBoundingClientRect = () => new DOMRect(0, top, 100, 100);
  return drawInTime({ place, draw: () => void drawn.push(name) });
}

afterEach(async () => {
  await drawLaterParts();
  drawn.length = 0;
});

it("draws a part at once when the window stands already", () => {
  part("list", 5000);
  expect(drawn).toEqual(["list"]);
});

it("draws with the first frame what is in sight, and the rest after it", async () => {
  holdLaterParts();
  part("above", 10);
  part("under the pointer", null);
  part("below", innerHeight + 1);
  expect(drawn).toEqual([]);
  drawPartsInSight();
  expect(drawn).toEqual(["above"]);
  await drawLaterParts();
  expect(drawn).toEqual(["above", "under the pointer", "below"]);
});

it("draws with it the parts of a part, where they are in sight too", async () => {
  holdLaterParts();
  const place = document.createElement("div");
  const draw = () => {
    part("its first rows", 20);
    part("its last rows", innerHeight + 1);
  };
  drawInTime({ place, draw });
  drawPartsInSight();
  expect(drawn).toEqual(["its first rows"]);
});

it("lays all of it out once somebody stirs", async () => {
  const isStarting = () =>
    document.documentElement.classList.contains("starting");
  startInPeace();
  await drawLaterParts();
  const over = endPeace();
  expect(isStarting()).toBe(true);
  dispatchEvent(new Event("pointermove"));
  await over;
  expect(isStarting()).toBe(false);
});

it("does not draw what has left the page meanwhile", async () => {
  holdLaterParts();
  const leave = part("gone", innerHeight + 1);
  leave();
  await drawLaterParts();
  expect(drawn).toEqual([]);
});
