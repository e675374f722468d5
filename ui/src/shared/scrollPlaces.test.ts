import { afterEach, expect, it, vi } from "vitest";
import { keepPlace } from "./scrollPlaces";

let leave = () => {};
afterEach(() => leave());

/** A page on which a person has come to a step of the way back; it is as long as is said. */
function page(state: unknown, length = 1000) {
  history.replaceState(state, "");
  const scroller = document.body.appendChild(document.createElement("div"));
  let top = 0;
  Object.defineProperty(scroller, "scrollTop", {
    get: () => top,
    set: (wanted: number) => (top = Math.min(wanted, length)),
  });
  leave();
  leave = keepPlace(scroller);
  return {
    scroller,
    grows: (to: number) => {
      length = to;
      scroller.append("more");
    },
    scrollsTo: (wanted: number) => {
      scroller.scrollTop = wanted;
      scroller.dispatchEvent(new Event("scroll"));
    },
    get top() {
      return top;
    },
  };
}

it("comes back to where it was left, and begins a new step at the top", () => {
  page(null).scrollsTo(400);
  const left: unknown = history.state;
  expect(page(null).top).toBe(0);
  expect(page(left).top).toBe(400);
});

it("waits until the page has grown so far, unless somebody scrolls meanwhile", async () => {
  page(null).scrollsTo(400);
  const left: unknown = history.state;
  const slow = page(left, 50);
  expect(slow.top).toBe(50);
  slow.grows(600);
  await vi.waitFor(() => expect(slow.top).toBe(400));
  const busy = page(left, 50);
  busy.scroller.dispatchEvent(new Event("wheel"));
  busy.grows(600);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(busy.top).toBe(50);
});
