import { afterEach, expect, it } from "vitest";
import { takeInHand } from "../../shared/atHand";
import { asked } from "./asked.svelte";
import { room } from "./room";

const anna = { id: "p1", label: "Бондаренко Анна" };
const [meeting] = room.news ?? [];

afterEach(() => (asked.current = null));

it("books for whoever's card stands open, and for nobody once it is closed", () => {
  const letGo = takeInHand(() => anna);
  meeting?.run();
  expect(asked.current).toMatchObject({ plan: { people: [anna] } });
  const letGoOther = takeInHand(() => ({ id: "p2", label: "Гук" }));
  letGo();
  meeting?.run();
  expect(asked.current).toMatchObject({ plan: { people: [{ id: "p2" }] } });
  letGoOther();
  meeting?.run();
  expect(asked.current).toMatchObject({ plan: { people: undefined } });
});
