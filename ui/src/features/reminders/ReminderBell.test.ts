import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Firing } from "../../bindings/index";
import { clock } from "../../shared/clock.svelte";
import { language } from "../../shared/language.svelte";
import { onLostFocus } from "../../shared/lostFocus";
import Toasts from "../../shared/Toasts.svelte";
import { toasts } from "../../shared/toasts.svelte";
import { world } from "../../testing/world";
import ReminderBell from "./ReminderBell.svelte";

const firing = (more: Partial<Firing> = {}): Firing =>
  ({
    reminder_id: "r1",
    due_at: "2026-11-21T10:30",
    subject: { kind: "interaction", id: "m1" },
    title: "",
    interaction_kind: "meeting",
    date_kind: null,
    starts_at: "2026-11-21T11:00",
    has_time: true,
    contact: {
      id: "p1",
      surname: "Иванов",
      given_name: "Сергей",
      patronymic: "",
      nickname: "",
      organization: "",
    },
    place: "офис",
    turns: null,
    state: "shown",
    snoozed_until: null,
    is_missed: false,
    ...more,
  }) as Firing;

function bell(...items: Firing[]) {
  const core = world({
    "reminders.open": () => ({ value: { items } }),
    "reminders.complete": () => ({ value: null }),
    "reminders.dismiss": () => ({ value: null }),
    "reminders.snooze": () => ({ value: null }),
  });
  render(ReminderBell);
  const sent = (name: string) =>
    core.asked.filter((call) => call.name === name).map(({ args }) => args);
  return { sent };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const press = async (name: string | RegExp) => {
  await fireEvent.click(screen.getByRole("button", { name }));
  await settled();
};
const open = async () => {
  await settled();
  await fireEvent.click(screen.getByTitle("Напоминания"));
  await settled();
};

beforeEach(() => {
  language.set("ru");
  clock.fix("2026-11-21T10:40");
});
afterEach(() => {
  cleanup();
  for (const { id } of toasts.shown) toasts.dismiss(id);
});

const key = { reminder_id: "r1", due_at: "2026-11-21T10:30" };

it("counts what waits, and says with whom, when and where", async () => {
  bell(firing());
  await settled();
  expect(screen.getByLabelText("Напоминания, ждут ответа: 1")).toBeTruthy();
  await open();
  expect(screen.getByText("Встреча: Иванов Сергей")).toBeTruthy();
  expect(screen.getByText(/через 20 минут, офис/)).toBeTruthy();
});

it("leads the keyboard through the list, one press each, and stays open at its end", async () => {
  const left = ["r1", "r2", "r3"].map((reminder_id) =>
    firing({
      reminder_id,
      title: reminder_id,
      subject: { kind: "task" } as never,
    }),
  );
  const core = world({
    "reminders.open": () => ({ value: { items: [...left] } }),
    "reminders.complete": ({ reminder_id }: { reminder_id: string }) => {
      left.splice(
        left.findIndex((one) => one.reminder_id === reminder_id),
        1,
      );
      return { value: null };
    },
  });
  const land = vi.fn();
  const stop = onLostFocus(land);
  render(ReminderBell);
  await open();
  for (const next of ["r2", "r3", null]) {
    const at = next ? /Готово/ : /Напоминания/;
    (
      screen.getAllByText("Готово")[0]!.closest("button") as HTMLElement
    ).focus();
    await fireEvent.click(document.activeElement!);
    core.changed("reminders");
    await vi.waitFor(() => {
      const row = document.activeElement!.closest("li");
      expect(row?.textContent ?? null).toEqual(
        next && expect.stringContaining(next),
      );
      expect(document.activeElement).not.toBe(document.body);
    });
    expect(document.activeElement!.textContent).toMatch(at);
  }
  expect(screen.getByRole("dialog")).toBeTruthy();
  expect(land).not.toHaveBeenCalled();
  stop();
});

it("teaches when nothing waits", async () => {
  bell();
  await open();
  expect(screen.getByText(/Сейчас ничего не ждёт/)).toBeTruthy();
});

it("ticks one off, and waves one away", async () => {
  const { sent } = bell(firing());
  await open();
  await press("Готово");
  await press(/Скрыть: Встреча: Иванов/);
  expect(sent("reminders.complete")).toEqual([key]);
  expect(sent("reminders.dismiss")).toEqual([key]);
});

it("puts one off for an hour, or until a time of one's own that is still to come", async () => {
  const { sent } = bell(firing());
  await open();
  await press(/Отложить: Встреча/);
  await fireEvent.click(screen.getByRole("menuitem", { name: "На час" }));
  await settled();
  expect(sent("reminders.snooze")).toEqual([
    { ...key, snooze: { for: "hour" } },
  ]);
  await press(/Отложить: Встреча/);
  await fireEvent.click(
    screen.getByRole("menuitem", { name: "Выбрать время…" }),
  );
  await settled();
  expect(screen.getByLabelText("День")).toBeTruthy();
  expect(screen.getByLabelText("Время")).toBeTruthy();
});

it("puts nothing off to an hour that does not exist", async () => {
  const { sent } = bell(firing());
  await open();
  await press(/Отложить: Встреча/);
  await fireEvent.click(
    screen.getByRole("menuitem", { name: "Выбрать время…" }),
  );
  await settled();
  const time = screen.getByLabelText("Время");
  await fireEvent.input(time, { target: { value: "25:70" } });
  await fireEvent.keyDown(time, { code: "Enter" });
  await fireEvent.submit(document.querySelector("form")!);
  await settled();
  expect(sent("reminders.snooze")).toEqual([]);
  expect(screen.getByRole("alert").textContent).toMatch(/Такого времени нет/);
});

it("does not offer the evening in the evening", async () => {
  clock.fix("2026-11-21T18:30");
  bell(firing());
  await open();
  await press(/Отложить: Встреча/);
  expect(screen.queryByRole("menuitem", { name: "До вечера" })).toBeNull();
});

it("marks what was missed, and keeps what was put off apart", async () => {
  bell(
    firing({ is_missed: true }),
    firing({
      reminder_id: "r2",
      state: "snoozed",
      snoozed_until: "2026-11-21T12:00",
    }),
  );
  await open();
  expect(screen.getByText("пропущено")).toBeTruthy();
  expect(screen.getByRole("list", { name: "Отложены" })).toBeTruthy();
  expect(screen.getByText(/отложено на/)).toBeTruthy();
});

it("names no hour of what has only a day", async () => {
  bell(
    firing({
      subject: { kind: "task", id: "t1" },
      title: "Позвонить",
      interaction_kind: null,
      starts_at: "2026-11-21T00:00",
      has_time: false,
      place: "",
    }),
  );
  await open();
  expect(screen.getByText("Позвонить")).toBeTruthy();
  expect(screen.queryByText(/00:00/)).toBeNull();
});

it("says what was missed when the clock is looked at after the first answer, and says it once", async () => {
  location.hash = "#/customers";
  const items: Firing[] = [];
  const core = world({ "reminders.open": () => ({ value: { items } }) });
  render(ReminderBell);
  render(Toasts);
  await settled();
  items.push(firing({ is_missed: true }));
  core.changed("reminders");
  await vi.waitFor(() => expect(screen.getByText("Показать")).toBeTruthy());
  expect(screen.getByText(/Пока вас не было: 1 напоминание/)).toBeTruthy();
  items.push(firing({ reminder_id: "r2", is_missed: true }));
  core.changed("reminders");
  await settled();
  expect(screen.getAllByText(/Пока вас не было/)).toHaveLength(1);
});
