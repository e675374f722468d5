import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { InteractionDetail, TaskDetail } from "../../bindings/index";
import { CallError } from "../../platform/index";
import { clock } from "../../shared/clock.svelte";
import { language } from "../../shared/language.svelte";
import { world } from "../../testing/world";
import { TaskEditor } from "../tasks/index";
import CloseDialog from "./CloseDialog.svelte";
import InteractionEditor from "./InteractionEditor.svelte";

const meeting = {
  id: "m1",
  kind: "meeting",
  status: "planned",
  starts_at: "2026-11-21T11:00",
  has_time: true,
  place: "офис",
  agenda: "Каталог",
  said: "",
  offered: "",
  promised: "",
  participants: [{ id: "p1", surname: "Иванов" }],
  reminders: [],
} as unknown as InteractionDetail;
const task = {
  id: "t1",
  title: "Сверить кассу",
  note: "",
  due_on: null,
  due_time: null,
  repeat: null,
  reminders: [],
} as unknown as TaskDetail;

/** What the terminal made of the record. */
let fate: "there" | "trashed" | "gone";
let core: ReturnType<typeof world>;
const onclose = vi.fn();

function get(what: object) {
  if (fate === "gone") throw new CallError("not-found");
  return { value: { ...what, trashed_at: fate === "there" ? null : 1 } };
}

/** The core changes nothing that lies in the trash. */
function change() {
  if (fate !== "there") throw new CallError("not-found");
  return { value: null };
}

function restore() {
  fate = "there";
  return { value: null };
}

beforeEach(() => {
  language.set("ru");
  clock.fix("2026-11-21T12:00");
  fate = "there";
  onclose.mockReset();
  core = world({
    "settings.get": () => ({ value: { default_lead: null } }),
    "interactions.get": () => get(meeting),
    "interactions.restore": restore,
    "interactions.log": () => ({ value: { id: (restore(), "m2") } }),
    "interactions.update": change,
    "interactions.close": change,
    "tasks.get": () => get(task),
    "tasks.restore": restore,
    "tasks.update": change,
  });
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const save = async () => {
  await fireEvent.submit(document.querySelector("form")!);
  await settled();
};
const writes = () =>
  core.asked.filter(({ name }) => !/get$|understand$/.test(name));

async function meanwhile(now: typeof fate) {
  fate = now;
  core.changed("interactions", "tasks");
  await settled();
}

it("says that it was trashed, and brings it back with what was typed", async () => {
  render(InteractionEditor, { interaction: meeting, onclose });
  await type("О чём", "Образцы");
  await meanwhile("trashed");
  expect(screen.getByText(/убрали в корзину/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "В корзину" })).toBeNull();
  expect(screen.getByRole("button", { name: /^Восстановить и/ })).toBeTruthy();
  await save();
  expect(writes()).toEqual([
    { name: "interactions.restore", args: { id: "m1" } },
    {
      name: "interactions.update",
      args: { id: "m1", patch: { agenda: "Образцы" } },
    },
  ]);
  expect(onclose).toHaveBeenCalled();
});

it("saves nothing into the trash before it has heard of it", async () => {
  render(InteractionEditor, { interaction: meeting, onclose });
  await type("О чём", "Образцы");
  fate = "trashed";
  await save();
  expect(onclose).not.toHaveBeenCalled();
  expect(screen.getByText(/убрали в корзину/)).toBeTruthy();
  await save();
  expect(onclose).toHaveBeenCalled();
});

it("writes it down anew, once, when it was erased", async () => {
  render(CloseDialog, { interaction: meeting, ending: "success", onclose });
  await meanwhile("gone");
  await type("Что было", "Договорились");
  expect(screen.getByRole("button", { name: /^Записать заново/ })).toBeTruthy();
  await save();
  expect(writes()).toMatchObject([
    {
      name: "interactions.log",
      args: {
        draft: { contact_ids: ["p1"], agenda: "Каталог", status: "planned" },
      },
    },
    { name: "interactions.close", args: { id: "m2", said: "Договорились" } },
  ]);
});

it("does the same with a to-do", async () => {
  render(TaskEditor, { task, onclose });
  await type("Подробности", "За ноябрь");
  await meanwhile("trashed");
  await save();
  expect(writes()).toEqual([
    { name: "tasks.restore", args: { id: "t1" } },
    { name: "tasks.update", args: { id: "t1", patch: { note: "За ноябрь" } } },
  ]);
});
