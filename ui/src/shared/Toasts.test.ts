import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { toasts } from "./toasts.svelte";
import Toasts from "./Toasts.svelte";

beforeEach(() => {
  vi.useFakeTimers();
  render(Toasts);
});
afterEach(() => {
  for (const { id } of toasts.shown) toasts.dismiss(id);
  vi.useRealTimers();
  cleanup();
});

/** As the engine of the Linux window does, which says nothing when a focused button is removed. */
function withoutFocusout() {
  const silence = (event: Event) => event.stopImmediatePropagation();
  document.addEventListener("focusout", silence, true);
  return () => document.removeEventListener("focusout", silence, true);
}

it("counts down again once the button that had the focus has gone", async () => {
  const speakAgain = withoutFocusout();
  const action = { label: "Undo", run: () => toasts.show("undone") };
  toasts.show("done", { action });
  await vi.advanceTimersByTimeAsync(0);
  screen.getByText("Undo").focus();
  await fireEvent.click(document.activeElement!);
  await vi.advanceTimersByTimeAsync(100);
  expect(screen.getByText("undone")).toBeTruthy();
  await vi.advanceTimersByTimeAsync(7_000);
  expect(screen.queryByText("undone")).toBeNull();
  speakAgain();
});

it("waits while one of them has the focus", async () => {
  toasts.show("done", { action: { label: "Undo", run: () => {} } });
  await vi.advanceTimersByTimeAsync(0);
  screen.getByText("Undo").focus();
  toasts.show("another");
  await vi.advanceTimersByTimeAsync(20_000);
  expect(screen.getByText("another")).toBeTruthy();
});

it("makes way for the next step, but not for one that tells of no step", async () => {
  const action = { label: "Undo", run: () => {} };
  toasts.show("first", { action, step: 1 });
  toasts.show("missed", { action: { label: "Show", run: () => {} } });
  toasts.dropSteps();
  toasts.show("second", { action, step: 2 });
  await vi.advanceTimersByTimeAsync(0);
  expect(screen.queryByText("first")).toBeNull();
  expect(screen.getByText("Show")).toBeTruthy();
  expect(screen.getByText("second")).toBeTruthy();
});
