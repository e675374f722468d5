import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it } from "vitest";
import { CallError } from "../../platform/index";
import { clock } from "../../shared/clock.svelte";
import { language } from "../../shared/language.svelte";
import { world } from "../../testing/world";
import Composer from "./Composer.svelte";

const ivanov = {
  id: "p1",
  surname: "Иванов",
  given_name: "Сергей",
  patronymic: "",
  nickname: "",
};

function composer() {
  const core = world({
    "contacts.get": () => ({ value: ivanov }),
    "settings.get": () => ({ value: { default_lead: null } }),
    "dates.understand": ({ text }: { text: string }) => {
      if (text.endsWith("–14:00")) throw new CallError("end-before-start");
      const said = { day: "2026-11-22", time: "15:00", kind: null };
      const duration_minutes = text.endsWith("–16:30") ? 90 : null;
      return {
        value: text.startsWith("завтра") ? { ...said, duration_minutes } : null,
      };
    },
    "interactions.log": () => ({ value: null }),
    "tasks.create": () => ({ value: null }),
  });
  const { container } = render(Composer, { contactId: "p1" });
  const line = () => container.querySelector<HTMLInputElement>(".line")!;
  const sent = (name: string) =>
    core.asked.find((call) => call.name === name)?.args;
  return { core, container, line, sent };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const type = (field: Element, value: string) =>
  fireEvent.input(field, { target: { value } });
const save = async (from: Element) => {
  await fireEvent.keyDown(from, { code: "Enter", ctrlKey: true });
  await settled();
};

beforeEach(() => {
  language.set("ru");
  clock.fix("2026-11-21T14:20");
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

it("writes down what has just happened in one line and Ctrl+Enter", async () => {
  const { line, sent } = composer();
  await settled();
  line().focus();
  await type(line(), "Показал каталог");
  await save(line());
  expect(sent("interactions.log")).toMatchObject({
    draft: {
      kind: "meeting",
      contact_ids: ["p1"],
      starts_at: "2026-11-21T14:20",
      said: "Показал каталог",
      status: null,
      next: null,
    },
  });
  expect(line().value).toBe("");
  expect(localStorage.length).toBe(0);
});

it("logs the past with its result and the next date in one go", async () => {
  const { line, sent } = composer();
  await settled();
  line().focus();
  await settled();
  await type(line(), "Заболел");
  await fireEvent.click(screen.getByRole("radio", { name: "Сорвалась" }));
  await type(screen.getByLabelText("Дальше"), "завтра в 15");
  await save(line());
  expect(sent("interactions.log")).toMatchObject({
    draft: {
      status: "fell_through",
      outcome: null,
      next: { kind: "meeting", starts_at: "2026-11-22T15:00" },
    },
  });
});

it("books instead when the date is still to come", async () => {
  const { line, sent } = composer();
  await settled();
  line().focus();
  await settled();
  await type(screen.getByLabelText("Когда"), "завтра в 15");
  await type(line(), "Взять образцы");
  await save(line());
  // «20.11» may be what was, so that neither side of today is taken for granted.
  expect(sent("dates.understand")).toMatchObject({ tense: "either" });
  expect(sent("interactions.log")).toMatchObject({
    draft: {
      status: "planned",
      starts_at: "2026-11-22T15:00",
      agenda: "Взять образцы",
      said: "",
      next: null,
    },
  });
});

it("takes the length from the words, unless one is chosen after them", async () => {
  const { line, sent } = composer();
  await settled();
  line().focus();
  await settled();
  const when = screen.getByLabelText("Когда");
  await type(when, "завтра 15:00–16:30");
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(screen.getByText(/15:00–16:30/)).toBeTruthy();
  const length = () =>
    screen.getByLabelText<HTMLSelectElement>("Сколько длится");
  expect(length().selectedOptions[0]?.text).toBe("1 ч 30 мин");
  await save(when);
  expect(sent("interactions.log")).toMatchObject({
    draft: { starts_at: "2026-11-22T15:00", duration_minutes: 90 },
  });
});

it("says that the end comes before the start, and writes nothing", async () => {
  const { line, sent } = composer();
  await settled();
  line().focus();
  await settled();
  const when = screen.getByLabelText("Когда");
  await type(when, "завтра 15:00–14:00");
  await save(when);
  expect(sent("interactions.log")).toBeUndefined();
  expect(screen.getByText(/Конец раньше начала/)).toBeTruthy();
  await type(when, "завтра 15:00–16:30");
  await save(when);
  expect(sent("interactions.log")).toBeDefined();
});

it("keeps an entry of which only the next date was typed", async () => {
  const first = composer();
  await settled();
  first.line().focus();
  await settled();
  await type(screen.getByLabelText("Дальше"), "завтра в 15");
  await settled();
  cleanup();
  composer();
  await settled();
  const next = screen.getByLabelText<HTMLInputElement>("Дальше");
  expect(next.value).toBe("завтра в 15");
});

it("means the day that was meant, however late the draft comes back", async () => {
  for (const label of ["Когда", "Дальше"]) {
    clock.fix("2026-11-21T14:20");
    const first = composer();
    await settled();
    first.line().focus();
    await settled();
    await type(screen.getByLabelText(label), "завтра в 15");
    await new Promise((resolve) => setTimeout(resolve, 150));
    cleanup();
    clock.fix("2026-11-22T09:00");
    composer();
    await settled();
    const field = screen.getByLabelText<HTMLInputElement>(label);
    expect(field.value).toBe("сегодня, 15:00");
    cleanup();
    localStorage.clear();
  }
});

it("is not turned into a meeting by W while an outcome has the focus", async () => {
  const { container, line } = composer();
  await settled();
  const heard: string[] = [];
  const hear = ({ code }: KeyboardEvent) => void heard.push(code);
  window.addEventListener("keydown", hear);
  await fireEvent.click(screen.getByRole("tab", { name: "Звонок" }));
  line().focus();
  await settled();
  const ending = screen.getByRole("radio", { name: "Сорвался" });
  await fireEvent.keyDown(ending, { code: "KeyW", key: "ц" });
  await fireEvent.keyDown(ending, { code: "KeyK", key: "л", ctrlKey: true });
  const tab = screen.getByRole("tab", { name: "Звонок" });
  await fireEvent.keyDown(tab, { code: "KeyW", key: "ц" });
  window.removeEventListener("keydown", hear);
  expect(heard).toEqual(["KeyK", "KeyW"]);
  expect(container.querySelector("[aria-selected=true]")).toBe(tab);
});

it("saves no promise and no place that is out of sight", async () => {
  const { line, sent } = composer();
  await settled();
  line().focus();
  await settled();
  await type(screen.getByLabelText("Обещано"), "Прислать договор");
  await type(screen.getByLabelText("Где"), "Офис");
  await type(screen.getByLabelText("Когда"), "завтра в 15");
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(screen.queryByLabelText("Обещано")).toBeNull();
  await fireEvent.click(screen.getByRole("tab", { name: "Звонок" }));
  expect(screen.queryByLabelText("Где")).toBeNull();
  await save(line());
  expect(sent("interactions.log")).toMatchObject({
    draft: { kind: "call", promised: "", place: "" },
  });
});

it("takes no next date that has passed, and says so there", async () => {
  const { line, sent } = composer();
  await settled();
  line().focus();
  await settled();
  clock.fix("2026-11-23T09:00");
  await type(screen.getByLabelText("Дальше"), "завтра в 15");
  await save(line());
  expect(sent("interactions.log")).toBeUndefined();
  expect(screen.getByText(/уже прошло/)).toBeTruthy();
});

it("keeps an unsaved to-do and an unsaved entry side by side", async () => {
  const first = composer();
  await settled();
  first.line().focus();
  await type(first.line(), "Говорили о скидке");
  await fireEvent.click(screen.getByRole("tab", { name: "Дело" }));
  await type(first.line(), "Отправить прайс");
  await settled();
  cleanup();

  const { line, sent } = composer();
  await settled();
  expect(line().value).toBe("Отправить прайс");
  await save(line());
  expect(sent("tasks.create")).toMatchObject({
    draft: { title: "Отправить прайс", contact_id: "p1", due_on: null },
  });
  await fireEvent.click(screen.getByRole("tab", { name: "Встреча" }));
  expect(line().value).toBe("Говорили о скидке");
});

it("writes one thing down once, however often the keys are pressed", async () => {
  const { core, line } = composer();
  await settled();
  line().focus();
  await type(line(), "Показал каталог");
  await save(line());
  await save(document.activeElement!);
  await save(document.activeElement!);
  const logged = core.asked.filter(({ name }) => name === "interactions.log");
  expect(logged).toHaveLength(1);
});

it("saves a to-do with Enter in its line, once", async () => {
  const { core, line } = composer();
  await settled();
  await fireEvent.click(screen.getByRole("tab", { name: "Дело" }));
  line().focus();
  await type(line(), "Выслать прайс");
  for (let press = 0; press < 3; press += 1)
    await fireEvent.keyDown(document.activeElement!, { code: "Enter" });
  await settled();
  const made = core.asked.filter(({ name }) => name === "tasks.create");
  expect(made).toMatchObject([{ args: { draft: { title: "Выслать прайс" } } }]);
});

it("calls people what they are called by now", async () => {
  const { core, line } = composer();
  await settled();
  line().focus();
  await settled();
  expect(screen.getByText("Иванов Сергей")).toBeTruthy();
  Object.assign(ivanov, { surname: "Иваненко" });
  core.changed("contacts");
  await settled();
  expect(screen.getByText("Иваненко Сергей")).toBeTruthy();
  Object.assign(ivanov, { surname: "Иванов" });
});
