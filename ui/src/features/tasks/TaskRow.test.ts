import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { TaskDetail } from "../../bindings/index";
import { clock } from "../../shared/clock.svelte";
import { language } from "../../shared/language.svelte";
import { onLostFocus } from "../../shared/lostFocus";
import { world } from "../../testing/world";
import TaskList from "./TaskList.svelte";
import TaskRow from "./TaskRow.svelte";

const task = (id: string) =>
  ({
    id,
    title: id,
    contact: null,
    due_on: "2026-11-21",
    due_time: null,
    repeat: null,
    done_at: null,
    is_overdue: false,
    reminders: [],
  }) as unknown as TaskDetail;

beforeEach(() => {
  language.set("ru");
  clock.fix("2026-11-21T12:00");
});
afterEach(cleanup);

it("shows the first lines of a long title and a long name, whole at the pointer", () => {
  const surname = "Надзвичайнодовгепрізвищебезпробілів".repeat(3);
  const contact = { id: "p1", surname, given_name: "Олена" } as never;
  const title = "Справа з довгою назвою ".repeat(20).trim();
  world();
  render(TaskRow, { task: { ...task("один"), title, contact } });
  for (const text of [title, `${surname} Олена`]) {
    expect(screen.getByText(text).closest(".clamp")).toBeTruthy();
    expect(screen.getByTitle(text)).toBeTruthy();
  }
});

it("hands the keyboard on to the next to-do once one is ticked off", async () => {
  const today = ["один", "два", "три"].map(task);
  const done: TaskDetail[] = [];
  const core = world({
    "tasks.today": () => ({
      value: {
        overdue: [],
        today: [...today],
        done_today: [...done],
        later_count: 0,
      },
    }),
    "tasks.complete": ({ id }: { id: string }) => {
      const at = today.findIndex((one) => one.id === id);
      done.push(...today.splice(at, 1).map((one) => ({ ...one, done_at: 1 })));
      return { value: null };
    },
  });
  const land = vi.fn();
  const stop = onLostFocus(land);
  render(TaskList);
  const box = (name: string) => screen.findByRole("checkbox", { name });
  const first = await box("Сделано: один");
  first.focus();
  for (const next of ["два", "три"]) {
    await fireEvent.click(document.activeElement!);
    core.changed("tasks");
    await vi.waitFor(() =>
      expect(document.activeElement?.getAttribute("aria-label")).toMatch(
        new RegExp(`^Сделано.*${next}`),
      ),
    );
  }
  expect(land).not.toHaveBeenCalled();
  stop();
});
