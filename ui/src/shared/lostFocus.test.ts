import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { onLostFocus } from "./lostFocus";

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

const row = (name: string, done = false) =>
  `<li><b>${name}</b><p>${done ? "done" : `<button>Done ${name}</button><button>Hide ${name}</button>`}</p></li>`;
const list = (...names: string[]) =>
  (document.body.innerHTML = `<div role="dialog" tabindex="-1"><ul>${names.map((name) => row(name)).join("")}</ul></div>`);
const rows = () => [...document.querySelectorAll("li")];
const on = (what: string) =>
  [...document.querySelectorAll("button")]
    .find(({ textContent }) => textContent === what)!
    .focus();
const focused = () => document.activeElement?.textContent;

it("hands it on to the same control of the next row, of the last to the one before", async () => {
  list("a", "b", "c");
  on("Hide b");
  rows()[1]!.remove();
  await vi.waitFor(() => expect(focused()).toBe("Hide c"));
  rows()[1]!.remove();
  await vi.waitFor(() => expect(focused()).toBe("Hide a"));
  expect(land).not.toHaveBeenCalled();
});

it("hands it on where the row stays but has nothing to press any more", async () => {
  list("a", "b", "c");
  on("Done a");
  rows()[0]!.outerHTML = row("a", true);
  await vi.waitFor(() => expect(focused()).toBe("Done b"));
  rows()[1]!.querySelector("p")!.innerHTML = "done";
  await vi.waitFor(() => expect(focused()).toBe("Done c"));
});

it("hands it on when the row goes elsewhere in its list", async () => {
  list("a", "b", "c");
  on("Done a");
  document.querySelector("ul")!.append(rows()[0]!);
  await vi.waitFor(() => expect(focused()).toBe("Done b"));
});

it("stays in what has opened once its last row has left", async () => {
  list("a");
  on("Done a");
  document.querySelector("ul")!.remove();
  const sheet = document.querySelector("[role=dialog]");
  await vi.waitFor(() => expect(document.activeElement).toBe(sheet));
  expect(land).not.toHaveBeenCalled();
});

it("takes nothing for lost that was let go", async () => {
  document.body.dispatchEvent(new Event("pointerdown", { bubbles: true }));
  button().blur();
  button().remove();
  await aWhile();
  expect(land).not.toHaveBeenCalled();
});

it("lands it when what is pressed had it already", async () => {
  button().dispatchEvent(new Event("pointerdown", { bubbles: true }));
  button().remove();
  await vi.waitFor(() => expect(land).toHaveBeenCalledOnce());
});
