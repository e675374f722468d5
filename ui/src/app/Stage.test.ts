import { cleanup, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fits, go } from "../shared/route.svelte";
import { wings } from "../shared/wings.svelte";
import { seen } from "../testing/leaf";
import { world } from "../testing/world";
import { viewOf } from "./rooms";
import Stage, { load } from "./Stage.svelte";

const ahead = vi.hoisted(() => vi.fn());
vi.mock("./rooms", () => {
  const view = () => import("../testing/Leaf.svelte");
  const views = [
    { path: "/built/:id", view, ahead, prepares: true },
    { path: "/plain/:id", view, ahead },
  ];
  return {
    viewOf(path: string) {
      const view = views.find((one) => fits(one.path, path));
      return view ? { view, params: fits(view.path, path) } : null;
    },
  };
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 80));
const pages = () =>
  screen.queryAllByText(/^Page/).map((heading) => ({
    name: heading.textContent,
    isSeen: !heading.closest(".unseen"),
  }));
let core: ReturnType<typeof world>;

beforeEach(async () => {
  core = world();
  go("/plain/1");
  render(Stage);
  await settled();
  seen.length = 0;
  ahead.mockClear();
});
afterEach(() => {
  cleanup();
  wings.clear();
});

it("draws a page whose code is here with the frame, not after it", async () => {
  cleanup();
  await load(viewOf("/plain/1")!.view);
  render(Stage);
  expect(pages()).toEqual([{ name: "Page 1", isSeen: true }]);
});

it("builds a page unseen, which keeps still until it is opened", async () => {
  wings.prepare("/built/2");
  await settled();
  expect(ahead).toHaveBeenCalledWith({ id: "2" });
  expect(pages()).toEqual([
    { name: "Page 1", isSeen: true },
    { name: "Page 2", isSeen: false },
  ]);
  expect(seen).toEqual([]);
  expect(document.title).toBe("1");
  const built = screen.getByText("Page 2");
  go("/built/2?show=9");
  await settled();
  expect(pages()).toEqual([{ name: "Page 2", isSeen: true }]);
  expect(screen.getByText("Page 2")).toBe(built);
  expect(document.activeElement).toBe(built);
  expect(seen).toEqual(["leave 1", "enter 2"]);
  expect(document.title).toBe("2");
});

it("builds only pages that may be built so", async () => {
  wings.prepare("/plain/2");
  await settled();
  expect(pages()).toEqual([{ name: "Page 1", isSeen: true }]);
});

it("forgets a built page once anything was written", async () => {
  wings.prepare("/built/2");
  await settled();
  core.changed("contacts");
  await settled();
  expect(pages()).toEqual([{ name: "Page 1", isSeen: true }]);
  wings.prepare("/built/2");
  await settled();
  expect(pages()).toHaveLength(2);
});

it("builds it again after a write for whoever rests on it still", async () => {
  const leave = wings.prepareAtRest("/built/2");
  await vi.waitFor(() => expect(pages()).toHaveLength(2));
  core.changed("contacts");
  await settled();
  expect(pages()).toHaveLength(1);
  await vi.waitFor(() => expect(pages()).toHaveLength(2));
  leave();
  core.changed("contacts");
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(pages()).toHaveLength(1);
});

it("forgets it when the address turns elsewhere, or asks something else", async () => {
  for (const elsewhere of ["/plain/1?q=a", "/plain/3", "/built/4"]) {
    wings.prepare("/built/2");
    await settled();
    expect(pages()).toHaveLength(2);
    go(elsewhere);
    await settled();
    expect(pages()).toHaveLength(1);
  }
});

it("goes from one page of a kind to the next one that was built", async () => {
  go("/built/2");
  await settled();
  wings.prepare("/built/3");
  await settled();
  seen.length = 0;
  go("/built/3");
  await settled();
  expect(pages()).toEqual([{ name: "Page 3", isSeen: true }]);
  expect(seen).toEqual(["leave 2", "enter 3"]);
});

it("does not show what is still being built once its place is taken", async () => {
  wings.prepare("/built/2");
  wings.prepare("/built/3");
  await settled();
  expect(pages().map(({ name }) => name)).toEqual(["Page 1", "Page 3"]);
  wings.prepare("/built/4");
  go("/built/4");
  await settled();
  expect(pages()).toEqual([{ name: "Page 4", isSeen: true }]);
});
