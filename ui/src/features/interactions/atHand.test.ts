import { afterEach, expect, it } from "vitest";
import { room as tasks } from "../tasks/room";
import { asked as askedTask } from "../tasks/asked.svelte";
import { asked } from "./asked.svelte";
import { takeInHand } from "./atHand";
import { room } from "./room";

const anna = { id: "p1", label: "Бондаренко Анна" };
const [meeting] = room.news ?? [];
const [task] = tasks.news ?? [];

afterEach(() => (asked.current = askedTask.current = null));

it("books and notes for whoever's card stands open, and for nobody once it is closed", () => {
  const letGo = takeInHand(() => anna);
  meeting?.run();
  task?.run();
  expect(asked.current).toMatchObject({ plan: { people: [anna] } });
  expect(askedTask.current).toEqual({ start: { contact: anna } });
  const letGoOther = takeInHand(() => ({ id: "p2", label: "Гук" }));
  letGo();
  meeting?.run();
  expect(asked.current).toMatchObject({ plan: { people: [{ id: "p2" }] } });
  letGoOther();
  meeting?.run();
  task?.run();
  expect(asked.current).toMatchObject({ plan: { people: undefined } });
  expect(askedTask.current).toEqual({ start: { contact: undefined } });
});
