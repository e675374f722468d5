import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import PopoverHarness from "../testing/PopoverHarness.svelte";

afterEach(cleanup);

async function openedFrom(name: string) {
  render(PopoverHarness);
  const opener = screen.getByText(name);
  opener.focus();
  await fireEvent.click(opener);
  return opener;
}

it("takes the focus, so that typing is meant for what has opened", async () => {
  await openedFrom("trigger");
  expect(document.activeElement).toBe(screen.getByLabelText("tag"));
});

it.each(["trigger", "by shortcut"])(
  "gives the focus back to where it was opened from: %s",
  async (name) => {
    const opener = await openedFrom(name);
    await fireEvent.keyDown(document.activeElement!, { key: "Escape" });
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(opener);
  },
);

it("gives the focus back when something in it is chosen", async () => {
  const opener = await openedFrom("trigger");
  await fireEvent.click(screen.getByText("choose"));
  expect(document.activeElement).toBe(opener);
});

it("goes when the focus goes on, and lets it", async () => {
  await openedFrom("trigger");
  const elsewhere = screen.getByText("elsewhere");
  elsewhere.focus();
  await fireEvent.focusIn(elsewhere);
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(document.activeElement).toBe(elsewhere);
});
