import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it } from "vitest";
import { platform } from "../../platform/index";
import { language } from "../../shared/language.svelte";
import { world } from "../../testing/world";
import ExportView from "./ExportView.svelte";
import { exportList } from "./index";

const question = {
  filter: {
    shelf: "in_use",
    query: "ов",
    statuses: [],
    tag_ids: [],
    organization_id: null,
    source_id: null,
    is_quiet: false,
  },
  sort: "name",
  is_descending: false,
} as const;
let core: ReturnType<typeof world>;

beforeEach(() => {
  language.set("ru");
  core = world({
    "contacts.counts": () => ({
      value: { in_use: 300, archived: 0, trash: 0 },
    }),
    "contacts.list": () => ({ value: { rows: [], total: 40 } }),
    "exports.preview": () => ({
      value: { headings: [], rows: [], more_columns: 0 },
    }),
    "exports.run": () => ({ value: { path: "/a.csv", rows: 2, bytes: 9 } }),
  });
  platform().saveFile = () => Promise.resolve("/a.csv");
});
afterEach(cleanup);

const settled = () => new Promise((resolve) => setTimeout(resolve, 10));
async function saved() {
  await fireEvent.click(screen.getByRole("button", { name: /^Сохранить/ }));
  await settled();
  return core.asked.findLast(({ name }) => name === "exports.run")?.args;
}

it("saves those who were picked, unless the whole list is asked for", async () => {
  exportList(question as never, ["a", "b"]);
  render(ExportView);
  await settled();
  expect(screen.getByText("2 клиента")).toBeTruthy();
  const list = { ...question, offset: 0, limit: 1 };
  expect(await saved()).toMatchObject({ list, picked: ["a", "b"] });
  await fireEvent.click(screen.getByLabelText(/Список, который/));
  expect(await saved()).toMatchObject({ list, picked: [] });
});

it("saves the whole list where nobody is picked", async () => {
  exportList(question as never, ["a", "b"]);
  exportList(question as never);
  render(ExportView);
  await settled();
  expect(screen.queryByText("Только отмеченных")).toBeNull();
  expect(await saved()).toMatchObject({ picked: [] });
});
