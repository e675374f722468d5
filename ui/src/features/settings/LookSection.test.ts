import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Settings } from "../../bindings/index";
import { language } from "../../shared/language.svelte";
import { appearance } from "../../shared/theme.svelte";
import LookSection from "./LookSection.svelte";

const settings = {
  language: null,
  theme: "system",
  scale: 100,
  success_mark: "pink",
  fell_through_mark: "blue",
} as Partial<Settings> as Settings;

beforeEach(() => language.set("ru"));
afterEach(cleanup);

function marks() {
  const change = vi.fn();
  render(LookSection, { settings, change });
  const pick = (mark: string, colour: string) => {
    const group = screen.getByRole("group", { name: mark });
    const option = [...group.querySelectorAll("input")].find(
      ({ value }) => value === colour,
    );
    return fireEvent.click(option!);
  };
  return { change, pick };
}

it("paints what went well in the colour that is picked", async () => {
  const { change, pick } = marks();
  await pick("Цвет того, что прошло удачно", "green");
  expect(change).toHaveBeenLastCalledWith({ success_mark: "green" });
});

it("lets the two highlighters change places, since one colour cannot mean both", async () => {
  const { change, pick } = marks();
  await pick("Цвет того, что сорвалось", "pink");
  expect(change).toHaveBeenLastCalledWith({
    fell_through_mark: "pink",
    success_mark: "blue",
  });
});

it("tells the page which colours are in force", () => {
  appearance.marks = { well: "green", fell: "violet" };
  const { style } = document.documentElement;
  const drawn = ["--well", "--well-ink", "--fell", "--fell-ink"].map((name) =>
    style.getPropertyValue(name),
  );
  expect(drawn).toEqual([
    "var(--green)",
    "var(--green-ink)",
    "var(--violet)",
    "var(--violet-ink)",
  ]);
});
