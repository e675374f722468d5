import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { CallError } from "../../platform/index";
import { language } from "../../shared/language.svelte";
import { route } from "../../shared/route.svelte";
import { shortcuts } from "../../shared/shortcuts.svelte";
import { toasts } from "../../shared/toasts.svelte";
import { personRow } from "../../testing/people";
import { world } from "../../testing/world";
import { pickedOf } from "../exports/index";
import CustomersView from "./CustomersView.svelte";

const everybody = Array.from({ length: 300 }, (_, n) => personRow(n));
let core: ReturnType<typeof world>;
/** Whom the list still holds. */
let listed = everybody;

beforeEach(() => {
  listed = everybody;
  language.set("en");
  // happy-dom lays nothing out; the list is 440 px high here.
  for (const side of ["offsetHeight", "clientHeight"] as const) {
    vi.spyOn(HTMLElement.prototype, side, "get").mockReturnValue(440);
  }
  vi.spyOn(HTMLElement.prototype, "offsetWidth", "get").mockReturnValue(800);
  HTMLElement.prototype.scrollTo = () => {};
  core = world({
    "contacts.counts": () => ({
      value: { in_use: 300, archived: 0, trash: 0 },
    }),
    "contacts.list": ({
      offset,
      limit,
    }: {
      offset: number;
      limit: number;
    }) => ({
      value: {
        rows: listed.slice(offset, offset + limit),
        total: listed.length,
      },
    }),
    "contacts.ids": ({ offset, limit }: { offset: number; limit: number }) => ({
      value: {
        ids: listed.slice(offset, offset + limit).map(({ id }) => id),
      },
    }),
    "contacts.position": ({ id }: { id: string }) => {
      const offset = listed.findIndex((row) => row.id === id);
      return { value: { offset: offset < 0 ? null : offset } };
    },
    "contacts.trash": () => ({ value: null }),
    "contacts.tag": () => {
      throw new CallError("field-too-long", { max: 200 });
    },
    "tags.list": () => ({ value: { items: [] } }),
    "sources.list": () => ({ value: { items: [] } }),
  });
  history.replaceState(null, "", "#/customers");
  route.hear();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const grid = () => screen.getByRole("grid");
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
const press = (code: string, more = {}) =>
  fireEvent.keyDown(grid(), { code, key: code, ...more });
const asked = (name: string) =>
  core.asked.filter((call) => call.name === name).map((call) => call.args);

async function open() {
  render(CustomersView, { params: {} });
  await settled();
}

it("shows everybody with how many there are", async () => {
  await open();
  expect(screen.getByText("Surname0 Anna")).toBeTruthy();
  expect(grid().getAttribute("aria-rowcount")).toBe("301");
});

it("begins to find with a letter pressed anywhere", async () => {
  await open();
  await fireEvent.keyDown(document.body, { key: "и", code: "KeyB" });
  const field = screen.getByRole("searchbox");
  expect(document.activeElement).toBe(field);
  await fireEvent.input(field, { target: { value: "ив" } });
  await settled();
  expect(route.query.get("q")).toBe("ив");
  expect(asked("contacts.list").at(-1)).toMatchObject({
    filter: { query: "ив", shelf: "in_use" },
  });
});

it("goes to the rows with an arrow where no control has the focus", async () => {
  await open();
  screen.getByRole("heading").focus();
  await fireEvent.keyDown(screen.getByRole("heading"), { code: "ArrowDown" });
  expect(document.activeElement).toBe(grid());
});

it("picks rows with Space and Shift, and says how many", async () => {
  await open();
  await press("ArrowDown");
  await press("Space");
  expect(screen.getByText("1 customer selected")).toBeTruthy();
  await press("ArrowDown", { shiftKey: true });
  await press("ArrowDown", { shiftKey: true });
  await settled();
  expect(screen.getByText("3 customers selected")).toBeTruthy();
  await press("Escape");
  expect(screen.queryByText("3 customers selected")).toBeNull();
});

it("moves all that are picked to the trash in one write", async () => {
  await open();
  await press("KeyA", { ctrlKey: true });
  await settled();
  expect(screen.getByText("300 customers selected")).toBeTruthy();
  await fireEvent.click(screen.getByText("Move to trash"));
  await settled();
  const [args] = asked("contacts.trash") as [{ ids: string[] }];
  expect(args.ids).toHaveLength(300);
});

it("lets go of whoever is picked and leaves the list", async () => {
  await open();
  await press("KeyA", { ctrlKey: true });
  await settled();
  listed = everybody.filter((_, n) => n !== 1);
  core.changed("contacts");
  await settled();
  expect(screen.getByText("299 customers selected")).toBeTruthy();
  listed = [];
  core.changed("contacts");
  await settled();
  expect(screen.queryByText(/selected/)).toBeNull();
});

it("keeps a tag that was refused, to be mended", async () => {
  await open();
  await press("Space");
  await fireEvent.click(screen.getByRole("button", { name: "Tags" }));
  const field = screen.getByRole<HTMLInputElement>("combobox", {
    name: "Add a tag",
  });
  await fireEvent.input(field, { target: { value: "t".repeat(201) } });
  await fireEvent.keyDown(field, { code: "Enter" });
  await settled();
  expect(asked("contacts.tag")).toHaveLength(1);
  expect(field.isConnected).toBe(true);
  expect(field.value).toHaveLength(201);
});

const pressDelete = (more: KeyboardEventInit = {}, on: Element = grid()) => {
  on.addEventListener(
    "keydown",
    (event) => shortcuts.hear(event as KeyboardEvent),
    { once: true },
  );
  return fireEvent.keyDown(on, { code: "Delete", key: "Delete", ...more });
};

it("moves whoever the keyboard stands on to the trash with Delete, and goes on to the next", async () => {
  await open();
  await press("Home");
  await press("ArrowDown");
  await pressDelete();
  await settled();
  const [args] = asked("contacts.trash") as [{ ids: string[] }];
  expect(args.ids).toEqual([everybody[1]!.id]);
  listed = everybody.filter((_, n) => n !== 1);
  core.changed("contacts");
  await settled();
  expect(document.activeElement).toBe(grid());
  await pressDelete();
  await settled();
  expect(asked("contacts.trash")).toHaveLength(2);
  expect(asked("contacts.trash").at(-1)).toMatchObject({
    ids: [everybody[2]!.id],
  });
});

it("does not empty the base row by row while Delete is leaned on, nor from beside the list", async () => {
  await open();
  await press("ArrowDown");
  await pressDelete({ repeat: true });
  const beside = document.body.appendChild(document.createElement("a"));
  await pressDelete({}, beside);
  await settled();
  expect(asked("contacts.trash")).toHaveLength(0);
  beside.remove();
});

it("sends nobody to the trash from a control that is no row", async () => {
  await open();
  await press("ArrowDown");
  const name = screen.getByRole("button", { name: /^Who|^Name/ });
  const tab = screen.getByRole("tab", { name: /^Archive/ });
  const status = screen.getByRole("button", { name: /status/i });
  await pressDelete({}, name);
  await pressDelete({}, tab);
  await fireEvent.click(status);
  await pressDelete({}, screen.getByRole("checkbox", { name: /^Cold/ }));
  await settled();
  expect(asked("contacts.trash")).toHaveLength(0);
});

it("moves all that are picked to the trash with Delete", async () => {
  await open();
  await press("Space");
  await press("ArrowDown", { shiftKey: true });
  await settled();
  await pressDelete();
  await settled();
  const [args] = asked("contacts.trash") as [{ ids: string[] }];
  expect(args.ids).toHaveLength(2);
});

it("sends whoever wants the list on paper to its table", async () => {
  const print = vi.fn();
  vi.stubGlobal("print", print);
  await open();
  shortcuts.hear(new KeyboardEvent("keydown", { code: "KeyP", ctrlKey: true }));
  await settled();
  expect(route.path).toBe("/export");
  expect(toasts.shown.at(-1)?.text).toMatch(/^A list is printed from/);
  expect(print).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
});

it("gives a list of nobody the whole width, and a preview once somebody is there", async () => {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1200);
  listed = [];
  await open();
  expect(screen.queryByRole("complementary")).toBeNull();
  listed = everybody;
  core.changed("contacts");
  await settled();
  expect(
    screen.getByRole("complementary", { name: "The customer in brief" }),
  ).toBeTruthy();
});

it("hands whoever is picked to the page that saves them as a file", async () => {
  await open();
  await press("Space", { key: " " });
  await fireEvent.click(
    screen.getByRole("button", { name: "Save the selected as a file" }),
  );
  expect(pickedOf(route.query.get("list"))).toEqual(["person-0"]);
});

it("lets Esc out of the field where nobody is on the list", async () => {
  listed = [];
  await open();
  const field = screen.getByRole("searchbox");
  field.focus();
  await fireEvent.keyDown(field, { key: "Escape", code: "Escape" });
  expect(document.activeElement?.tagName).toBe("H1");
});

it("goes back to the rows with Esc from what is done with those who are picked", async () => {
  await open();
  await press("Space", { key: " " });
  const tags = screen.getByRole("button", { name: "Tags" });
  tags.focus();
  await fireEvent.keyDown(tags, { key: "Escape", code: "Escape" });
  expect(document.activeElement).toBe(grid());
  expect(screen.getByText("1 customer selected")).toBeTruthy();
});

it("offers a tag that is not there yet to be pressed", async () => {
  await open();
  await press("Space", { key: " " });
  await fireEvent.click(screen.getByRole("button", { name: "Tags" }));
  const field = screen.getByRole("combobox", { name: "Add a tag" });
  await fireEvent.input(field, { target: { value: " fair " } });
  await settled();
  await fireEvent.pointerDown(screen.getByRole("option", { name: /“fair”/ }));
  expect(asked("contacts.tag")).toMatchObject([{ add: ["fair"] }]);
});
