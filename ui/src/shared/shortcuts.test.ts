import { afterEach, expect, it, vi } from "vitest";
import { isLeanedOn, shortcuts } from "./shortcuts.svelte";

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

/** Presses a key there and gives what the page was asked to take back of typing. */
function edits(at: Element, keys: KeyboardEventInit): string[] {
  const run = vi.fn((_: string) => true);
  document.execCommand = run;
  const hear = (heard: Event) => shortcuts.hear(heard as KeyboardEvent);
  window.addEventListener("keydown", hear, { once: true });
  at.dispatchEvent(
    new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...keys }),
  );
  return run.mock.calls.map(([command]) => command);
}

it("takes typing back in a field, in whatever layout, and a step of the base elsewhere", () => {
  const step = vi.fn();
  const undo = { code: "KeyZ", ctrl: true, typing: false, run: step };
  const drop = shortcuts.add(undo);
  const field = document.body.appendChild(document.createElement("input"));
  const back = { code: "KeyZ", key: "я", ctrlKey: true };
  expect(edits(field, back)).toEqual(["undo"]);
  expect(edits(field, { ...back, shiftKey: true })).toEqual(["redo"]);
  expect(edits(field, { code: "KeyY", ctrlKey: true })).toEqual(["redo"]);
  expect(step).not.toHaveBeenCalled();
  expect(edits(document.body, back)).toEqual([]);
  expect(step).toHaveBeenCalledOnce();
  drop();
});

it("tells Enter that is leaned on from Enter, and from lines in a text", () => {
  const held = (target: string, keys: KeyboardEventInit) => {
    const at = document.body.appendChild(document.createElement(target));
    const event = new KeyboardEvent("keydown", { code: "Enter", ...keys });
    at.dispatchEvent(event);
    return isLeanedOn(event);
  };
  const repeat = true;
  expect(held("button", {})).toBe(false);
  expect(held("button", { repeat })).toBe(true);
  expect(held("input", { repeat, code: "NumpadEnter" })).toBe(true);
  expect(held("textarea", { repeat })).toBe(false);
  expect(held("textarea", { repeat, ctrlKey: true })).toBe(true);
  expect(held("button", { repeat, code: "ArrowDown" })).toBe(false);
});
