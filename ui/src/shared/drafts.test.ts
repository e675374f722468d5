import { afterEach, expect, it } from "vitest";
import { draftsOf, dropDraft, keepDraft, keptDraft } from "./drafts";

afterEach(() => {
  localStorage.clear();
  draftsOf("");
});

it("keeps what was typed in one base out of the others", () => {
  draftsOf("/home/me/shop.vizitka");
  keepDraft("plan", { text: "Показать каталог" });
  draftsOf("/home/me/other.vizitka");
  expect(keptDraft("plan")).toBeNull();
  dropDraft("plan");
  draftsOf("/home/me/shop.vizitka");
  expect(keptDraft("plan")).toEqual({ text: "Показать каталог" });
});

it("forgets drafts of which nobody knows whose they are", () => {
  localStorage.setItem("draft:plan", "{}");
  localStorage.setItem("route", "/today");
  draftsOf("/home/me/shop.vizitka");
  expect(localStorage.getItem("draft:plan")).toBeNull();
  expect(localStorage.getItem("route")).toBe("/today");
});
