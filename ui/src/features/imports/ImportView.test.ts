import {
  cleanup,
  fireEvent,
  render,
  screen,
  within,
} from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { CallError } from "../../platform/index";
import { language } from "../../shared/language.svelte";
import { world } from "../../testing/world";
import ImportView from "./ImportView.svelte";
import { session } from "./session.svelte";

const torn = (line: number) => ({
  line,
  what: "quote_not_closed",
  text: '"Ромашка',
});

type Remark = ReturnType<typeof torn>;

function core(
  remarks: Remark[],
  ofRows: Remark[] = [],
  more: Parameters<typeof world>[0] = {},
) {
  const plan = {
    encoding: "utf-8",
    delimiter: ";",
    has_header: true,
    duplicates: "skip",
    tag: "",
    columns: [{ header: "ФИО", field: "full_name", label: "", samples: [] }],
  };
  const counts = {
    new: 2,
    same: 0,
    updated: 0,
    joined: 0,
    doubtful: 0,
    skipped: 0,
  };
  const file = { path: "/a.csv", file_name: "a.csv", bytes: 9, row_count: 2 };
  return world({
    "imports.look": () => ({ value: { ...file, preview: [], plan, remarks } }),
    "imports.preview": () => ({
      value: { counts, rows: [], remarks: [...remarks, ...ofRows] },
    }),
    "imports.run": () => ({
      value: { counts, skipped: [], warnings: [], entry: 7 },
    }),
    "jobs.progress": () => ({ value: null }),
    ...more,
  });
}

beforeEach(() => {
  language.set("ru");
  session.reset();
  location.hash = "/import";
});
afterEach(() => {
  cleanup();
  session.reset();
});

it("tells of quotes that never close before anything is brought in", async () => {
  core(Array.from({ length: 12 }, (_, i) => torn(i + 2)));
  await session.open("/a.csv");
  render(ImportView);
  const title = await screen.findByRole("heading", {
    name: "Что в файле стоит проверить",
  });
  const told = within(title.closest("section")!);
  expect(told.getAllByRole("listitem")).toHaveLength(10);
  expect(told.getByText("строка 2")).toBeTruthy();
  expect(
    told.getAllByText(/Кавычка открыта и не закрыта.*«"Ромашка»/),
  ).toHaveLength(10);
  expect(told.getByText("Показаны первые 10.")).toBeTruthy();
});

it("says nothing of a file that is written as it should be", async () => {
  core([]);
  await session.open("/a.csv");
  render(ImportView);
  await vi.waitFor(() => expect(session.preview).not.toBeNull());
  expect(screen.queryByText("Что в файле стоит проверить")).toBeNull();
});

it("names the rows that would be lost before anything is brought in", async () => {
  core([torn(2)], [{ line: 7, what: "date_not_read", text: "31.02.1980" }]);
  await session.open("/a.csv");
  render(ImportView);
  const title = await screen.findByRole("heading", {
    name: "Строки, на которые стоит взглянуть",
  });
  const told = within(title.closest("section")!);
  expect(told.getAllByRole("listitem")).toHaveLength(1);
  expect(told.getByText("строка 7")).toBeTruthy();
  expect(told.getByText(/31\.02\.1980/)).toBeTruthy();
});

it("asks which comes first where no day of the list shows it", async () => {
  const unclear = { line: 2, what: "day_order_unclear", text: "03/04/1975" };
  const { asked } = core([], [unclear]);
  await session.open("/a.csv");
  render(ImportView);
  expect(
    await screen.findByText(/день или месяц.*«03\/04\/1975»/),
  ).toBeTruthy();
  const order = await screen.findByLabelText("Что впереди в датах");
  await fireEvent.change(order, { target: { value: "month_first" } });
  await vi.waitFor(() =>
    expect(
      asked.findLast(({ name }) => name === "imports.preview")?.args,
    ).toMatchObject({ plan: { day_order: "month_first" } }),
  );
});

it("says that the month comes first where the desktop has it so", async () => {
  core([], [{ line: 2, what: "month_first_unclear", text: "03/04/1975" }]);
  await session.open("/a.csv");
  render(ImportView);
  expect(await screen.findByText(/как месяц: «03\/04\/1975»/)).toBeTruthy();
  const order = await screen.findByLabelText("Что впереди в датах");
  expect((order as HTMLSelectElement).value).toBe("month_first");
});

it("asks what rows without a name are where some were joined", async () => {
  const joined = { line: 3, what: "belongs_above", text: "Ким Анна" };
  const { asked } = core([], [joined]);
  await session.open("/a.csv");
  render(ImportView);
  const unnamed = await screen.findByLabelText("Строки без имени");
  await fireEvent.change(unnamed, { target: { value: "alone" } });
  await vi.waitFor(() =>
    expect(
      asked.findLast(({ name }) => name === "imports.preview")?.args,
    ).toMatchObject({ plan: { unnamed: "alone" } }),
  );
});

it("does not ask for the order of days that are clear", async () => {
  core([]);
  await session.open("/a.csv");
  render(ImportView);
  await vi.waitFor(() => expect(session.preview).not.toBeNull());
  expect(screen.queryByText("Что впереди в датах")).toBeNull();
});

it("brings in with the tag at the first press after typing it", async () => {
  const { asked } = core([]);
  await session.open("/a.csv");
  render(ImportView);
  const button = await screen.findByRole("button", { name: /^Загрузить/ });
  const tag = screen.getByLabelText("Метка для всех");
  await fireEvent.input(tag, { target: { value: "Выставка" } });
  expect(button.getAttribute("aria-disabled")).toBeNull();
  // A press takes the focus from the field first.
  await fireEvent.change(tag);
  await fireEvent.click(button);
  const run = () => asked.find(({ name }) => name === "imports.run")?.args;
  await vi.waitFor(() =>
    expect(run()).toMatchObject({ plan: { tag: "Выставка" } }),
  );
});

it("does not say that it counts once it could not, and counts again when told to", async () => {
  let isBusy = true;
  const counts = {
    new: 2,
    same: 0,
    updated: 0,
    joined: 0,
    doubtful: 0,
    skipped: 0,
  };
  core([], [], {
    "imports.preview": () => {
      if (isBusy) throw new CallError("base-busy");
      return { value: { counts, rows: [], remarks: [] } };
    },
  });
  await session.open("/a.csv");
  render(ImportView);
  await screen.findByRole("alert");
  expect(screen.queryByText("Считаем…")).toBeNull();
  isBusy = false;
  await fireEvent.click(
    screen.getByRole("button", { name: "Попробовать ещё раз" }),
  );
  expect(
    await screen.findByRole("button", { name: /^Загрузить/ }),
  ).toBeTruthy();
});

it("counts the customers that come, not the rows that go on with them", async () => {
  const counts = {
    new: 6,
    same: 0,
    updated: 2,
    joined: 2,
    doubtful: 0,
    skipped: 0,
  };
  core([], [], {
    "imports.preview": () => ({ value: { counts, rows: [], remarks: [] } }),
  });
  await session.open("/a.csv");
  render(ImportView);
  expect(
    await screen.findByRole("button", { name: "Загрузить 6 клиентов" }),
  ).toBeTruthy();
});

it("shows both of two people who stand in one line of the file", async () => {
  const row = (surname: string) => ({
    line: 2,
    outcome: "new",
    display: { surname, given_name: "", patronymic: "", nickname: "" },
    phone: "",
    email: "",
    organization: "",
    why: null,
    text: "",
  });
  const counts = {
    new: 2,
    same: 0,
    updated: 0,
    joined: 0,
    doubtful: 0,
    skipped: 0,
  };
  const rows = [row("Иванов"), row("Ким")];
  core([], [], {
    "imports.preview": () => ({ value: { counts, rows, remarks: [] } }),
  });
  await session.open("/a.csv");
  render(ImportView);
  expect(await screen.findByText("Иванов")).toBeTruthy();
  expect(screen.getByText("Ким")).toBeTruthy();
});
