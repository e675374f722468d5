import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { InteractionDetail } from "../../bindings/index";
import { clock } from "../../shared/clock.svelte";
import { language } from "../../shared/language.svelte";
import { world } from "../../testing/world";
import { asked } from "./asked.svelte";
import CloseDialog from "./CloseDialog.svelte";

const meeting = {
  id: "m1",
  kind: "meeting",
  status: "planned",
  starts_at: "2026-11-21T11:00",
  has_time: true,
  place: "офис",
  said: "",
  promised: "",
  participants: [
    {
      id: "p1",
      surname: "Иванов",
      given_name: "Сергей",
      patronymic: "",
      nickname: "",
      organization: "",
    },
  ],
} as unknown as InteractionDetail;

const friday = { day: "2026-11-27", time: "14:00", kind: null };

const fridays = { unit: "weeks", every: 1, weekdays: [5] };

const yesterday = { ...friday, day: "2026-11-20", time: null };

function closing(interaction = meeting) {
  const core = world({
    "settings.get": () => ({
      value: { default_lead: { count: 1, unit: "hours", at_time: null } },
    }),
    "dates.understand": ({ text }: { text: string }) => ({
      value: text.includes("пятниц")
        ? { ...friday, repeat: text === "каждую пятницу" ? fridays : null }
        : text === "вчера"
          ? yesterday
          : null,
    }),
    "interactions.close": () => ({ value: interaction }),
  });
  const onclose = vi.fn();
  render(CloseDialog, { interaction, onclose });
  const sent = () =>
    core.asked.find(({ name }) => name === "interactions.close")?.args;
  return { onclose, sent };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const focused = () => document.activeElement as HTMLInputElement;
const press = async (code: string, more = {}) => {
  await fireEvent.keyDown(focused(), { code, key: code, ...more });
  await settled();
};
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const save = async () => {
  await fireEvent.submit(document.querySelector("form")!);
  await settled();
};

beforeEach(() => {
  language.set("ru");
  clock.fix("2026-11-21T12:00");
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

it("closes with a digit, a line, a next date in words, in one write", async () => {
  const { onclose, sent } = closing();
  await press("Digit1");
  expect(focused()).toBe(screen.getByLabelText("Что было"));
  await type("Что было", "Берёт партию");
  await type("Дальше", "в пятницу после обеда");
  await vi.waitFor(() => screen.getByLabelText("О чём"));
  await type("О чём", "Каталог");
  await save();
  expect(sent()).toMatchObject({
    id: "m1",
    result: "success",
    said: "Берёт партию",
    next: {
      kind: "meeting",
      starts_at: "2026-11-27T14:00",
      has_time: true,
      place: "офис",
      agenda: "Каталог",
      remind: { count: 1, unit: "hours" },
    },
    promise_task: null,
  });
  expect(onclose).toHaveBeenCalled();
});

it("asks how it ended before it saves", async () => {
  const { sent } = closing();
  await save();
  expect(sent()).toBeUndefined();
  expect(screen.getByRole("alert").textContent).toContain("от 1 до 6");
});

it("does not lose a moved meeting: the new date comes first", async () => {
  const { sent } = closing();
  await press("Digit5");
  expect(focused()).toBe(screen.getByLabelText("На когда"));
  await save();
  expect(sent()).toBeUndefined();
  expect(screen.getByText(/Без даты встреча потеряется/)).toBeTruthy();
  await type("На когда", "в пятницу");
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(screen.queryByText(/Без даты встреча потеряется/)).toBeNull();
  await save();
  expect(sent()).toMatchObject({ result: "moved" });
});

it("will not save a date it did not understand", async () => {
  const { sent } = closing();
  await press("Digit1");
  await type("Дальше", "когда рак свистнет");
  await save();
  expect(sent()).toBeUndefined();
});

it("plans no meeting that comes again, and says what does", async () => {
  const { sent } = closing();
  await press("Digit1");
  await type("Дальше", "каждую пятницу");
  await save();
  expect(sent()).toBeUndefined();
  expect(screen.getByText(/запишите дело/)).toBeTruthy();
});

it("does not put a meeting off to a day that has passed, and says so there", async () => {
  const { sent } = closing();
  await press("Digit5");
  await type("На когда", "вчера");
  await save();
  expect(sent()).toBeUndefined();
  expect(screen.getByText(/уже прошло/)).toBeTruthy();
});

it("makes no to-do of a promise while its day was not understood", async () => {
  const { sent } = closing();
  await press("Digit1");
  await type("Обещано", "прислать договор");
  await type("К какому дню", "когда рак свистнет");
  await save();
  expect(sent()).toBeUndefined();
});

it("means the day that was meant, however late the draft comes back", async () => {
  closing();
  await press("Digit1");
  await type("Дальше", "в пятницу");
  await new Promise((resolve) => setTimeout(resolve, 150));
  cleanup();
  clock.fix("2026-11-27T09:00");
  closing();
  expect(screen.getByLabelText<HTMLInputElement>("Дальше").value).toBe(
    "сегодня, 14:00",
  );
});

it("types digits into a field, and chooses there with Alt", async () => {
  closing();
  await press("Digit1");
  await press("Digit4");
  expect(
    screen.getByRole<HTMLInputElement>("radio", { name: /Удачно/ }).checked,
  ).toBe(true);
  await press("Digit4", { altKey: true });
  expect(
    screen.getByRole<HTMLInputElement>("radio", { name: /Сорвалась/ }).checked,
  ).toBe(true);
});

it("makes a promise a to-do for the next working day", async () => {
  const { sent } = closing();
  await press("Digit2");
  await type("Обещано", "прислать договор");
  await save();
  expect(sent()).toMatchObject({
    promised: "прислать договор",
    promise_task: {
      title: "прислать договор",
      contact_id: "p1",
      interaction_id: "m1",
      due_on: "2026-11-23",
    },
  });
});

it("keeps what was typed when the window dies", async () => {
  closing();
  await press("Digit3");
  await type("Что было", "Дорого");
  await settled();
  cleanup();
  closing();
  expect(screen.getByLabelText<HTMLInputElement>("Что было").value).toBe(
    "Дорого",
  );
  expect(screen.getByLabelText("Почему отказ")).toBeTruthy();
});

it("says of a day to come that it can be put off, not how it went", async () => {
  const { sent } = closing({ ...meeting, starts_at: "2026-11-24T11:00" });
  expect(screen.getByText(/^День ещё не наступил/)).toBeTruthy();
  for (const name of [/Удачно/, /Без результата/, /Отказ/]) {
    const tile = screen.getByRole<HTMLInputElement>("radio", { name });
    expect(tile.disabled).toBe(true);
  }
  await press("Digit1");
  await save();
  expect(sent()).toBeUndefined();
  await press("Digit6");
  await save();
  expect(sent()).toMatchObject({ result: "cancelled" });
});

it("offers to correct the date when it took place already", async () => {
  closing({ ...meeting, starts_at: "2026-11-24T11:00" });
  await fireEvent.click(screen.getByText("Поправить дату"));
  expect(asked.current?.form).toBe("edit");
});

it("takes how it went before the hour of a meeting of today", async () => {
  const { sent } = closing({ ...meeting, starts_at: "2026-11-21T12:20" });
  await press("Digit1");
  await save();
  expect(sent()).toMatchObject({ result: "success" });
});
