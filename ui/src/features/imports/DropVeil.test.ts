import { cleanup, render } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import { platform } from "../../platform/index";
import { language } from "../../shared/language.svelte";
import { toasts } from "../../shared/toasts.svelte";
import { world } from "../../testing/world";
import DropVeil from "./DropVeil.svelte";
import { session } from "./session.svelte";

afterEach(() => {
  cleanup();
  session.reset();
});

it("looks at the first of several files, and says that the others wait", () => {
  language.set("ru");
  world({});
  let drop: (paths: string[]) => void = () => {};
  platform().droppedFiles = (then) => {
    drop = then;
    return () => {};
  };
  render(DropVeil);
  drop(["/дом/a.csv"]);
  expect(toasts.shown).toEqual([]);
  drop(["/дом/a.csv", "/дом/b.csv"]);
  expect(session.path).toBe("/дом/a.csv");
  expect(toasts.shown.at(-1)?.text).toContain("Начнём с «a.csv»");
});
