import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import Sun from "@lucide/icons/icons/sun";
import type { TextHit } from "../../bindings/index";
import type { Command } from "../../shared/room";
import { language } from "../../shared/language.svelte";
import { shortcuts } from "../../shared/shortcuts.svelte";
import { personRow } from "../../testing/people";
import { world } from "../../testing/world";
import { openTask } from "../tasks/index";
import SearchField from "./SearchField.svelte";

vi.mock("../tasks/index", () => ({ openTask: vi.fn() }));

const run = vi.fn();
const commands: Command[] = [
  { label: "contacts-rail", verb: "go", icon: Sun, run },
];

const said: TextHit = {
  kind: "interaction",
  owner_id: "talk",
  contact_id: "anna",
  contact: null,
  at: null,
  excerpt: "the customers of the fair",
  marks: [],
};
/** What words of talks are found, once the core has looked through them. */
let inTexts: Promise<TextHit[]>;

/** How long the core looks for people. */
let looks: Promise<unknown>;

beforeEach(() => {
  looks = Promise.resolve();
  inTexts = Promise.resolve([]);
  language.set("en");
  run.mockClear();
  location.hash = "";
  world({
    "search.find": async ({ query: typed }: { query: string }) => {
      await looks;
      const query = typed === "ыгк" ? "sur" : typed;
      const value = query.startsWith("sur")
        ? {
            contacts: [1, 2].map((n) => ({ ...personRow(n), matched: "" })),
            total_contacts: 40,
            query,
          }
        : { contacts: [], total_contacts: 0, query };
      return { value };
    },
    "search.texts": async () => ({ value: await inTexts }),
  });
  render(SearchField, { commands });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const field = () => screen.getByRole<HTMLInputElement>("combobox");
const press = (code: string) => fireEvent.keyDown(field(), { code, key: code });
const options = () => screen.queryAllByRole("option");
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

async function type(value: string) {
  field().focus();
  await fireEvent.input(field(), { target: { value } });
  await settled();
}

it("takes the keyboard with Ctrl+K in any layout", () => {
  shortcuts.hear(
    new KeyboardEvent("keydown", { code: "KeyK", key: "л", ctrlKey: true }),
  );
  expect(document.activeElement).toBe(field());
});

it("goes to the person the arrows chose", async () => {
  await type("sur");
  await press("ArrowDown");
  expect(options()[1]?.getAttribute("aria-selected")).toBe("true");
  await press("Enter");
  await settled();
  expect(location.hash).toBe("#/customers/person-2");
});

it("marks what matched and leads to the whole list", async () => {
  await type("sur");
  expect(document.querySelector("mark")?.textContent).toBe("Sur");
  await press("ArrowUp");
  await press("Enter");
  await settled();
  expect(location.hash).toBe("#/customers?q=sur");
});

it("marks and leads to whom the same keys mean in another layout", async () => {
  await type("ыгк");
  expect(document.querySelector("mark")?.textContent).toBe("Sur");
  await press("ArrowUp");
  await press("Enter");
  await settled();
  expect(location.hash).toBe("#/customers?q=sur");
});

it("runs a command by the beginning of its words", async () => {
  await type("cust");
  await press("Enter");
  await settled();
  expect(run).toHaveBeenCalledOnce();
});

it("empties with Esc and then gives the keyboard back", async () => {
  await type("sur");
  await press("Escape");
  expect(field().value).toBe("");
  await press("Escape");
  expect(field().getAttribute("aria-expanded")).toBe("false");
});

it("leaves the mark on its line when words of talks are found before it", async () => {
  let answer = (_: TextHit[]) => {};
  inTexts = new Promise((resolve) => (answer = resolve));
  await type("customers");
  expect(options()[0]?.textContent).toMatch(/Customers/);
  answer([said]);
  await settled();
  expect(options()[0]?.textContent).toMatch(/fair/);
  await press("Enter");
  await settled();
  expect(run).toHaveBeenCalledOnce();
});

/** Goes to the field by a press or Tab; happy-dom does not say from where. */
async function comeFrom(element: HTMLElement) {
  element.focus();
  field().focus();
  await fireEvent.focus(field(), { relatedTarget: element });
}

it("gives the focus back with Esc to whoever had it last", async () => {
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
  const [first, second] = [1, 2].map(() =>
    document.body.appendChild(document.createElement("button")),
  );
  await comeFrom(first!);
  await press("Escape");
  expect(document.activeElement).toBe(first);
  first!.remove();
  await comeFrom(second!);
  await press("Escape");
  expect(document.activeElement).toBe(second);
  second!.remove();
});

it("waits with Enter for whom all the letters mean, not those of before", async () => {
  await type("ivanov");
  let answer = () => {};
  looks = new Promise<void>((resolve) => (answer = resolve));
  await type("sur");
  await press("Enter");
  await settled();
  expect(location.hash).toBe("");
  answer();
  await settled();
  expect(location.hash).toBe("#/customers/person-1");
});

it("offers what means nobody as a to-do too", async () => {
  await type("order a sign");
  await press("ArrowDown");
  await press("Enter");
  await settled();
  expect(openTask).toHaveBeenCalledWith({ title: "order a sign" });
});
