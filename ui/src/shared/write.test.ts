import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import { CallError } from "../platform/index";
import { world } from "../testing/world";
import { language } from "./language.svelte";
import Toasts from "./Toasts.svelte";
import { toasts } from "./toasts.svelte";
import { takeBack, write } from "./write";

const done = (entry: number | null) => ({
  value: null,
  changes: { kinds: {}, op: "no-such-op", about: {}, entry, is_undo: false },
});
const said = () => toasts.shown.map((toast) => toast.text);
const withUndo = () => toasts.shown.filter((toast) => toast.action).length;

beforeEach(() => {
  for (const { id } of toasts.shown) toasts.dismiss(id);
});

it("tells of the latest step only, with its Undo", async () => {
  const { asked } = world({
    "history.redo": () => done(7),
    "history.undo": () => done(null),
  });
  await write("history.redo", { job: null });
  await write("history.redo", { job: null });
  expect(said()).toEqual(["Сохранено"]);
  expect(withUndo()).toBe(1);
  toasts.shown.at(-1)?.action?.run();
  await new Promise((resolve) => setTimeout(resolve));
  // The step that this toast speaks of, not whatever came after it.
  expect(asked.at(-1)).toMatchObject({
    name: "history.undo",
    args: { seq: 7 },
  });
  expect(said().at(-1)).toBe("Шаг отменён");
  expect(withUndo()).toBe(0);
});

it("says in the new language that the language was changed", async () => {
  world({ "history.redo": () => done(7) });
  await write("history.redo", { job: null });
  language.set("en");
  expect(said()).toEqual(["Saved"]);
  expect(toasts.shown[0]?.action?.label).toBe("Undo");
  language.set("ru");
});

it("says nothing when nothing had to change", async () => {
  world({ "history.redo": () => done(null) });
  await write("history.redo", { job: null });
  expect(said()).toEqual([]);
});

it("hands a refusal to the form and shows no toast", async () => {
  world();
  await expect(write("history.redo", { job: null })).rejects.toBeInstanceOf(
    CallError,
  );
  expect(said()).toEqual([]);
});

it("names the step that was taken back", async () => {
  const value = { op: "create-contact", about: { name: "Котова", count: 1 } };
  world({ "history.undo": () => ({ ...done(null), value }) });
  await takeBack("history.undo");
  expect(said().at(-1)).toBe("Шаг отменён: запись клиента «Котова»");
});

it("tells nothing as done that was taken back", async () => {
  world({
    "history.redo": () => done(7),
    "history.undo": () => ({ ...done(null), value: { seq: 7, about: {} } }),
  });
  await write("history.redo", { job: null });
  await takeBack("history.undo");
  expect(said()).toEqual(["Шаг отменён"]);
});

it("says why a step cannot be taken back", async () => {
  world();
  await takeBack("history.undo");
  expect(toasts.shown.at(-1)?.tone).toBe("trouble");
});

it("says that a long step is on its way back, and takes back no second one meanwhile", async () => {
  vi.useFakeTimers();
  let goOn = () => {};
  const { asked } = world({
    "history.undo": () =>
      new Promise((resolve) => (goOn = () => resolve(done(null)))),
  });
  const steps = () => asked.filter(({ name }) => name === "history.undo");
  const first = takeBack("history.undo");
  await vi.advanceTimersByTimeAsync(400);
  expect(said()).toEqual(["Отменяем…"]);
  await takeBack("history.undo");
  expect(steps().length).toBe(1);
  goOn();
  await first;
  expect(said()).toEqual(["Шаг отменён"]);
  void takeBack("history.undo");
  expect(steps().length).toBe(2);
  vi.useRealTimers();
});

it("counts how far a long step is, and stops it calmly", async () => {
  vi.useFakeTimers();
  let stop = () => {};
  const { asked } = world({
    "history.undo": () =>
      new Promise((_, reject) => {
        stop = () => reject(new CallError("cancelled"));
      }),
    "jobs.progress": () => ({ value: { done: 300, total: 4000 } }),
    "jobs.cancel": () => {
      stop();
      return { value: {} };
    },
  });
  render(Toasts);
  const step = takeBack("history.undo");
  await vi.advanceTimersByTimeAsync(500);
  expect(screen.getByText(/300 из 4\s000/)).toBeTruthy();
  expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe(
    "300",
  );
  await fireEvent.click(screen.getByRole("button", { name: "Остановить" }));
  await step;
  const names = asked.map(({ name }) => name);
  expect(names).toContain("jobs.cancel");
  expect(said().at(-1)).toMatch(/^Остановлено. Ничего не изменилось/);
  expect(toasts.shown.at(-1)?.tone).toBe("done");
  vi.useRealTimers();
});
