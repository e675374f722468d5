import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it } from "vitest";
import { CallError } from "../../platform/index";
import { language } from "../../shared/language.svelte";
import { world } from "../../testing/world";
import NewCustomerSheet from "./NewCustomerSheet.svelte";

let core: ReturnType<typeof world>;
let create: () => { value: { id: string } };

beforeEach(() => {
  language.set("en");
  localStorage.clear();
  create = () => ({ value: { id: "new" } });
  core = world({
    "contacts.create": () => create(),
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

it("splits a name written in one line and saves it in one write", async () => {
  render(NewCustomerSheet, { typed: "" });
  await type("Name", "Иванов Сергей Викторович");
  await type("Phone", "+7 916 123-45-67");
  await fireEvent.submit(document.querySelector("form")!);
  await settled();
  const made = core.asked.find(({ name }) => name === "contacts.create");
  expect(made?.args).toMatchObject({
    draft: {
      surname: "Иванов",
      given_name: "Сергей",
      patronymic: "Викторович",
      points: [{ kind: "phone", value: "+7 916 123-45-67" }],
    },
  });
  expect(location.hash).toBe("#/customers/new");
});

it("writes a title down beside the name, not as a name", async () => {
  render(NewCustomerSheet, { typed: "" });
  await type("Name", "Dr. Иванов Сергей");
  expect(screen.getByText(/job title: Dr\./)).toBeTruthy();
  await fireEvent.submit(document.querySelector("form")!);
  await settled();
  const made = core.asked.find(({ name }) => name === "contacts.create");
  expect(made?.args).toMatchObject({
    draft: { surname: "Иванов", given_name: "Сергей", role: "Dr." },
  });
  expect(made?.args).not.toHaveProperty("draft.title");
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
