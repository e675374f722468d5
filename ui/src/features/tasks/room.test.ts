import { expect, it } from "vitest";
import { takeInHand } from "../../shared/atHand";
import { asked } from "./asked.svelte";
import { room } from "./room";

it("notes a to-do about whoever's card stands open", () => {
  const anna = { id: "p1", label: "Бондаренко Анна" };
  const letGo = takeInHand(() => anna);
  room.news?.[0]?.run();
  expect(asked.current).toEqual({ start: { contact: anna } });
  letGo();
  room.news?.[0]?.run();
  expect(asked.current).toEqual({ start: { contact: undefined } });
});
