import { afterEach, expect, it } from "vitest";
import {
  drawInTime,
  drawLaterParts,
  drawPartsInSight,
  holdLaterParts,
} from "./firstFrame";

const drawn: string[] = [];

function part(name: string, top: number) {
  const place = document.createElement("div");
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
  part("below", innerHeight + 1);
  expect(drawn).toEqual([]);
  drawPartsInSight();
  expect(drawn).toEqual(["above"]);
  await drawLaterParts();
  expect(drawn).toEqual(["above", "below"]);
});

it("does not draw what has left the page meanwhile", async () => {
  holdLaterParts();
  const leave = part("gone", innerHeight + 1);
  leave();
  await drawLaterParts();
  expect(drawn).toEqual([]);
});
