import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { platform } from "../../platform/index";
import { language } from "../../shared/language.svelte";
import { world } from "../../testing/world";
import BaseSection from "./BaseSection.svelte";
import { preferences } from "./preferences.svelte";

const own = "/home/me/diary.vizitka";
const letter = "/home/me/letter.txt";

beforeEach(() => language.set("ru"));
afterEach(cleanup);

it("stays with the base that was open when another is refused, and says why", async () => {
  const state = {
    path: own,
    version: "1",
    contact_count: 3,
    locale: "ru-RU",
    settings: {},
  };
  world({ "workspace.state": () => ({ value: state }) });
  await preferences.load();
  const reload = vi.spyOn(location, "reload").mockImplementation(() => {});
  const problem = { code: "base_not_a_base", data: { path: letter } };
  const opened: (string | null)[] = [];
  platform().pickFile = () => Promise.resolve(letter);
  platform().openBase = (path) => {
    opened.push(path);
    const refused = path === letter ? { problem } : {};
    return Promise.resolve({ locale: "ru-RU", platform: "test", ...refused });
  };
  render(BaseSection);
  await fireEvent.click(screen.getByText("Открыть другую…"));
  const said = await screen.findByRole("alert");
  expect(said.textContent).toContain(letter);
  expect(opened).toEqual([letter, own]);
  expect(reload).not.toHaveBeenCalled();
});
