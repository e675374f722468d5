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

/** The first frame is over, and somebody goes to work at once. */
async function afterFirstFrame() {
  const over = drawLaterParts();
  const stirring = setInterval(() => dispatchEvent(new Event("keydown")), 1);
  await over;
  clearInterval(stirring);
}

afterEach(async () => {
  await afterFirstFrame();
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
  await afterFirstFrame();
  expect(drawn).toEqual(["above", "below"]);
});

it("lays all of it out once somebody stirs", async () => {
  const isStarting = () =>
    document.documentElement.classList.contains("starting");
  holdLaterParts();
  expect(isStarting()).toBe(true);
  const over = drawLaterParts();
  await Promise.resolve();
  expect(isStarting()).toBe(true);
  dispatchEvent(new Event("pointermove"));
  await over;
  expect(isStarting()).toBe(false);
});

it("does not draw what has left the page meanwhile", async () => {
  holdLaterParts();
  const leave = part("gone", innerHeight + 1);
  leave();
  await afterFirstFrame();
  expect(drawn).toEqual([]);
});
