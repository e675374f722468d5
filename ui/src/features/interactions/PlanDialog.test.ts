import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { clock } from "../../shared/clock.svelte";
import { language } from "../../shared/language.svelte";
import { world } from "../../testing/world";
import type { Plan } from "./asked.svelte";
import PlanDialog from "./PlanDialog.svelte";

const kotova = { id: "p2", surname: "Котова", given_name: "Марина" };

function dialog(plan: Plan = { kind: "meeting" }) {
  const core = world({
    "settings.get": () => ({ value: { default_lead: null } }),
    "search.find": ({ query }: { query: string }) => ({
      value: { contacts: query === "котова" ? [kotova] : [] },
    }),
    "contacts.list": () => ({ value: { rows: [] } }),
    "interactions.log": () => ({ value: null }),
  });
  const onclose = vi.fn();
  render(PlanDialog, { plan, onclose });
  const sent = () =>
    core.asked.find(({ name }) => name === "interactions.log")?.args;
  return { onclose, sent };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const said = () => screen.getByLabelText<HTMLTextAreaElement>("Что было");
const type = (field: Element, value: string) =>
  fireEvent.input(field, { target: { value } });
const who = () => screen.getByLabelText("С кем");
const chosen = () => screen.queryByText("Котова Марина");

beforeEach(() => {
  language.set("ru");
  clock.fix("2026-11-21T14:20");
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

it("keeps whom it is with, also when nothing else was typed", async () => {
  dialog();
  await settled();
  await type(who(), "котова");
  await settled();
  await fireEvent.keyDown(who(), { code: "Enter", key: "Enter" });
  await settled();
  cleanup();
  dialog();
  expect(chosen()).toBeTruthy();
});

it("leaves a name that is in nobody's list as it was typed, and does not save without it", async () => {
  const { sent } = dialog({
    kind: "meeting",
    people: [{ id: "p1", label: "Иванов" }],
  });
  await settled();
  await type(who(), "Новый Человек");
  await settled();
  await fireEvent.blur(who());
  expect((who() as HTMLInputElement).value).toBe("Новый Человек");
  expect(screen.getByText(/«Новый Человек».*пока просто текст/)).toBeTruthy();
  await fireEvent.submit(document.querySelector("form")!);
  await settled();
  expect(sent()).toBeUndefined();
  expect(document.activeElement).toBe(who());
  expect(screen.getByText("Добавить «Новый Человек»")).toBeTruthy();
  await type(who(), "");
  await fireEvent.blur(who());
  expect(screen.queryByText(/пока просто текст/)).toBeNull();
  await fireEvent.submit(document.querySelector("form")!);
  await settled();
  expect(sent()).toBeTruthy();
});

it("does not take Enter for leave to save without what stands in the picker", async () => {
  const { sent } = dialog({
    kind: "meeting",
    people: [{ id: "p1", label: "Иванов" }],
  });
  await settled();
  await type(who(), "Новый Человек");
  await settled();
  await fireEvent.keyDown(who(), {
    code: "Enter",
    key: "Enter",
    ctrlKey: true,
  });
  await fireEvent.submit(document.querySelector("form")!);
  await settled();
  expect(sent()).toBeUndefined();
});

it("forgets what was emptied by hand", async () => {
  dialog();
  await type(said(), "Показал каталог");
  await settled();
  await type(said(), "");
  await settled();
  cleanup();
  dialog();
  expect(said().value).toBe("");
});

it("gives each kind, customer and hour that is asked for its own draft", async () => {
  const plan = { kind: "meeting" as const };
  const person = { id: "p2", label: "Котова Марина" };
  const asked: Plan[] = [
    plan,
    { kind: "call" },
    { ...plan, people: [person] },
    { ...plan, people: [{ id: "p1", label: "Иванов Сергей" }] },
    { day: "2026-11-21", time: "10:00" },
  ];
  for (const [n, one] of asked.entries()) {
    dialog(one);
    expect(said().value).toBe("");
    await type(said(), `Разговор ${n}`);
    await settled();
    cleanup();
  }
  for (const [n, one] of asked.entries()) {
    dialog(one);
    expect(said().value).toBe(`Разговор ${n}`);
    expect(Boolean(chosen())).toBe(n === 2);
    cleanup();
  }
});
