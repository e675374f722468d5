import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import Fold, { isLong } from "./Fold.svelte";
import { language } from "./language.svelte";

const text = "what was said. ".repeat(350);
/** How high the whole text is; a line is 20 px. */
let height = 0;

beforeEach(() => {
  language.set("en");
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(private readonly heard: () => void) {}
      observe() {
        this.heard();
      }
      disconnect() {}
    },
  );
  document.body.style.lineHeight = "20px";
  vi.spyOn(HTMLElement.prototype, "scrollHeight", "get").mockImplementation(
    () => height,
  );
  HTMLElement.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const isCut = () => screen.getByText(/^what was said/).matches(".clamp");

it("folds a long text, shows it in full and folds it again, all of it there to be found", async () => {
  height = 60 * 20;
  render(Fold, { text });
  expect(isCut()).toBe(true);
  expect(screen.getByText(/^what was said/).textContent).toBe(text);
  const button = screen.getByRole("button", { name: "Show in full" });
  expect(button.getAttribute("aria-expanded")).toBe("false");
  await fireEvent.click(button);
  expect(isCut()).toBe(false);
  const same = screen.getByRole("button", { name: "Show less" });
  expect(same).toBe(button);
  await fireEvent.click(same);
  expect(isCut()).toBe(true);
});

it("shows what a search has led to in full", () => {
  height = 60 * 20;
  render(Fold, { text, open: true });
  expect(isCut()).toBe(false);
  expect(screen.getByRole("button", { name: "Show less" })).toBeTruthy();
});

it("folds nothing for the sake of a line or two", async () => {
  height = 9 * 20;
  render(Fold, { text });
  await Promise.resolve();
  expect(isCut()).toBe(false);
  expect(screen.queryByRole("button")).toBeNull();
});

it("measures only what may be long", () => {
  expect(isLong("Showed the samples.")).toBe(false);
  expect(isLong("a\n".repeat(6))).toBe(false);
  expect(isLong("a\n".repeat(9))).toBe(true);
  expect(isLong(text)).toBe(true);
});
