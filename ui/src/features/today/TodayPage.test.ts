import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { DayItem, TaskDetail } from "../../bindings/index";
import { clock } from "../../shared/clock.svelte";
import { language } from "../../shared/language.svelte";
import { shortcuts } from "../../shared/shortcuts.svelte";
import { world } from "../../testing/world";
import { room as interactions } from "../interactions/room";
import TodayPage from "./TodayPage.svelte";

function item(id: string, surname: string, starts_at: string): DayItem {
  const person = { surname, given_name: "", patronymic: "", nickname: "" };
  const interaction = {
    id,
    kind: "meeting",
    status: "planned",
    starts_at,
    has_time: true,
    said: "",
    agenda: "",
    offered: "",
    promised: "",
    place: "",
    result: null,
    participants: [{ ...person, id: `of-${id}`, organization: "" }],
  };
  return { interaction, phone: "", last_time: null } as unknown as DayItem;
}

const quiet = {
  items: [
    {
      contact: {
        ...item("q", "Рябова", "2026-09-09T10:00").interaction.participants[0],
        given_name: "Светлана",
      },
      phone: "+7 910 100-20-30",
      rhythm: { days: 31, count: 1, unit: "months" },
      silent_days: 73,
    },
  ],
  total: 14,
};

/** Overdue from the next day on. */
const rent: TaskDetail = {
  id: "rent",
  title: "Аренда",
  note: "",
  contact: null,
  interaction_id: null,
  due_on: "2026-11-21",
  due_time: null,
  repeat: null,
  done_at: null,
  is_overdue: true,
  trashed_at: null,
  reminders: [],
};
/** The core has a clock of its own. */
let isNextDay = false;

function today({ birthdaysToday = 0 } = {}) {
  let unclosed = [
    item("a", "Дорохов", "2026-11-20T15:00"),
    item("b", "Бондаренко", "2026-11-20T17:30"),
  ];
  const core = world({
    "interactions.day": ({ day }: { day: string }) => ({
      value: {
        day,
        items: [item("now", "Иванов", "2026-11-21T11:00")],
        unclosed,
        unclosed_count: unclosed.length,
      },
    }),
    "interactions.month": () => ({ value: { days: [] } }),
    "interactions.close": ({ id }: { id: string }) => {
      unclosed = unclosed.filter((u) => u.interaction.id !== id);
      return { value: null };
    },
    "tasks.today": () => ({
      value: {
        overdue: isNextDay ? [rent] : [],
        today: [],
        done_today: [],
        later_count: 0,
      },
    }),
    "dates.upcoming": () => ({
      value: { items: [], total: 9, today_count: birthdaysToday },
    }),
    "reminders.open": () => ({ value: { items: [] } }),
    "contacts.quiet": () => ({
      value: isNextDay ? { ...quiet, total: 15 } : quiet,
    }),
  });
  render(interactions.always!);
  render(TodayPage);
  return core;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
/** As the frame does: whatever nobody took, the shortcuts hear. */
const press = async (code: string) => {
  const target = document.activeElement ?? document.body;
  const event = new KeyboardEvent("keydown", {
    code,
    key: code,
    bubbles: true,
    cancelable: true,
  });
  target.dispatchEvent(event);
  shortcuts.hear(event);
  await settled();
};
const closeDialog = async () => {
  const dialog = screen.queryByRole("dialog");
  if (dialog) await fireEvent.keyDown(dialog, { key: "Escape" });
};
const sent = (core: ReturnType<typeof today>) =>
  core.asked.filter(({ name }) => name === "interactions.close");

beforeEach(() => {
  language.set("ru");
  isNextDay = false;
  clock.fix("2026-11-21T11:05");
  location.hash = "/today";
});
afterEach(async () => {
  await closeDialog();
  cleanup();
});

it("says the day in a sentence", async () => {
  today();
  await settled();
  expect(
    screen.getByText("Одна встреча. Вчера две встречи остались незакрытыми."),
  ).toBeTruthy();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
    "Суббота, 21 ноября",
  );
});

it("counts the birthdays of the day, not of the week beside it", async () => {
  today({ birthdaysToday: 2 });
  await settled();
  expect(screen.getByText(/^Одна встреча, два дня рождения\./)).toBeTruthy();
});

it("counts anew at midnight what is due and who has gone quiet", async () => {
  today();
  await settled();
  isNextDay = true;
  clock.fix("2026-11-22T00:01");
  await settled();
  expect(screen.getByText(/^Одна встреча, одно дело\./)).toBeTruthy();
  expect(screen.getByRole("link", { name: "15" })).toBeTruthy();
});

it("names who has gone quiet, with the list behind their number", async () => {
  today();
  await settled();
  const list = screen.getByRole("region", { name: /Давно не общались/ });
  expect(list.textContent).toContain("73 дня, обычно раз в месяц");
  expect(screen.getByRole("link", { name: "14" }).getAttribute("href")).toBe(
    "#/customers?quiet=yes&sort=last_contact",
  );
});

it("closes the row in focus with one key and goes on to the next", async () => {
  const core = today();
  await settled();
  await press("KeyU");
  expect(document.activeElement?.textContent).toContain("Дорохов");
  await press("Digit1");
  expect(sent(core)[0]?.args).toMatchObject({ id: "a", result: "success" });
  core.changed("interactions");
  await settled();
  expect(document.activeElement?.textContent).toContain("Бондаренко");
});

it("asks for the reason of a refusal and the date of a move", async () => {
  const core = today();
  await settled();
  await press("KeyU");
  await press("Digit3");
  expect(sent(core)).toEqual([]);
  expect(screen.getByRole("dialog", { name: "Чем кончилось?" })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText("Почему отказ"));
});

it("closes nothing by a digit while no row is in focus", async () => {
  const core = today();
  await settled();
  await press("Digit4");
  expect(sent(core)).toEqual([]);
  expect(document.activeElement?.textContent).toContain("Дорохов");
});

it("opens the meeting in hand with Enter on the bare page", async () => {
  today();
  await settled();
  await press("Enter");
  const dialog = screen.getByRole("dialog", { name: "Чем кончилось?" });
  expect(dialog.textContent).toContain("Иванов, сегодня, 11:00");
});

it("moves along the lines with the arrows", async () => {
  today();
  await settled();
  const [first] = screen.getAllByRole("link");
  first?.focus();
  await fireEvent.keyDown(first!, { code: "ArrowDown" });
  expect(document.activeElement?.textContent).toContain("Назначить встречу");
});
