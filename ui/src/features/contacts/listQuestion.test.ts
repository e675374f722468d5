import { expect, it } from "vitest";
import { isNarrowed, listPath, readQuestion } from "./listQuestion";

const read = (query: string) => readQuestion(new URLSearchParams(query));

it("asks for everybody in use, by name, when the address says nothing", () => {
  const question = read("");
  expect(question.filter.shelf).toBe("in_use");
  expect(question.sort).toBe("name");
  expect(question.is_descending).toBe(false);
  expect(isNarrowed(question)).toBe(false);
  expect(listPath(question)).toBe("/customers");
});

it("comes back the same through the address", () => {
  const question = read("");
  question.filter.query = "иванов & co";
  question.filter.statuses = ["lead", "active"];
  question.filter.tag_ids = ["a", "b"];
  question.filter.organization_id = "c";
  question.filter.is_quiet = true;
  question.organization = "ООО «Ромашка»";
  question.sort = "last_contact";
  question.is_descending = false;
  const path = listPath(question);
  expect(read(path.split("?")[1] ?? "")).toEqual(question);
  expect(isNarrowed(question)).toBe(true);
});

it("does not believe an address written by hand", () => {
  const question = read("shelf=attic&sort=shoe&status=active,rich");
  expect(question.filter.shelf).toBe("in_use");
  expect(question.sort).toBe("name");
  expect(question.filter.statuses).toEqual(["active"]);
});
