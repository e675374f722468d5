import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import ListHarness from "../testing/ListHarness.svelte";
import { world } from "../testing/world";

let load = vi.fn();
let core: ReturnType<typeof world>;

beforeEach(() => {
  core = world();
  // happy-dom lays nothing out; the list is 440 px high here.
  for (const side of ["offsetHeight", "clientHeight"] as const) {
    vi.spyOn(HTMLElement.prototype, side, "get").mockReturnValue(440);
  }
  vi.spyOn(HTMLElement.prototype, "offsetWidth", "get").mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, "scrollHeight", "get").mockReturnValue(
    100_000 * 44,
  );
  HTMLElement.prototype.scrollTo = function (this: HTMLElement, to?: unknown) {
    this.scrollTop = (to as ScrollToOptions).top ?? 0;
    this.dispatchEvent(new Event("scroll"));
  };
  load = vi.fn((offset: number, limit: number) =>
    Promise.resolve({
      rows: Array.from(
        { length: Math.min(limit, 100_000 - offset) },
        (_, i) => `person ${offset + i}`,
      ),
      total: 100_000,
    }),
  );
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const grid = () => screen.getByRole("grid");
const press = (code: string) =>
  fireEvent.keyDown(grid(), { code, key: code, bubbles: true });
const active = () => grid().getAttribute("aria-activedescendant");
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

it("draws a screenful of a long list and says how long it is", async () => {
  render(ListHarness, { load });
  await settled();
  expect(grid().getAttribute("aria-rowcount")).toBe("100000");
  expect(screen.getByText("person 0")).toBeTruthy();
  expect(screen.getAllByRole("row").length).toBeLessThan(30);
  expect(load).toHaveBeenCalledTimes(1);
});

it("moves by arrows, pages, Home and End, and stops at both ends", async () => {
  render(ListHarness, { load });
  await settled();
  await press("ArrowUp");
  expect(active()).toMatch(/-0$/);
  await press("ArrowDown");
  await press("ArrowDown");
  expect(active()).toMatch(/-2$/);
  await press("PageDown");
  expect(active()).toMatch(/-10$/);
  await press("PageUp");
  await press("PageUp");
  expect(active()).toMatch(/-0$/);
  await press("End");
  await settled();
  expect(active()).toMatch(/-99999$/);
  expect(screen.getByText("person 99999")).toBeTruthy();
  await press("ArrowDown");
  expect(active()).toMatch(/-99999$/);
  await press("Home");
  expect(active()).toMatch(/-0$/);
});

it("opens the active row with Enter", async () => {
  const onopen = vi.fn();
  render(ListHarness, { load, onopen });
  await settled();
  await press("ArrowDown");
  await press("Enter");
  expect(onopen).toHaveBeenCalledWith("person 0", 0);
});

it("draws new rows into the elements it already has", async () => {
  render(ListHarness, { load });
  await settled();
  await press("End");
  await settled();
  const before = new Set(screen.getAllByRole("row"));
  await press("Home");
  await settled();
  const fresh = screen.getAllByRole("row").filter((row) => !before.has(row));
  expect(fresh.length).toBeLessThan(8);
});

it("reloads what is in view after a write, and starts over for a new question", async () => {
  const view = render(ListHarness, { load, question: "all" });
  await settled();
  await press("ArrowDown");
  core.changed("tasks");
  await settled();
  expect(load).toHaveBeenCalledTimes(1);
  core.changed("contacts");
  await settled();
  expect(load).toHaveBeenCalledTimes(2);
  expect(active()).toMatch(/-0$/);
  await view.rerender({ load, question: "asleep" });
  await settled();
  expect(load).toHaveBeenCalledTimes(3);
  expect(active()).toBeNull();
});

it("stands on the row before once the last one went", async () => {
  let count = 3;
  const few = vi.fn(() =>
    Promise.resolve({
      rows: ["a", "b", "c"].slice(0, count),
      total: count,
    }),
  );
  render(ListHarness, { load: few });
  await settled();
  await press("End");
  expect(active()).toMatch(/-2$/);
  count = 2;
  core.changed("contacts");
  await settled();
  expect(active()).toMatch(/-1$/);
});

/** A list of so many people that others may join anywhere. */
function peopled(count: number) {
  const people = Array.from({ length: count }, (_, n) => `person ${n}`);
  return {
    people,
    load: (offset: number, limit: number) =>
      Promise.resolve({
        rows: people.slice(offset, offset + limit),
        total: people.length,
      }),
    names: {
      idOf: (name: string) => name,
      indexOf: (name: string) => {
        const at = people.indexOf(name);
        return Promise.resolve(at < 0 ? null : at);
      },
    },
  };
}

it("stays with its row when others come before it or go", async () => {
  const { people, ...list } = peopled(30);
  const onopen = vi.fn();
  render(ListHarness, { ...list, onopen });
  await settled();
  for (let n = 0; n < 4; n++) await press("ArrowDown");
  people.unshift("somebody new");
  core.changed("contacts");
  await settled();
  await press("Enter");
  expect(onopen).toHaveBeenLastCalledWith("person 3", 4);
  people.splice(people.indexOf("person 3"), 1);
  core.changed("contacts");
  await settled();
  await press("Enter");
  expect(onopen).toHaveBeenLastCalledWith("person 4", 4);
});

it("follows its row further than rows are loaded", async () => {
  const { people, ...list } = peopled(1000);
  render(ListHarness, list);
  await settled();
  await press("ArrowDown");
  people.splice(700, 0, people.shift()!);
  core.changed("contacts");
  await settled();
  expect(active()).toMatch(/-700$/);
  expect(screen.getByText("person 0")).toBeTruthy();
});

it("comes back to whoever it was left at, where others came meanwhile", async () => {
  const { people, ...list } = peopled(30);
  const first = render(ListHarness, { ...list, memory: "few" });
  await settled();
  await press("ArrowDown");
  first.unmount();
  people.unshift("somebody new");
  render(ListHarness, { ...list, memory: "few" });
  await settled();
  expect(active()).toMatch(/-1$/);
});

it("comes back to the row it was left at", async () => {
  // As an engine has it: what is out of the page is scrolled nowhere.
  const tops = new WeakMap<Element, number>();
  vi.spyOn(HTMLElement.prototype, "scrollTop", "set").mockImplementation(
    function (this: HTMLElement, top) {
      tops.set(this, top);
    },
  );
  vi.spyOn(HTMLElement.prototype, "scrollTop", "get").mockImplementation(
    function (this: HTMLElement) {
      return this.isConnected ? (tops.get(this) ?? 0) : 0;
    },
  );
  const first = render(ListHarness, { load, memory: "people" });
  await settled();
  await press("End");
  await settled();
  first.unmount();
  render(ListHarness, { load, memory: "people" });
  await settled();
  await settled();
  expect(active()).toMatch(/-99999$/);
  expect(screen.getByText("person 99999")).toBeTruthy();
});
