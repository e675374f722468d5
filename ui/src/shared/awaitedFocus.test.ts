import { afterEach, expect, it } from "vitest";
import { AwaitedFocus } from "./awaitedFocus";

const field = document.createElement("input");
const list = document.createElement("div");
document.body.append(field, list);
afterEach(() => field.blur());

it("waits where the focus is, until somebody goes on typing there", () => {
  const awaited = new AwaitedFocus();
  field.focus();
  awaited.wait(true, list);
  expect(awaited.waits).toBe(true);
  field.blur();
  expect(awaited.waits).toBe(false);
  field.focus();
  field.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true }));
  expect(awaited.waits).toBe(false);
});

it("waits for nobody once they are there", () => {
  const awaited = new AwaitedFocus();
  field.focus();
  awaited.wait(false, list);
  expect(awaited.waits).toBe(false);
});
