import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it } from "vitest";
import { language } from "../../shared/language.svelte";
import { toasts } from "../../shared/toasts.svelte";
import { world } from "../../testing/world";
import EmptyTrash from "./EmptyTrash.svelte";

const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

beforeEach(() => language.set("en"));
afterEach(cleanup);

function trash(contacts: number, interactions: number, tasks: number) {
  return world({
    "trash.outworn": () => ({ value: { contacts, interactions, tasks } }),
    "trash.empty": () => ({ value: { contacts, interactions, tasks } }),
  });
}

it("offers nothing while nothing has outworn its term", async () => {
  trash(0, 0, 0);
  render(EmptyTrash);
  await settled();
  expect(screen.queryByRole("button")).toBeNull();
});

it("says what goes and how many, also without a customer among them", async () => {
  const core = trash(0, 1, 4);
  render(EmptyTrash);
  await settled();
  await fireEvent.click(screen.getByText("Erase the old"));
  const items = screen.getAllByRole("listitem").map((li) => li.textContent);
  expect(items).toEqual(["1 entry about a meeting or a call", "4 to-dos"]);
  const erase = screen.getByText("Erase for good").closest("button");
  expect(erase?.disabled).toBe(true);
  await fireEvent.click(screen.getByRole("checkbox"));
  await fireEvent.click(screen.getByText("Erase for good"));
  await settled();
  expect(core.asked.map(({ name }) => name)).toContain("trash.empty");
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(toasts.shown.map(({ text }) => text)).not.toContain(
    "Nothing to erase: nothing has been in the trash for over 30 days",
  );
});
