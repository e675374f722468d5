import { afterEach, expect, it, vi } from "vitest";
import { shortcuts } from "./shortcuts.svelte";

afterEach(() => document.body.replaceChildren());

/** Presses Ctrl+A there; whether the engine may do with it what it likes. */
function marksAll(at: Element): boolean {
  const event = new KeyboardEvent("keydown", {
    code: "KeyA",
    key: "ф",
    ctrlKey: true,
    bubbles: true,
    cancelable: true,
  });
  const hear = (heard: Event) => shortcuts.hear(heard as KeyboardEvent);
  window.addEventListener("keydown", hear, { once: true });
  at.dispatchEvent(event);
  return !event.defaultPrevented;
}

it("lets Ctrl+A mark what is in a field, but not the window as if it were an article", () => {
  const field = document.body.appendChild(document.createElement("input"));
  const box = document.body.appendChild(document.createElement("input"));
  box.type = "checkbox";
  expect(marksAll(field)).toBe(true);
  expect(marksAll(document.body)).toBe(false);
  expect(marksAll(box)).toBe(false);
});

it("runs what is registered under the physical key, in whatever layout", () => {
  const run = vi.fn();
  const drop = shortcuts.add({ code: "KeyA", ctrl: true, run });
  expect(marksAll(document.body)).toBe(false);
  expect(run).toHaveBeenCalledTimes(1);
  drop();
});
