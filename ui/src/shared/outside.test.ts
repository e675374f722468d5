import { beforeEach, expect, it } from "vitest";
import { usePlatform, type Platform } from "../platform/index";
import { language } from "./language.svelte";
import { openOutside, showInFolder } from "./outside";
import { toasts } from "./toasts.svelte";

const desktop = (answers: Partial<Platform>) =>
  usePlatform(answers as Platform);
const said = () => toasts.shown.at(-1);

beforeEach(() => {
  language.set("ru");
  for (const { id } of toasts.shown) toasts.dismiss(id);
});

it("shows the number that was called, for a desktop that does nothing with it", async () => {
  desktop({ openLink: () => Promise.resolve(true) });
  await openOutside("tel:+380671112233", "+380 67 111-22-33");
  expect(said()?.text).toContain("+380 67 111-22-33");
  expect(said()?.action?.label).toBe("Скопировать");
});

it("says that the desktop has no program for it", async () => {
  desktop({ openLink: () => Promise.resolve(false) });
  await openOutside("http://example.org", "example.org");
  expect(said()).toMatchObject({ tone: "trouble" });
  expect(said()?.text).toContain("нет программы");
});

it("says where a file lies when its folder cannot be shown", async () => {
  desktop({ showFile: () => Promise.resolve(false) });
  await showInFolder("/home/anna/list.csv");
  expect(said()?.text).toContain("/home/anna/list.csv");
  desktop({ showFile: () => Promise.resolve(true) });
  toasts.dismiss(said()!.id);
  await showInFolder("/home/anna/list.csv");
  expect(said()).toBeUndefined();
});
