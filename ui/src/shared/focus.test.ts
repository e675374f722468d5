import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { onLostFocus } from "./focus";

const land = vi.fn();
let stop: () => void;
const button = () => document.querySelector("button")!;
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 100));

beforeEach(() => {
  land.mockReset();
  document.body.innerHTML = "<button>Restore</button><a href='#/'>Back</a>";
  stop = onLostFocus(land);
  button().focus();
});
afterEach(() => stop());

it("lands the focus once what had it has left", async () => {
  button().remove();
  await vi.waitFor(() => expect(land).toHaveBeenCalledOnce());
});

it("leaves it to whoever hands the focus on", async () => {
  button().remove();
  document.querySelector("a")!.focus();
  await aWhile();
  expect(land).not.toHaveBeenCalled();
});

it("takes nothing for lost that was let go", async () => {
  document.body.dispatchEvent(new Event("pointerdown", { bubbles: true }));
  button().blur();
  button().remove();
  await aWhile();
  expect(land).not.toHaveBeenCalled();
});
