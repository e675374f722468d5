import type {
  ContactFilter,
  ContactSort,
  ContactStatus,
  Shelf,
} from "../../bindings/index";

/** What the list of customers answers; lives in the address, so Back works. */
export interface ListQuestion {
  filter: ContactFilter;
  sort: ContactSort;
  is_descending: boolean;
  /** Names of what the filter knows only by id, so that it reads at once. */
  organization: string;
}

export const statuses: readonly ContactStatus[] = [
  "cold",
  "lead",
  "active",
  "asleep",
  "ended",
];
export const shelves: readonly Shelf[] = ["in_use", "archived", "trash"];
export const sorts: readonly ContactSort[] = [
  "name",
  "last_contact",
  "planned",
  "created",
];

/** Kinds of record that decide who stands in the list, and what it says of them. */
export const listKinds = [
  "contacts",
  "interactions",
  "tags",
  "organizations",
] as const;

/** The order that makes sense first: names from А, contacts from the latest. */
export function usualDescent(sort: ContactSort): boolean {
  return sort === "last_contact" || sort === "created";
}

const list = (text: string | null) => (text ? text.split(",") : []);
const known = <T extends string>(all: readonly T[], text: string | null) =>
  all.find((one) => one === text) ?? null;

export function readQuestion(query: URLSearchParams): ListQuestion {
  const sort = known(sorts, query.get("sort")) ?? "name";
  const direction = query.get("order");
  return {
    filter: {
      shelf: known(shelves, query.get("shelf")) ?? "in_use",
      query: query.get("q") ?? "",
      statuses: statuses.filter((s) => list(query.get("status")).includes(s)),
      tag_ids: list(query.get("tags")),
      organization_id: query.get("company"),
      source_id: query.get("source"),
      is_quiet: query.has("quiet"),
    },
    sort,
    is_descending: direction ? direction === "desc" : usualDescent(sort),
    organization: query.get("company_name") ?? "",
  };
}

/** The address of a question; what is usual leaves no trace in it. */
export function listPath(question: ListQuestion): string {
  const { filter, sort, is_descending } = question;
  const query = new URLSearchParams();
  const put = (key: string, value: string | null) => {
    if (value) query.set(key, value);
  };
  put("shelf", filter.shelf === "in_use" ? null : filter.shelf);
  put("q", filter.query);
  put("status", filter.statuses.join(","));
  put("tags", filter.tag_ids.join(","));
  put("company", filter.organization_id);
  put("company_name", filter.organization_id ? question.organization : null);
  put("source", filter.source_id);
  put("quiet", filter.is_quiet ? "yes" : null);
  put("sort", sort === "name" ? null : sort);
  if (is_descending !== usualDescent(sort))
    put("order", is_descending ? "desc" : "asc");
  const text = query.toString();
  return text ? `/customers?${text}` : "/customers";
}

/** The list of a company's people. */
export function companyPath({ id, name }: { id: string; name: string }) {
  const usual = readQuestion(new URLSearchParams());
  const filter = { ...usual.filter, organization_id: id };
  return listPath({ ...usual, filter, organization: name });
}

/** The list of those who have gone quiet, the last to fall silent first. */
export function quietPath(): string {
  const usual = readQuestion(new URLSearchParams());
  const filter = { ...usual.filter, is_quiet: true };
  const sort = "last_contact";
  return listPath({ ...usual, filter, sort, is_descending: true });
}

/** The same for questions with the same answer, however they are worded. */
export function whoseKey({ filter, sort, is_descending }: ListQuestion) {
  return JSON.stringify([filter, sort, is_descending]);
}

/** Whether the question leaves anybody of the shelf out. */
export function isNarrowed({ filter }: ListQuestion): boolean {
  return Boolean(
    filter.query ||
    filter.statuses.length ||
    filter.tag_ids.length ||
    filter.organization_id ||
    filter.source_id ||
    filter.is_quiet,
  );
}
