import Plus from "@lucide/icons/icons/plus";
import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { TextHit } from "../../bindings/index";
import { language } from "../../shared/language.svelte";
import type { Command } from "../../shared/room";
import { world } from "../../testing/world";
import SearchField from "./SearchField.svelte";

const said: TextHit = {
  kind: "interaction",
  owner_id: "talk",
  contact_id: "anna",
  contact: null,
  at: null,
  excerpt: "the customers of the fair",
  marks: [],
};
/** Has the words of talks answered, which takes the core a moment longer. */
let answerTexts: () => void;
let run: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  language.set("en");
  run = vi.fn<() => void>();
  const texts = new Promise((resolve) => {
    answerTexts = () => resolve({ value: [said] });
  });
  world({
    "search.find": () => ({ value: { contacts: [], total_contacts: 0 } }),
    "search.texts": () => texts,
  });
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const field = () => screen.getByRole<HTMLInputElement>("combobox");
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const press = (code: string) => fireEvent.keyDown(field(), { code, key: code });
const marked = () => screen.getByRole("option", { selected: true }).textContent;

async function open() {
  const command: Command = {
    label: "contacts-rail",
    verb: "do",
    icon: Plus,
    run,
  };
  render(SearchField, { commands: [command] });
  field().focus();
  await settled();
}

it("leaves the mark on its line when words of talks are found before it", async () => {
  await open();
  await fireEvent.input(field(), { target: { value: "customers" } });
  await settled();
  expect(marked()).toMatch(/Customers/);
  answerTexts();
  await settled();
  expect(screen.getAllByRole("option")[0]?.textContent).toMatch(/fair/);
  expect(marked()).toMatch(/Customers/);
  await press("Enter");
  expect(run).toHaveBeenCalledOnce();
});

it("moves the mark by arrows, round both ends", async () => {
  answerTexts();
  await open();
  await fireEvent.input(field(), { target: { value: "customers" } });
  await settled();
  expect(marked()).toMatch(/fair/);
  await press("ArrowUp");
  expect(marked()).toMatch(/Create|New/i);
  await press("ArrowDown");
  expect(marked()).toMatch(/fair/);
});

/** Goes to the field by a press or Tab; happy-dom does not say from where. */
async function comeFrom(element: HTMLElement) {
  element.focus();
  field().focus();
  await fireEvent.focus(field(), { relatedTarget: element });
}

it("gives the focus back with Esc to whoever had it last", async () => {
  await open();
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
});
