import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { CallError } from "../../platform/index";
import { language } from "../../shared/language.svelte";
import { route } from "../../shared/route.svelte";
import { world } from "../../testing/world";
import WelcomeView from "./WelcomeView.svelte";

const state = {
  path: "/base",
  contact_count: 0,
  has_sample: false,
  now: "2026-11-21T10:00",
  version: "0",
  locale: "uk-UA",
  settings: { theme: "system", scale: 100, name_order: "surname_first" },
};

function core(more: Parameters<typeof world>[0] = {}) {
  return world({
    "workspace.state": () => ({ value: state }),
    "settings.welcome": () => ({ value: state.settings }),
    "sample.load": () => ({ value: { contact_count: 300 } }),
    "jobs.progress": () => ({ value: null }),
    ...more,
  });
}
const door = (name: RegExp) => screen.getByRole("button", { name });

beforeEach(() => {
  language.set("uk");
  location.hash = "/welcome";
});
afterEach(() => {
  cleanup();
  language.set("ru");
});

it("opens an empty base in the chosen language", async () => {
  const { asked } = core();
  render(WelcomeView);
  await fireEvent.click(door(/чистого аркуша/));
  await vi.waitFor(() => expect(location.hash).toBe("#/today"));
  expect(asked.find(({ name }) => name === "settings.welcome")?.args).toEqual({
    change: { language: "uk", is_welcomed: true },
  });
});

it("goes from the second door to the file", async () => {
  core();
  render(WelcomeView);
  await fireEvent.click(door(/свій список/));
  await vi.waitFor(() => expect(location.hash).toBe("#/import"));
  route.hear();
});

it("sets out the example before it lets in", async () => {
  const { asked } = core();
  render(WelcomeView);
  await fireEvent.click(door(/на прикладі/));
  await vi.waitFor(() => expect(location.hash).toBe("#/today"));
  const names = asked.map(({ name }) => name);
  expect(names.indexOf("sample.load")).toBeLessThan(
    names.lastIndexOf("settings.welcome"),
  );
});

it("stays at the doors, saying why, when the example was refused", async () => {
  core({
    "sample.load": () => {
      throw new CallError("disk-full");
    },
  });
  render(WelcomeView);
  await fireEvent.click(door(/на прикладі/));
  expect(await screen.findByRole("alert")).toBeTruthy();
  expect(location.hash).toBe("#/welcome");
  expect(door(/чистого аркуша/)).toBeTruthy();
});
