import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { ContactDetail } from "../../bindings/index";
import { CallError } from "../../platform/index";
import { language } from "../../shared/language.svelte";
import { personCard } from "../../testing/people";
import { shortcuts } from "../../shared/shortcuts.svelte";
import { toasts } from "../../shared/toasts.svelte";
import { world } from "../../testing/world";
import CustomerCard from "./CustomerCard.svelte";

let core: ReturnType<typeof world>;
/** What the base knows of her now. */
let known: ContactDetail;
/** Why it does not say. */
let refusal: CallError | null;

beforeEach(() => {
  language.set("en");
  localStorage.clear();
  refusal = null;
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
  core = world({
    "contacts.get": () => {
      if (refusal) throw refusal;
      return { value: known };
    },
    "contacts.update": () => ({ value: null }),
    "contacts.tag": () => {
      throw new CallError("field-too-long", { max: 200 });
    },
    "dates.update": () => ({ value: null }),
    "timeline.list": ({ cursor }: { cursor: string | null }) => ({
      value: {
        ahead: [],
        items: [],
        next_cursor: { "": "a", a: "b", b: null }[cursor ?? ""],
      },
    }),
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
const saved = (name = "contacts.update") =>
  core.asked.filter((call) => call.name === name).map((call) => call.args);

async function open(what: Partial<ContactDetail>) {
  known = personCard(what);
  render(CustomerCard, { params: { id: known.id } });
  await settled();
}

/** Another program writes while a field of the card is open. */
async function elsewhere(what: Partial<ContactDetail>) {
  known = { ...known, ...what };
  core.changed("contacts", "dates");
  await settled();
}

const edit = (name: RegExp) =>
  fireEvent.click(screen.getByRole("button", { name }));
const field = (name: string) =>
  screen.getByRole<HTMLInputElement>("textbox", { name });
const type = (label: string, value: string) =>
  fireEvent.input(field(label), { target: { value } });

async function leave(label: string) {
  await fireEvent.focusOut(field(label), { relatedTarget: document.body });
  await settled();
}

it("leaves a note alone that was opened, not touched, and changed elsewhere", async () => {
  await open({ note: "old" });
  await edit(/^Note: /);
  await elsewhere({ note: "new" });
  await leave("Note");
  expect(saved()).toEqual([]);
  expect(screen.getByRole("button", { name: "Note: new" })).toBeTruthy();
});

it("saves the part of a name that was changed, and no other", async () => {
  await open({ patronymic: "" });
  await edit(/^Name: /);
  await type("Surname", "Petrova");
  await elsewhere({ patronymic: "Ivanovna" });
  await leave("Surname");
  expect(saved()).toEqual([{ id: "anna", patch: { surname: "Petrova" } }]);
});

it("saves the job title that was changed, and not the company", async () => {
  await open({ organization: { id: "c", name: "Camomile" }, role: "buyer" });
  await edit(/^Company and job title: /);
  await type("Job title", "director");
  await elsewhere({ organization: { id: "v", name: "Vector" } });
  await leave("Job title");
  expect(saved()).toEqual([{ id: "anna", patch: { role: "director" } }]);
});

const phone = {
  id: "p",
  kind: "phone",
  label: "work",
  value: "111",
  normal: null,
  is_preferred: false,
} as const;

it("saves the label of a phone that was changed, and not the number", async () => {
  await open({ points: [phone] });
  await edit(/^Phone, work: /);
  await type("Label", "home");
  await elsewhere({ points: [{ ...phone, value: "222" }] });
  await leave("Label");
  expect(saved()).toMatchObject([
    { patch: { points: [{ id: "p", label: "home", value: "222" }] } },
  ]);
});

it("saves the street of an address that was changed, and not the town", async () => {
  const address = { id: "a", label: "", region: "", postal_code: "" };
  const lived = { ...address, street: "Mira 1", city: "Kyiv", country: "" };
  await open({ addresses: [lived] });
  await edit(/^Address: /);
  await type("Street and house", "Mira 2");
  await elsewhere({ addresses: [{ ...lived, city: "Lviv" }] });
  await leave("Street and house");
  expect(saved()).toMatchObject([
    { patch: { addresses: [{ street: "Mira 2", city: "Lviv" }] } },
  ]);
});

it("saves the label of a date that was changed, and not the day", async () => {
  const date = {
    id: "d",
    contact_id: "anna",
    kind: "other",
    label: "fair",
    date: { year: 2020, month: 5, day: 1 },
    leap_rule: "february28",
    next_on: null,
    turns: null,
    age: null,
    is_jubilee: false,
    reminders: [],
  } as const;
  await open({ dates: [{ ...date, reminders: [] }] });
  await edit(/^fair: /);
  await type("What the date is", "exhibition");
  await elsewhere({
    dates: [{ ...date, reminders: [], date: { ...date.date, day: 2 } }],
  });
  await leave("What the date is");
  expect(saved("dates.update")).toMatchObject([
    { id: "d", draft: { label: "exhibition", date: { day: 2 } } },
  ]);
});

it("fills in what was left half-typed over what is known by now", async () => {
  await open({});
  await edit(/^Name: /);
  await type("Surname", "Petrova");
  await settled();
  cleanup();
  await elsewhere({ patronymic: "Ivanovna" });
  await open({ patronymic: "Ivanovna" });
  expect(field("Surname").value).toBe("Petrova");
  expect(field("Middle name").value).toBe("Ivanovna");
});

const card = () => screen.queryByRole("button", { name: /^Name: / });

it("says so once the customer is there no more, and shows the card again once they are", async () => {
  await open({});
  refusal = new CallError("not-found");
  await elsewhere({});
  expect(card()).toBeNull();
  expect(screen.getByRole("alert").textContent).toMatch(/undone or erased/);
  refusal = null;
  await elsewhere({});
  expect(card()).toBeTruthy();
});

it("keeps the card while the base cannot be read for a moment", async () => {
  await open({});
  refusal = new CallError("base-busy");
  await elsewhere({});
  expect(card()).toBeTruthy();
});

it("keeps a tag that was refused, to be mended", async () => {
  await open({});
  await edit(/^Add a tag$/);
  const tag = () =>
    screen.getByRole<HTMLInputElement>("combobox", { name: "Add a tag" });
  await fireEvent.input(tag(), { target: { value: "t".repeat(201) } });
  await fireEvent.keyDown(tag(), { code: "Enter" });
  await settled();
  expect(tag().value).toHaveLength(201);
  await fireEvent.focusOut(tag());
  await settled();
  expect(tag().value, "nor is it gone with the focus").toHaveLength(201);
});

it("says that the customer was trashed elsewhere, and offers to bring them back", async () => {
  await open({});
  await edit(/^Note: /);
  await elsewhere({ trashed_at: 1 });
  const said = toasts.shown.at(-1);
  expect(said?.text).toMatch(/put into the trash/);
  said?.action?.run();
  await settled();
  expect(saved("contacts.restore")).toEqual([{ ids: ["anna"], job: null }]);
});

it("puts the whole history on paper, not only what was scrolled to", async () => {
  const print = vi.fn();
  vi.stubGlobal("print", print);
  await open({});
  shortcuts.hear(new KeyboardEvent("keydown", { code: "KeyP", ctrlKey: true }));
  await settled();
  const asked = saved("timeline.list") as unknown as { cursor: string }[];
  expect(asked.map(({ cursor }) => cursor)).toEqual([null, "a", "b"]);
  expect(print).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
