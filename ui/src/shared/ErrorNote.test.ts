import { cleanup, render, screen } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import { CallError } from "../platform/index";
import ErrorNote from "./ErrorNote.svelte";

afterEach(cleanup);

it("says trouble aloud", () => {
  render(ErrorNote, { error: new CallError("not_found") });
  expect(screen.getByRole("alert")).toBeTruthy();
});

it("takes calmly what somebody stopped themselves", () => {
  render(ErrorNote, { error: new CallError("cancelled") });
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByRole("status").textContent).toContain("Остановлено");
});
