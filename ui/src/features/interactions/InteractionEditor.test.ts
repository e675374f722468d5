import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { InteractionDetail } from "../../bindings/index";
import { clock } from "../../shared/clock.svelte";
import { language } from "../../shared/language.svelte";
import { world } from "../../testing/world";
import InteractionEditor from "./InteractionEditor.svelte";

const meeting: InteractionDetail = {
  id: "m1",
  kind: "meeting",
  status: "planned",
  outcome: null,
  result: null,
  refusal_reason: null,
  starts_at: "2026-11-24T11:00",
  has_time: true,
  duration_minutes: null,
  place: "офис",
  agenda: "Показать каталог",
  said: "",
  offered: "",
  promised: "",
  participants: [],
  next: null,
  is_unclosed: false,
  trashed_at: null,
  reminders: [
    {
      id: "r1",
      lead: { count: 30, unit: "minutes", at_time: null },
      due_at: "2026-11-24T10:30",
    },
  ],
};
const ivanov = {
  id: "p1",
  surname: "Иванов",
  given_name: "Сергей",
  patronymic: "",
  nickname: "",
  organization: "",
} as unknown as InteractionDetail["participants"][number];

function editor(more: Partial<InteractionDetail> = {}) {
  const interaction = { ...meeting, participants: [ivanov], ...more };
  const core = world({
    "interactions.update": () => ({ value: interaction }),
  });
  const onclose = vi.fn();
  render(InteractionEditor, { interaction, onclose });
  // What it asks to call people by their names is no concern here.
  const writes = () => core.asked.filter(({ name }) => name !== "contacts.get");
  return { onclose, writes };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const about = () => screen.getByLabelText<HTMLTextAreaElement>("О чём");
const type = (value: string) => fireEvent.input(about(), { target: { value } });
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

it("asks of a planned one what it is about, and of a past one what was said", () => {
  editor();
  expect(about().value).toBe("Показать каталог");
  expect(screen.queryByLabelText("Что было")).toBeNull();
  cleanup();
  editor({ status: "held", outcome: "success", result: "success" });
  expect(about().value).toBe("Показать каталог");
  expect(screen.getByLabelText("Что было")).toBeTruthy();
});

it("saves the reminder together with the rest, in one write", async () => {
  const { writes, onclose } = editor();
  await type("Взять образцы");
  const lead = screen.getByLabelText<HTMLSelectElement>("Напомнить");
  await fireEvent.change(lead, { target: { value: "" } });
  await save();
  expect(writes()).toEqual([
    {
      name: "interactions.update",
      args: { id: "m1", patch: { agenda: "Взять образцы", remind: null } },
    },
  ]);
  expect(onclose).toHaveBeenCalled();
});

it("writes nothing when nothing was changed", async () => {
  const { writes, onclose } = editor();
  await save();
  expect(writes()).toEqual([]);
  expect(onclose).toHaveBeenCalled();
});

it("comes back as it was left, unless it was given up", async () => {
  editor();
  await type("Взять образцы");
  await settled();
  cleanup();
  editor();
  expect(about().value).toBe("Взять образцы");
  await fireEvent.click(screen.getByRole("button", { name: /Отмена/ }));
  cleanup();
  editor();
  expect(about().value).toBe("Показать каталог");
});

const pressBeside = async () => {
  const dialog = screen.getByRole("dialog");
  await fireEvent.pointerDown(dialog);
  await fireEvent.click(dialog);
};

it("keeps what was typed for whoever presses beside it", async () => {
  const { onclose } = editor();
  await type("Взять образцы");
  await settled();
  await pressBeside();
  expect(onclose).toHaveBeenCalled();
  cleanup();
  editor();
  expect(about().value).toBe("Взять образцы");
});

it("brings back what was typed, not what was changed elsewhere since", async () => {
  editor();
  await type("Взять образцы");
  await settled();
  cleanup();
  const { writes } = editor({ starts_at: "2026-11-26T16:00", place: "склад" });
  expect(about().value).toBe("Взять образцы");
  await save();
  expect(patched(writes())).toEqual({
    id: "m1",
    patch: { agenda: "Взять образцы" },
  });
});

const setDay = async (text: string) => {
  const day = screen.getByLabelText<HTMLInputElement>("Когда");
  await fireEvent.input(day, { target: { value: text } });
  await fireEvent.change(day, { target: { value: text } });
  await fireEvent.blur(day);
};
const patched = (asked: { name: string; args: unknown }[]) =>
  asked.find(({ name }) => name === "interactions.update")?.args;

it("lets nothing have been held on a day to come", async () => {
  const { writes } = editor();
  await fireEvent.click(screen.getByRole("radio", { name: /Удачно/ }));
  await save();
  expect(patched(writes())).toBeUndefined();
  expect(screen.getByText(/ещё не наступил/)).toBeTruthy();
  await setDay("21.11.2026");
  await save();
  expect(patched(writes())).toMatchObject({
    patch: {
      starts_at: "2026-11-21T11:00",
      status: "held",
      outcome: "success",
    },
  });
});

it("plans again what was written down with a day to come", async () => {
  const { writes } = editor({
    status: "held",
    result: "held",
    starts_at: "2026-11-20T11:00",
  });
  await setDay("27.11.2026");
  await save();
  expect(patched(writes())).toMatchObject({
    patch: { starts_at: "2026-11-27T11:00", status: "planned" },
  });
});

const fill = async (label: string, text: string) => {
  const field = screen.getByLabelText<HTMLInputElement>(label);
  await fireEvent.input(field, { target: { value: text } });
  await fireEvent.keyDown(field, { code: "Enter", ctrlKey: true });
  await settled();
  return field;
};

it("stays open at a day or an hour that does not exist, and says so there", async () => {
  for (const [label, wrong, sentence, right, starts_at] of [
    ["Когда", "31.02.2027", /Такого дня нет/, "28.02.2027", "2027-02-28T11:00"],
    ["Время", "25:70", /Такого времени нет/, "9:30", "2026-11-24T09:30"],
  ] as const) {
    const { writes, onclose } = editor();
    const field = await fill(label, wrong);
    expect(patched(writes())).toBeUndefined();
    expect(onclose).not.toHaveBeenCalled();
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe(wrong);
    await fill(label, right);
    expect(screen.queryByText(sentence)).toBeNull();
    expect(patched(writes())).toMatchObject({ id: "m1", patch: { starts_at } });
    cleanup();
  }
});
