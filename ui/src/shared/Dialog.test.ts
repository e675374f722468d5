import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, expect, it, vi } from "vitest";
import DialogHarness from "../testing/DialogHarness.svelte";
import { shortcuts } from "./shortcuts.svelte";

afterEach(cleanup);

async function opened() {
  render(DialogHarness);
  const opener = screen.getByText("open");
  opener.focus();
  await fireEvent.click(opener);
  return opener;
}
const tab = (from: HTMLElement, shiftKey = false) =>
  fireEvent.keyDown(from, { code: "Tab", key: "Tab", shiftKey });

it("puts the focus where the answer is expected and back when it closes", async () => {
  const opener = await opened();
  expect(document.activeElement).toBe(screen.getByLabelText("second"));
  await fireEvent.keyDown(document.activeElement!, { key: "Escape" });
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(document.activeElement).toBe(opener);
});

it("keeps Tab inside, both ways", async () => {
  await opened();
  const [first, last] = [
    screen.getByLabelText("first"),
    screen.getByText("last"),
  ];
  last.focus();
  await tab(last);
  expect(document.activeElement).toBe(first);
  await tab(first, true);
  expect(document.activeElement).toBe(last);
});

it("is named by its title", async () => {
  await opened();
  expect(screen.getByRole("dialog", { name: "Title" })).toBeTruthy();
});

it("silences the shortcuts of the window while it is open", async () => {
  const run = vi.fn();
  const drop = shortcuts.add({ code: "KeyL", ctrl: true, run });
  const hit = () =>
    shortcuts.hear(
      new KeyboardEvent("keydown", { code: "KeyL", key: "д", ctrlKey: true }),
    );
  await opened();
  hit();
  expect(run).not.toHaveBeenCalled();
  await fireEvent.keyDown(screen.getByText("last"), { key: "Escape" });
  hit();
  expect(run).toHaveBeenCalledTimes(1);
  drop();
});
