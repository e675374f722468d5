import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Settings } from "../../bindings/index";
import { language } from "../../shared/language.svelte";
import { world } from "../../testing/world";
import NoticesSection from "./NoticesSection.svelte";

const settings = {
  quiet_from: "21:00",
  quiet_to: "08:00",
  default_lead: null,
  birthday_reminder: null,
  autostart: false,
} as Partial<Settings> as Settings;

function section(more: Partial<Settings> = {}) {
  world();
  const change = vi.fn(() => Promise.resolve());
  render(NoticesSection, { settings: { ...settings, ...more }, change });
  const leaveWith = async (value: string) => {
    const field = screen.getByLabelText("Тишина с");
    await fireEvent.input(field, { target: { value } });
    await fireEvent.blur(field);
  };
  return { change, leaveWith };
}

beforeEach(() => language.set("ru"));
afterEach(cleanup);

it("says why an hour that does not exist, or none, is not saved", async () => {
  const { change, leaveWith } = section();
  await leaveWith("25:99");
  expect(screen.getByRole("alert").textContent).toMatch(/Такого времени нет/);
  await leaveWith("");
  expect(screen.getByRole("alert")).toBeTruthy();
  expect(change).not.toHaveBeenCalled();
  await leaveWith("22");
  expect(change).toHaveBeenCalledWith({ quiet_from: "22:00" });
  expect(screen.queryByRole("alert")).toBeNull();
});

it("says that a quiet without a length is none", () => {
  section({ quiet_to: "21:00" });
  expect(screen.getByRole("alert").textContent).toMatch(/тишины не будет/);
});
