import { afterEach, expect, it } from "vitest";
import { Keeper } from "./keeper";

const field = document.createElement("input");
const list = document.createElement("div");
document.body.append(field, list);
afterEach(() => field.blur());

it("waits where the focus is, until somebody goes on typing there", () => {
  const keeper = new Keeper();
  field.focus();
  keeper.wait(true, list);
  expect(keeper.waits).toBe(true);
  field.blur();
  expect(keeper.waits).toBe(false);
  field.focus();
  field.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true }));
  expect(keeper.waits).toBe(false);
});

it("waits for nobody once they are there", () => {
  const keeper = new Keeper();
  field.focus();
  keeper.wait(false, list);
  expect(keeper.waits).toBe(false);
});
