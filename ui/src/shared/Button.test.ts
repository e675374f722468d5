import { cleanup, render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, expect, it } from "vitest";
import Button from "./Button.svelte";

afterEach(cleanup);

const button = (name: string, props = {}) =>
  render(Button, { "aria-label": name, look: "primary", ...props });
const leads = (name: string) =>
  screen.getByRole("button", { name, hidden: true }).matches(".primary");

it("leads as the frame's own only while the page has no first step of its own", async () => {
  button("new", { yields: true });
  expect(leads("new")).toBe(true);
  const page = button("choose a file");
  await tick();
  expect(leads("choose a file")).toBe(true);
  expect(leads("new")).toBe(false);
  await page.rerender({ look: "plain" });
  expect(leads("new")).toBe(true);
  await page.rerender({ look: "primary" });
  expect(leads("new")).toBe(false);
  page.unmount();
  await tick();
  expect(leads("new")).toBe(true);
});

it("keeps the lead under a dialog, which has its own", async () => {
  const dialog = document.body.appendChild(document.createElement("dialog"));
  button("new", { yields: true });
  render(
    Button,
    { "aria-label": "save", look: "primary" },
    {
      baseElement: dialog,
    },
  );
  await tick();
  expect(leads("save")).toBe(true);
  expect(leads("new")).toBe(true);
  dialog.remove();
});
