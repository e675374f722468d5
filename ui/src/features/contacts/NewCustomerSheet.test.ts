import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it } from "vitest";
import { CallError } from "../../platform/index";
import { language } from "../../shared/language.svelte";
import { world } from "../../testing/world";
import NewCustomerSheet from "./NewCustomerSheet.svelte";

let core: ReturnType<typeof world>;
let create: () => { value: { id: string } };
let parts: () => unknown;

/** What the core makes of «Mr Dr. Иванов Сергей». */
const understood = {
  surname: "Иванов",
  given_name: "Сергей",
  patronymic: "",
  nickname: "",
  organization: "",
  role: "",
  title: "Dr.",
  phones: [],
  emails: [],
  city: "",
  street: "",
  note: "",
  sex: "male",
};

beforeEach(() => {
  language.set("en");
  localStorage.clear();
  create = () => ({ value: { id: "new" } });
  parts = () => ({ value: understood });
  core = world({
    "contacts.create": () => create(),
    "contacts.name_parts": () => parts(),
    "contacts.duplicates": () => ({
      value: {
        possible: [
          {
            id: "old",
            display: {
              surname: "Иванов",
              given_name: "Сергей",
              patronymic: "",
              nickname: "",
            },
            organization: "Camomile",
            because: "phone",
          },
        ],
      },
    }),
  });
});
afterEach(cleanup);

const settled = (ms = 20) => new Promise((resolve) => setTimeout(resolve, ms));
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: string, value: string) =>
  fireEvent.input(field(label), { target: { value } });

const saved = () =>
  core.asked.find(({ name }) => name === "contacts.create")?.args;

it("saves the line as it was typed, in one write and without waiting", async () => {
  parts = () => new Promise(() => {});
  render(NewCustomerSheet, { typed: "" });
  await type("Name", "Иванов Сергей Викторович");
  await type("Phone", "+7 916 123-45-67");
  await fireEvent.submit(document.querySelector("form")!);
  await settled();
  expect(saved()).toMatchObject({
    name: "Иванов Сергей Викторович",
    draft: {
      surname: "",
      given_name: "",
      points: [{ kind: "phone", value: "+7 916 123-45-67" }],
    },
  });
  expect(location.hash).toBe("#/customers/new");
});

it("says how the line is understood, and mends it in parts", async () => {
  render(NewCustomerSheet, { typed: "" });
  await type("Name", "Mr Dr. Иванов Сергей");
  await settled();
  expect(
    screen.getByText("surname: Иванов · first name: Сергей · job title: Dr."),
  ).toBeTruthy();
  await fireEvent.click(screen.getByRole("button", { name: "Correct" }));
  await type("Surname", "Сергей");
  await type("First name", "Иванов");
  await fireEvent.submit(document.querySelector("form")!);
  await settled();
  expect(saved()).toMatchObject({
    name: null,
    draft: {
      surname: "Сергей",
      given_name: "Иванов",
      role: "Dr.",
      sex: "male",
    },
  });
});

it("shows the phone that was typed beside the name, and mends it in its own field", async () => {
  parts = () => ({
    value: { ...understood, title: "", phones: ["+79161234567"] },
  });
  render(NewCustomerSheet, { typed: "" });
  await type("Name", "Иванов Сергей +79161234567");
  await settled();
  expect(screen.getByText(/phone: \+79161234567$/)).toBeTruthy();
  await fireEvent.click(screen.getByRole("button", { name: "Correct" }));
  expect(field("Phone").value).toBe("+79161234567");
});

it("loses nothing of the line where its fields say something else", async () => {
  parts = () => ({
    value: {
      ...understood,
      phones: ["+79161234567", "+74957654321"],
      city: "Киев",
      note: "долг 500",
      organization: "Вектор",
    },
  });
  render(NewCustomerSheet, { typed: "" });
  await type(
    "Name",
    "Dr. Иванов Сергей, Вектор, Киев, +79161234567, +74957654321",
  );
  await type("Phone", "111-22-33");
  await type("Company", "Ромашка");
  await settled();
  await fireEvent.click(screen.getByRole("button", { name: "Correct" }));
  expect(
    screen.getByText(
      /^phone: \+79161234567 · phone: \+74957654321 · town: Киев · note: /,
    ),
  ).toBeTruthy();
  await fireEvent.submit(document.querySelector("form")!);
  await settled();
  expect(saved()).toMatchObject({
    draft: {
      organization: "Ромашка",
      note: "Вектор\nдолг 500",
      points: [
        { kind: "phone", value: "111-22-33" },
        { kind: "phone", value: "+79161234567" },
        { kind: "phone", value: "+74957654321" },
      ],
      addresses: [{ city: "Киев", street: "" }],
    },
  });
});

it("lets an answer that comes late touch nothing that was typed since", async () => {
  const late: (() => void)[] = [];
  parts = () =>
    new Promise((resolve) => late.push(() => resolve({ value: understood })));
  render(NewCustomerSheet, { typed: "" });
  await type("Name", "Иванов");
  await type("Name", "Петрова Анна");
  late[0]?.();
  await settled();
  expect(field("Name").value).toBe("Петрова Анна");
  expect(screen.queryByText(/Иванов/)).toBeNull();
});

it("warns of somebody alike while typing", async () => {
  render(NewCustomerSheet, { typed: "" });
  await type("Phone", "+7 916 123-45-67");
  await settled(300);
  const link = screen.getByRole("link", { name: "Иванов Сергей" });
  expect(link.getAttribute("href")).toBe("#/customers/old");
});

it("keeps what was typed until it is saved", async () => {
  const first = render(NewCustomerSheet, { typed: "" });
  await type("Name", "Иванов");
  await settled();
  first.unmount();
  render(NewCustomerSheet, { typed: "" });
  expect(field("Name").value).toBe("Иванов");
});

/** Left unfinished: a name with a phone. */
async function leaveUnfinished() {
  const left = render(NewCustomerSheet, { typed: "" });
  await type("Name", "Сидоров");
  await type("Phone", "111-22-33");
  await settled();
  left.unmount();
}

/** Types over what is marked, or over nothing. */
async function typeOn(label: string, value: string) {
  await fireEvent(
    field(label),
    new InputEvent("beforeinput", { bubbles: true }),
  );
  await type(label, value);
}

it("gives nothing of somebody unfinished to whoever is asked for by name", async () => {
  await leaveUnfinished();
  const asked = render(NewCustomerSheet, { typed: "Петренко Оксана" });
  expect(field("Name").value).toBe("Петренко Оксана");
  expect(field("Phone").value).toBe("");
  await type("Job title", "buyer");
  await fireEvent.submit(document.querySelector("form")!);
  await settled();
  asked.unmount();
  render(NewCustomerSheet, { typed: "" });
  expect(field("Name").value).toBe("Сидоров");
  expect(field("Phone").value).toBe("111-22-33");
});

it("marks whom it brings back, and typing over the name begins with somebody else", async () => {
  await leaveUnfinished();
  const over = render(NewCustomerSheet, { typed: "" });
  await settled();
  const name = field("Name");
  expect(screen.getByText(/^This was left unfinished/)).toBeTruthy();
  expect(document.activeElement).toBe(name);
  expect([name.selectionStart, name.selectionEnd]).toEqual([0, 7]);
  await typeOn("Name", "К");
  await typeOn("Name", "Ким");
  expect(field("Name").value).toBe("Ким");
  expect(field("Phone").value).toBe("");
  await fireEvent.submit(document.querySelector("form")!);
  await settled();
  over.unmount();
  render(NewCustomerSheet, { typed: "" });
  expect(field("Phone").value, "who was left waits").toBe("111-22-33");
});

it("goes on with whom it brings back where the name is mended or a field is filled in", async () => {
  await leaveUnfinished();
  render(NewCustomerSheet, { typed: "" });
  await settled();
  field("Name").setSelectionRange(7, 7);
  await typeOn("Name", "Сидоров Пётр");
  expect(field("Phone").value).toBe("111-22-33");
  expect(screen.queryByText(/^This was left unfinished/)).toBeNull();
});

it("says why it was refused and loses nothing", async () => {
  create = () => {
    throw new CallError("name-and-phone-empty");
  };
  render(NewCustomerSheet, { typed: "" });
  await type("Job title", "director");
  await fireEvent.submit(document.querySelector("form")!);
  await settled();
  expect(screen.getByRole("alert")).toBeTruthy();
  expect(field("Job title").value).toBe("director");
});
