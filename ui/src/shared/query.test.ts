import { cleanup, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import QueryHarness from "../testing/QueryHarness.svelte";
import { CallError } from "../platform/index";
import { world } from "../testing/world";
import { keepAnswers, readAhead } from "./reads";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const text = (id: string) => screen.getByTestId(id).textContent;
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const step = (about: string) => ({
  value: { undo: { op: "log", about }, redo: null },
});

it("asks again when a write touches one of its kinds, and only then", async () => {
  let turn = 0;
  const { asked, changed } = world({
    "history.peek": () => step(`answer ${++turn}`),
  });
  render(QueryHarness);
  await pass(0);
  expect(text("about")).toBe("answer 1");
  changed("tasks");
  await pass(0);
  expect(asked).toHaveLength(1);
  changed("contacts", "tasks");
  await pass(0);
  expect(text("about")).toBe("answer 2");
});

it("draws no skeleton for a short wait, and none over an old answer", async () => {
  const { changed } = world({
    "history.peek": async () => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      return step("late");
    },
  });
  render(QueryHarness);
  await pass(140);
  expect(text("waiting")).toBe("calm");
  await pass(20);
  expect(text("waiting")).toBe("waiting");
  await pass(300);
  expect([text("about"), text("waiting")]).toEqual(["late", "calm"]);
  changed("contacts");
  await pass(200);
  expect([text("about"), text("waiting")]).toEqual(["late", "calm"]);
});

it("keeps the old answer beside an error, and drops the error later", async () => {
  const replies = [
    () => step("old"),
    () => {
      throw new CallError("base_busy");
    },
    () => step("new"),
  ];
  const { changed } = world({ "history.peek": () => replies.shift()?.() });
  render(QueryHarness);
  await pass(0);
  changed("contacts");
  await pass(0);
  expect([text("about"), text("error")]).toEqual(["old", "base_busy"]);
  changed("contacts");
  await pass(0);
  expect([text("about"), text("error")]).toEqual(["new", "fine"]);
});

it("ignores an answer overtaken by a later question", async () => {
  const waits = [300, 10];
  const { changed } = world({
    "history.peek": async () => {
      const wait = waits.shift() ?? 0;
      await new Promise((resolve) => setTimeout(resolve, wait));
      return step(`after ${wait}`);
    },
  });
  render(QueryHarness);
  await pass(0);
  changed("contacts");
  await pass(500);
  expect(text("about")).toBe("after 10");
});

it("asks nothing while its arguments are null", async () => {
  const { asked } = world({ "history.peek": () => step("x") });
  const view = render(QueryHarness, { ask: null });
  await pass(0);
  expect(asked).toHaveLength(0);
  await view.rerender({ ask: {} });
  await pass(0);
  expect(text("about")).toBe("x");
});

it("asks once for what several parts of a page ask at the same time, and anew after a change", async () => {
  let turn = 0;
  const { asked, changed } = world({
    "history.peek": async () => {
      const own = ++turn;
      await new Promise((resolve) => setTimeout(resolve, 50));
      return step(`answer ${own}`);
    },
  });
  render(QueryHarness);
  render(QueryHarness);
  await pass(10);
  expect(asked).toHaveLength(1);
  changed("contacts");
  await pass(60);
  expect(asked.length).toBeGreaterThan(1);
  const shown = screen.getAllByTestId("about").map((one) => one.textContent);
  expect(shown).not.toContain("answer 1");
});

it("takes what was asked ahead, but not from before a change", async () => {
  let turn = 0;
  const { asked, changed } = world({
    "history.peek": () => step(`answer ${++turn}`),
  });
  readAhead("history.peek", {});
  await pass(50);
  render(QueryHarness);
  await pass(0);
  expect([text("about"), asked.length]).toEqual(["answer 1", 1]);
  cleanup();
  changed("tasks");
  render(QueryHarness);
  await pass(0);
  expect([text("about"), asked.length]).toEqual(["answer 2", 2]);
});

it("does not join a question that was asked before a change", async () => {
  let turn = 0;
  const { asked, changed } = world({
    "history.peek": async () => {
      const own = ++turn;
      await new Promise((resolve) => setTimeout(resolve, 50));
      return step(`answer ${own}`);
    },
  });
  readAhead("history.peek", {});
  await pass(10);
  changed("contacts");
  render(QueryHarness);
  await pass(60);
  expect([text("about"), asked.length]).toEqual(["answer 2", 2]);
});

it("takes what the shell has answered already, until something changes", async () => {
  const { asked, changed } = world({ "history.peek": () => step("asked") });
  keepAnswers([
    { question: "history.peek {}", answer: step("answered").value },
  ]);
  render(QueryHarness);
  expect(text("about")).toBe("answered");
  await pass(0);
  expect([text("about"), asked.length]).toEqual(["answered", 0]);
  changed("contacts");
  await pass(0);
  expect([text("about"), asked.length]).toEqual(["asked", 1]);
});
