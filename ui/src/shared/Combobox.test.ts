import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, expect, it, vi } from "vitest";
import Combobox from "./Combobox.svelte";

afterEach(cleanup);

const people = ["Иванов Сергей", "Иванов Степан", "Котова Марина"].map(
  (label) => ({ value: label, label }),
);
const load = vi.fn((typed: string) =>
  Promise.resolve(
    people.filter((p) => p.label.toLowerCase().includes(typed.toLowerCase())),
  ),
);
const field = () => screen.getByRole<HTMLInputElement>("combobox");
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const press = (code: string) => fireEvent.keyDown(field(), { code, key: code });
const type = async (value: string) => {
  await fireEvent.input(field(), { target: { value } });
  await settled();
};
const offered = () =>
  [...document.querySelectorAll("[role=option]")].map((o) =>
    o.textContent?.trim(),
  );

it("offers what matches and picks by keyboard", async () => {
  const onpick = vi.fn();
  render(Combobox, { label: "who", load, onpick });
  await type("иванов");
  expect(offered()).toEqual(["Иванов Сергей", "Иванов Степан"]);
  await press("ArrowDown");
  await press("Enter");
  await settled();
  expect(onpick).toHaveBeenCalledWith(people[1]);
  expect(field().value).toBe("Иванов Степан");
  expect(field().getAttribute("aria-expanded")).toBe("false");
});

it("offers to create what nobody is called, and not what somebody is", async () => {
  const create = vi.fn((typed: string) =>
    Promise.resolve({ value: "new", label: typed }),
  );
  const onpick = vi.fn();
  render(Combobox, { label: "who", load, create, onpick });
  await type("котова марина");
  expect(offered()).toHaveLength(1);
  await type("Нова Людина");
  expect(offered()).toEqual(["Добавить «Нова Людина»"]);
  await press("ArrowDown");
  await press("Enter");
  await settled();
  expect(onpick).toHaveBeenCalledWith({ value: "new", label: "Нова Людина" });
});

it("closes on Escape, keeps what was chosen and does not close its dialog", async () => {
  const outer = vi.fn();
  document.body.addEventListener("keydown", outer);
  render(Combobox, { label: "who", load, value: people[2] });
  await type("ив");
  await press("Escape");
  expect(field().value).toBe("Котова Марина");
  expect(outer).not.toHaveBeenCalled();
  document.body.removeEventListener("keydown", outer);
});

it("takes an emptied field as nobody", async () => {
  const onpick = vi.fn();
  render(Combobox, { label: "who", load, value: people[2], onpick });
  await type("");
  await fireEvent.blur(field());
  expect(onpick).toHaveBeenCalledWith(null);
  expect(field().value).toBe("");
});

it("ignores options that come after those of a later word", async () => {
  const slow = (typed: string) =>
    new Promise<typeof people>((resolve) =>
      setTimeout(
        () => resolve([{ value: typed, label: `for ${typed}` }]),
        typed === "a" ? 40 : 1,
      ),
    );
  render(Combobox, { label: "who", load: slow });
  await fireEvent.input(field(), { target: { value: "a" } });
  await fireEvent.input(field(), { target: { value: "ab" } });
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(offered()).toEqual(["for ab"]);
});
