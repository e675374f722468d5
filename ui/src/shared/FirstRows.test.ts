import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it } from "vitest";
import FirstRowsHarness from "../testing/FirstRowsHarness.svelte";
import { language } from "./language.svelte";

beforeEach(() => language.set("en"));
afterEach(cleanup);

const rows = () => screen.queryAllByRole("listitem").length;

it("shows the first rows and brings more on request", async () => {
  render(FirstRowsHarness, { count: 60, few: 7 });
  expect(rows()).toBe(7);
  await fireEvent.click(screen.getByRole("button", { name: "53 more" }));
  expect(rows()).toBe(57);
  await fireEvent.click(screen.getByRole("button", { name: "3 more" }));
  expect(rows()).toBe(60);
  expect(screen.queryByRole("button")).toBeNull();
});

it("has no button where only one row would be behind it", () => {
  render(FirstRowsHarness, { count: 8, few: 7 });
  expect(rows()).toBe(8);
  expect(screen.queryByRole("button")).toBeNull();
});

it("asks for those that are not here yet", async () => {
  render(FirstRowsHarness, { count: 93, few: 7, here: 8 });
  expect(rows()).toBe(7);
  await fireEvent.click(screen.getByRole("button", { name: "86 more" }));
  expect(rows()).toBe(57);
  expect(screen.getByRole("button", { name: "36 more" })).toBeTruthy();
});
