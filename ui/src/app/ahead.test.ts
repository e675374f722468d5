import { beforeEach, expect, it } from "vitest";
import { clock } from "../shared/clock.svelte";
import { readAhead } from "../shared/reads";
import { world } from "../testing/world";
import questions from "./ahead.txt?raw";
import { home, rooms, viewOf } from "./rooms";

beforeEach(() => clock.fix("2026-11-22T09:00"));

it("has the shell answer what a start on Today asks, and nothing else", async () => {
  const { asked } = world();
  const found = viewOf(home);
  for (const room of rooms)
    await room.start?.({ locale: "ru-RU", platform: "test" }).catch(() => {});
  readAhead("history.peek", {});
  for (const room of rooms) room.ahead?.();
  found?.view.ahead?.(found.params);
  const known = questions
    .trim()
    .replaceAll("{day}", "2026-11-22")
    .replaceAll("{month}", "2026-11-01")
    .split("\n");
  const words = asked.map(
    ({ name, args }) => `${name} ${JSON.stringify(args)}`,
  );
  expect([...new Set(words)].toSorted()).toEqual(known.toSorted());
});
