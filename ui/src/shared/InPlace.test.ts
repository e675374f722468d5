import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, expect, it, vi } from "vitest";
import { CallError } from "../platform/index";
import InPlaceHarness from "../testing/InPlaceHarness.svelte";

afterEach(cleanup);

const shown = () => screen.getByRole("button", { name: "Note: tea" });
const field = () => screen.getByLabelText<HTMLInputElement>("field");
const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

async function type(text: string) {
  await fireEvent.click(shown());
  await fireEvent.input(field(), { target: { value: text } });
}

it("opens with the text selected, saves with Enter and gives the focus back", async () => {
  const save = vi.fn().mockResolvedValue(null);
  render(InPlaceHarness, { save });
  await type("coffee");
  expect(document.activeElement).toBe(field());
  await fireEvent.submit(screen.getByRole("form"));
  await settled();
  expect(save).toHaveBeenCalledExactlyOnceWith("coffee");
  expect(document.activeElement).toBe(shown());
});

it("takes it back with Esc and saves nothing", async () => {
  const save = vi.fn();
  render(InPlaceHarness, { save });
  await type("coffee");
  await fireEvent.keyDown(field(), { key: "Escape", code: "Escape" });
  await settled();
  expect(save).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(shown());
});

it("stays open with what was typed and says why when it is refused", async () => {
  const save = vi.fn().mockRejectedValue(new CallError("internal"));
  render(InPlaceHarness, { save });
  await type("coffee");
  await fireEvent.submit(screen.getByRole("form"));
  await settled();
  expect(screen.getByRole("alert").textContent).not.toBe("");
  expect(field().value).toBe("coffee");
});

it("saves when the focus goes elsewhere in the window", async () => {
  const save = vi.fn().mockResolvedValue(null);
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
  render(InPlaceHarness, { save });
  await type("coffee");
  await fireEvent.focusOut(field(), {
    relatedTarget: screen.getByText("elsewhere"),
  });
  await settled();
  expect(save).toHaveBeenCalledExactlyOnceWith("coffee");
});

it("comes back as it was left when the page was left unsaved", async () => {
  const save = vi.fn().mockResolvedValue(null);
  render(InPlaceHarness, { save, draft: "note" });
  await type("coffee");
  await settled();
  cleanup();
  render(InPlaceHarness, { save, draft: "note" });
  await settled();
  expect(field().value).toBe("coffee");
  expect(save).not.toHaveBeenCalled();
  await fireEvent.submit(screen.getByRole("form"));
  await settled();
  cleanup();
  render(InPlaceHarness, { save, draft: "note" });
  await settled();
  expect(shown(), "what was saved is no draft any more").toBeTruthy();
});

it("saves nothing of what was changed back", async () => {
  const save = vi.fn();
  render(InPlaceHarness, { save, draft: "note" });
  await type("coffee");
  await fireEvent.input(field(), { target: { value: "tea " } });
  await fireEvent.submit(screen.getByRole("form"));
  await settled();
  expect(save).not.toHaveBeenCalled();
  expect(shown(), "it closes all the same").toBeTruthy();
});
