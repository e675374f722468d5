import { beforeEach, expect, it, vi } from "vitest";
import { CallError } from "../../platform/index";
import { world } from "../../testing/world";
import { lookAt, session } from "./session.svelte";

const plan = {
  encoding: "windows-1251",
  delimiter: ";",
  has_header: true,
  duplicates: "skip",
  tag: "",
  columns: [{ header: "ФИО", field: "full_name", label: "", samples: [] }],
};
const counts = { new: 2, same: 0, updated: 0, doubtful: 0, skipped: 1 };
const look = (args: { plan: object | null }) => ({
  value: {
    path: "/a.csv",
    file_name: "a.csv",
    bytes: 9,
    row_count: 3,
    preview: [],
    plan: { ...plan, ...args.plan, columns: plan.columns },
  },
});
const report = { counts, skipped: [], warnings: [], entry: 7 };

function core(more: Parameters<typeof world>[0] = {}) {
  return world({
    "imports.look": look,
    "imports.preview": () => ({ value: { counts, rows: [] } }),
    "imports.run": () => ({ value: report }),
    "history.undo": () => ({ value: {} }),
    "jobs.progress": () => ({ value: { done: 1, total: 3 } }),
    "jobs.cancel": () => ({ value: null }),
    ...more,
  });
}
const settled = () => vi.waitFor(() => expect(session.preview).not.toBeNull());

beforeEach(() => session.reset());

it("looks at the file, then counts what would happen", async () => {
  core();
  await session.open("/a.csv");
  expect(session.plan?.encoding).toBe("windows-1251");
  await settled();
  expect(session.preview?.counts.new).toBe(2);
});

it("reads the file anew when it is cut differently, and counts again", async () => {
  const { asked } = core();
  await session.open("/a.csv");
  await settled();
  await session.recut({ delimiter: "," });
  expect(asked.findLast(({ name }) => name === "imports.look")?.args).toEqual({
    path: "/a.csv",
    plan: { ...plan, delimiter: ",", columns: [] },
  });
  await settled();
});

it("sends the columns as they were matched by hand", async () => {
  const { asked } = core();
  await session.open("/a.csv");
  await settled();
  session.map(0, { field: "surname" });
  await session.run();
  const { args } = asked.find(({ name }) => name === "imports.run") ?? {};
  expect(args).toMatchObject({ plan: { columns: [{ field: "surname" }] } });
  expect(session.report?.counts.new).toBe(2);
});

it("takes the whole import back as one step", async () => {
  const { asked } = core();
  await session.open("/a.csv");
  await session.run();
  await session.undo();
  expect(asked.at(-1)).toMatchObject({
    name: "history.undo",
    args: { seq: 7 },
  });
  expect(session.undone).toBe(true);
});

it("keeps what was chosen when the work is stopped", async () => {
  core({
    "imports.run": () => {
      throw new CallError("cancelled");
    },
  });
  await session.open("/a.csv");
  await session.run();
  expect(session.report).toBeNull();
  expect(session.plan).not.toBeNull();
});

it("says why a file that is no table was refused", async () => {
  core({
    "imports.look": () => {
      throw new CallError("file-other-kind", { kind: "PDF" });
    },
  });
  await session.open("/a.pdf");
  expect(session.look).toBeNull();
  expect(session.trouble).toMatchObject({ code: "file-other-kind" });
});

it("reads a file anew that was mended and is brought once more", async () => {
  const { asked } = core();
  lookAt("/a.csv");
  await settled();
  await session.run();
  expect(session.report?.entry).toBe(7);
  lookAt("/a.csv");
  expect(session.report).toBeNull();
  await settled();
  const looks = asked.filter(({ name }) => name === "imports.look");
  expect(looks).toHaveLength(2);
});
