import { cleanup, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { TaskDetail } from "../../bindings/index";
import { clock } from "../../shared/clock.svelte";
import { language } from "../../shared/language.svelte";
import { world } from "../../testing/world";
import TaskList from "./TaskList.svelte";

const task = (more: Partial<TaskDetail> = {}): TaskDetail => ({
  id: "t1",
  title: "Сверить кассу",
  note: "",
  contact: null,
  interaction_id: null,
  due_on: "2026-11-22",
  due_time: null,
  repeat: { unit: "days", every: 1 },
  done_at: null,
  is_overdue: false,
  trashed_at: null,
  reminders: [],
  ...more,
});

beforeEach(() => {
  language.set("ru");
  clock.fix("2026-11-21T12:00");
});
afterEach(cleanup);

it("shows a repeating one as it is due next and for each time that it was done", async () => {
  const done = (due_on: string) => task({ due_on, done_at: 1 });
  world({
    "tasks.list": () => ({
      value: {
        overdue: [],
        today: [],
        later: [task()],
        someday: [],
        done_today: [done("2026-11-21"), done("2026-11-20")],
      },
    }),
  });
  render(TaskList, { contactId: "c1" });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(screen.getAllByRole("checkbox")).toHaveLength(3);
});
