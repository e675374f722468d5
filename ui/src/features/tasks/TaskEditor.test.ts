import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Repeat, TaskDetail } from "../../bindings/index";
import { clock } from "../../shared/clock.svelte";
import { language } from "../../shared/language.svelte";
import { world } from "../../testing/world";
import type { TaskStart } from "./asked.svelte";
import TaskEditor from "./TaskEditor.svelte";

const task = (more: Partial<TaskDetail> = {}): TaskDetail => ({
  id: "t1",
  title: "Сверить кассу",
  note: "",
  contact: null,
  interaction_id: null,
  due_on: "2026-11-24",
  due_time: null,
  repeat: null,
  done_at: null,
  is_overdue: false,
  trashed_at: null,
  reminders: [],
  ...more,
});

const mondays: Repeat = { unit: "weeks", every: 1, weekdays: [1] };
const monday = { day: "2026-11-23", repeat: mondays };

function editor(
  of: TaskDetail | null = task(),
  time: string | null = null,
  start: TaskStart = {},
) {
  const core = world({
    "tasks.update": () => ({ value: of }),
    "tasks.create": () => ({ value: of }),
    "dates.understand": ({ text }: { text: string }) => ({
      value: text.startsWith("по понедельникам")
        ? { ...monday, time, kind: null }
        : { day: "2026-11-27", time, kind: null },
    }),
  });
  const onclose = vi.fn();
  render(TaskEditor, { task: of, start, onclose });
  const writes = () =>
    core.asked.filter(({ name }) => !name.startsWith("dates."));
  return { onclose, writes };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const rule = () => screen.getByLabelText<HTMLSelectElement>("Повторять");
const pick = async (select: HTMLSelectElement, label: string) => {
  const option = [...select.options].find(({ text }) => text === label);
  expect(option, `${label} of ${select.textContent}`).toBeTruthy();
  await fireEvent.change(select, { target: { value: option?.value } });
};
const save = async () => {
  await fireEvent.submit(document.querySelector("form")!);
  await settled();
};

const title = () => screen.getByLabelText<HTMLInputElement>("Что сделать");
const entitle = (value: string) =>
  fireEvent.input(title(), { target: { value } });

beforeEach(() => {
  language.set("ru");
  clock.fix("2026-11-21T12:00");
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

async function saved(repeat: Repeat | null) {
  const { writes } = await edited;
  await save();
  expect(writes()).toEqual([
    { name: "tasks.update", args: { id: "t1", patch: { repeat } } },
  ]);
}
let edited: Promise<ReturnType<typeof editor>>;
const open = (of?: TaskDetail) => (edited = Promise.resolve(editor(of)));

it("offers the usual rules of the day it is due, and none", async () => {
  await open();
  const offered = [...rule().options].map(({ text }) => text);
  expect(offered).toContain("По будням");
  expect(offered).toContain("Каждый вторник");
  await pick(rule(), "По будням");
  await saved({ unit: "weeks", every: 1, weekdays: [1, 2, 3, 4, 5] });
});

it("makes a rule of one's own by weeks and weekdays, never of no day", async () => {
  await open();
  await pick(rule(), "Своё правило…");
  await fireEvent.change(screen.getByLabelText("Сколько"), {
    target: { value: "3" },
  });
  await fireEvent.click(screen.getByRole("button", { name: /четверг/i }));
  await fireEvent.click(screen.getByRole("button", { name: /вторник/i }));
  // The last day cannot be taken away.
  await fireEvent.click(screen.getByRole("button", { name: /четверг/i }));
  await saved({ unit: "weeks", every: 3, weekdays: [4] });
});

it("counts months to a day or to the last one", async () => {
  await open();
  await pick(rule(), "Своё правило…");
  const unit = screen.getByLabelText<HTMLSelectElement>("Чего");
  await fireEvent.change(unit, { target: { value: "months" } });
  await fireEvent.click(screen.getByLabelText(/последний день месяца/));
  await saved({ unit: "months", every: 1, day: null });
});

it("keeps within what a rule can count", async () => {
  await open();
  await pick(rule(), "Своё правило…");
  const count = screen.getByLabelText("Сколько");
  for (const [typed, taken] of [
    ["0", "1"],
    ["500", "99"],
    ["два", "1"],
  ]) {
    await fireEvent.change(count, { target: { value: typed } });
    expect((count as HTMLInputElement).value).toBe(taken);
  }
});

const due = async (words: string) => {
  await fireEvent.input(screen.getByLabelText("Когда"), {
    target: { value: words },
  });
  await new Promise((resolve) => setTimeout(resolve, 150));
};

it("lets a rule of the list follow the day it is due", async () => {
  const { writes } = editor(null);
  await entitle("Сверить кассу");
  await pick(rule(), "Каждую субботу");
  await due("в пятницу");
  expect(rule().selectedOptions[0]?.text).toBe("Каждую пятницу");
  await save();
  expect(writes()).toMatchObject([
    {
      args: {
        draft: { due_on: "2026-11-27", repeat: { weekdays: [5] } },
      },
    },
  ]);
});

it("takes the rule from the words or from the list, whichever spoke last", async () => {
  for (const [again, repeat] of [
    [false, null],
    [true, mondays],
  ]) {
    const { writes } = editor(null);
    await entitle("Сверить кассу");
    await due("по понедельникам");
    expect(rule().selectedOptions[0]?.text).toBe("Каждый понедельник");
    await pick(rule(), "Не повторять");
    if (again) await due("по понедельникам в 10");
    await save();
    expect(writes()).toMatchObject([
      { args: { draft: { due_on: "2026-11-23", repeat } } },
    ]);
    cleanup();
  }
});

it("lets go of the rule of words that say none any more", async () => {
  const { writes } = editor(null);
  await entitle("Сверить кассу");
  await due("по понедельникам");
  await due("в пятницу");
  await save();
  expect(writes()).toMatchObject([
    { args: { draft: { due_on: "2026-11-27", repeat: null } } },
  ]);
});

it("says from which day on a rule of one's own holds, where that is another one", async () => {
  editor(null);
  await pick(rule(), "Своё правило…");
  await fireEvent.click(screen.getByRole("button", { name: /вторник/i }));
  await due("в пятницу");
  expect(screen.getByText("Первый раз: суббота, 28 ноября")).toBeTruthy();
  await fireEvent.click(screen.getByRole("button", { name: /пятница/i }));
  expect(screen.queryByText(/Первый раз/)).toBeNull();
});

it("shows a rule set elsewhere, and lets it go", async () => {
  const often: Repeat = { unit: "weeks", every: 2, weekdays: [1, 3] };
  await open(task({ repeat: often }));
  expect(rule().selectedOptions[0]?.text).toBe(
    "Каждую вторую неделю по пн, ср",
  );
  await pick(rule(), "Не повторять");
  await saved(null);
});

it("saves the reminder together with the rest, in one write", async () => {
  const { writes } = editor();
  const lead = screen.getByLabelText<HTMLSelectElement>("Напомнить");
  await pick(lead, "Накануне в 09:00");
  await fireEvent.input(screen.getByLabelText("Что сделать"), {
    target: { value: "Сверить склад" },
  });
  await save();
  expect(writes()).toEqual([
    {
      name: "tasks.update",
      args: {
        id: "t1",
        patch: {
          title: "Сверить склад",
          remind: { count: 1, unit: "days", at_time: "09:00" },
        },
      },
    },
  ]);
});

it("reminds of a new one at the hour that is named, unless told otherwise", async () => {
  for (const [due, chosen, remind] of [
    ["в 14:30", null, { count: 0, unit: "minutes", at_time: null }],
    ["в 14:30", "Не напоминать", null],
    ["завтра", null, null],
  ] as const) {
    const { writes } = editor(null, due === "завтра" ? null : "14:30");
    await fireEvent.input(screen.getByLabelText("Что сделать"), {
      target: { value: "Отправить счёт" },
    });
    await fireEvent.input(screen.getByLabelText("Когда"), {
      target: { value: due },
    });
    await new Promise((resolve) => setTimeout(resolve, 150));
    if (chosen) {
      const lead = screen.getByLabelText<HTMLSelectElement>("Напомнить");
      await pick(lead, chosen);
    }
    await save();
    expect(writes().at(-1)).toMatchObject({
      name: "tasks.create",
      args: { draft: { remind } },
    });
    cleanup();
  }
});

it("keeps what was typed for whoever presses beside it", async () => {
  const { onclose } = editor();
  await pick(rule(), "По будням");
  await settled();
  const dialog = screen.getByRole("dialog");
  await fireEvent.pointerDown(dialog);
  await fireEvent.click(dialog);
  expect(onclose).toHaveBeenCalled();
  cleanup();
  editor();
  expect(rule().selectedOptions[0]?.text).toBe("По будням");
});

it("brings back what was typed, not what was changed elsewhere since", async () => {
  editor();
  await pick(rule(), "По будням");
  await settled();
  cleanup();
  const { writes } = editor(task({ title: "Сверить склад" }));
  await save();
  expect(writes()).toMatchObject([{ args: { patch: { repeat: {} } } }]);
  expect(writes()[0]?.args).not.toHaveProperty("patch.title");
});

it("begins anew about somebody else; what was left waits where it was begun", async () => {
  editor(null);
  await entitle("Позвонить Иванову");
  await settled();
  cleanup();
  const contact = { id: "p2", label: "Котова Марина" };
  const { writes } = editor(null, null, { contact });
  expect(title().value).toBe("");
  await entitle("Отправить каталог");
  await save();
  expect(writes()).toMatchObject([{ args: { draft: { contact_id: "p2" } } }]);
  cleanup();
  editor(null);
  expect(title().value).toBe("Позвонить Иванову");
});

it("forgets a new one that was emptied by hand", async () => {
  editor(null);
  await entitle("Позвонить Иванову");
  await settled();
  await entitle("");
  await settled();
  cleanup();
  editor(null);
  expect(title().value).toBe("");
});

it("comes back as it was left, unless it was given up", async () => {
  editor();
  await pick(rule(), "По будням");
  await settled();
  cleanup();
  editor();
  expect(rule().selectedOptions[0]?.text).toBe("По будням");
  await fireEvent.click(screen.getByRole("button", { name: /Отмена/ }));
  cleanup();
  editor();
  expect(rule().selectedOptions[0]?.text).toBe("Не повторять");
});

it("says what is missing for as long as it is missing", async () => {
  const { writes } = editor(null);
  await settled();
  await save();
  expect(writes()).toEqual([]);
  expect(title().getAttribute("aria-invalid")).toBe("true");
  await entitle("Полить цветы");
  expect(title().getAttribute("aria-invalid")).toBeNull();
});
