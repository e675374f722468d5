import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { CallError } from "../../platform/index";
import { clock } from "../../shared/clock.svelte";
import { onLostFocus } from "../../shared/lostFocus";
import { toasts } from "../../shared/toasts.svelte";
import { world } from "../../testing/world";
import HistoryView from "./HistoryView.svelte";

const at = new Date(2026, 10, 21, 9, 30).getTime();
const entry = (seq: number, name: string, undone_at: number | null = null) => ({
  seq,
  op: "create-contact",
  about: { name, count: 1 },
  at: at + seq * 60_000,
  row_count: 1,
  undone_at,
});
const page = (entries: object[]) => ({
  value: { entries, has_more: false, dropped_count: 0 },
});

beforeEach(() => clock.fix("2026-11-21T10:00"));
afterEach(cleanup);

it("lists the steps by day and takes back the one pressed", async () => {
  const { asked } = world({
    "history.list": () => page([entry(2, "Котова"), entry(1, "Ким")]),
    "history.undo": () => ({ value: {} }),
  });
  render(HistoryView);
  await fireEvent.click(
    await screen.findByRole("button", { name: /Отменить.*Ким/ }),
  );
  expect(screen.getByRole("heading", { name: "Сегодня" })).toBeTruthy();
  expect(asked.at(-1)).toMatchObject({
    name: "history.undo",
    args: { seq: 1 },
  });
});

it("marks what was undone and offers it no more", async () => {
  world({ "history.list": () => page([entry(1, "Ким", at)]) });
  render(HistoryView);
  expect(await screen.findByText(/^шаг отменён/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /Отменить/ })).toBeNull();
});

it("hands the keyboard on to the next step once one was taken back", async () => {
  const undone = new Set<number>();
  const core = world({
    "history.list": () =>
      page(
        [2, 1].map((seq) => entry(seq, `№${seq}`, undone.has(seq) ? at : null)),
      ),
    "history.undo": ({ seq }: { seq: number }) => {
      undone.add(seq);
      return { value: {} };
    },
  });
  const land = vi.fn();
  const stop = onLostFocus(land);
  render(HistoryView);
  const first = await screen.findByRole("button", { name: /Отменить.*№2/ });
  first.focus();
  await fireEvent.click(first);
  core.changed("contacts");
  await vi.waitFor(() =>
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/№1/),
  );
  expect(land).not.toHaveBeenCalled();
  stop();
});

it("says which later steps stand in the way", async () => {
  const later = entry(2, "Котова");
  world({
    "history.list": () => page([later, entry(1, "Ким")]),
    "history.undo": () => {
      const data = { count: 1, entries: [later] };
      throw new CallError("undo-blocked", data as never);
    },
  });
  render(HistoryView);
  await fireEvent.click(
    await screen.findByRole("button", { name: /Отменить.*Ким/ }),
  );
  const note = await screen.findByRole("alert");
  expect(note.textContent).toContain("Котова");
});

it("says how many of the oldest steps are no longer kept", async () => {
  world({
    "history.list": () => ({
      value: {
        entries: [entry(9, "Ким")],
        has_more: false,
        dropped_count: 3,
      },
    }),
  });
  render(HistoryView);
  expect(await screen.findByText(/^Ещё 3 старых шага.*512/)).toBeTruthy();
});

it("teaches when nothing has happened yet", async () => {
  world({ "history.list": () => page([]) });
  render(HistoryView);
  expect(await screen.findByText(/каждая перемена/)).toBeTruthy();
});

it("reads further back when asked to", async () => {
  const { asked } = world({
    "history.list": ({ before, limit }: { before: number; limit: number }) => ({
      value: {
        entries: Array.from({ length: limit }, (_, i) =>
          entry((before ?? 901) - 1 - i, "Ким"),
        ),
        has_more: (before ?? 901) - limit > 1,
        dropped_count: 0,
      },
    }),
  });
  render(HistoryView);
  await fireEvent.click(
    await screen.findByRole("button", { name: "Показать раньше" }),
  );
  await screen.findAllByRole("listitem");
  expect(asked.at(-1)?.args).toEqual({ before: null, limit: 200 });
});

it("shows a day twice where the clock had gone back between its steps", async () => {
  const day = 24 * 60 * 60_000;
  const yesterday = { ...entry(2, "Котова"), at: at - day };
  world({
    "history.list": () => page([entry(3, "Лось"), yesterday, entry(1, "Ким")]),
  });
  render(HistoryView);
  expect(await screen.findAllByRole("listitem")).toHaveLength(3);
  expect(screen.getAllByRole("heading", { name: "Сегодня" })).toHaveLength(2);
});

it("names the step that was taken back", async () => {
  world({
    "history.list": () => page([entry(1, "Ким")]),
    "history.undo": () => ({
      value: { seq: 1, op: "create-contact", about: { name: "Ким", count: 1 } },
    }),
  });
  render(HistoryView);
  await fireEvent.click(
    await screen.findByRole("button", { name: /Отменить/ }),
  );
  await vi.waitFor(() =>
    expect(toasts.shown.at(-1)?.text).toBe("Шаг отменён: запись клиента «Ким»"),
  );
});
