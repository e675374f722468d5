import type { ContactDraft } from "../../bindings/index";
import { call } from "../../platform/index";
import type { ComboOption } from "../../shared/Combobox.svelte";
import { fullName, names, type NameParts } from "../../shared/names.svelte";
import { write } from "../../shared/write";

/** A person as a form needs one: who, and how to call them. */
export interface Person {
  id: string;
  label: string;
}

export function personOf(contact: NameParts & { id: string }): Person {
  return { id: contact.id, label: fullName(contact) };
}

const few = 8;

/** People who fit what was typed; the latest met when nothing is. */
export async function findPeople(typed: string): Promise<ComboOption[]> {
  const rows = typed
    ? (await call("search.find", { query: typed, limit: few })).contacts
    : await latest();
  return rows.map((row) => ({
    value: row.id,
    label: fullName(row),
    hint: [row.organization, row.phone].filter(Boolean).join(", "),
  }));
}

async function latest() {
  const { rows } = await call("contacts.list", {
    filter: {
      shelf: "in_use",
      query: "",
      statuses: [],
      tag_ids: [],
      organization_id: null,
      source_id: null,
    },
    sort: "last_contact",
    is_descending: true,
    offset: 0,
    limit: few,
  });
  return rows;
}

/** «Иванов Сергей Викторович» in the order names are written here. */
export function splitName(
  typed: string,
): Pick<NameParts, "surname" | "given_name" | "patronymic"> {
  const words = typed.trim().split(/\s+/);
  const [first = "", second = "", ...rest] = words;
  if (words.length === 1)
    return { surname: "", given_name: first, patronymic: "" };
  if (names.order === "surname_first")
    return { surname: first, given_name: second, patronymic: rest.join(" ") };
  const surname = rest.pop() ?? second;
  return {
    given_name: first,
    patronymic: surname === second ? "" : [second, ...rest].join(" "),
    surname,
  };
}

/** A new customer of whom so far only the name is known. */
export async function createPerson(typed: string): Promise<ComboOption> {
  const draft = splitName(typed) as ContactDraft;
  const { id } = await write("contacts.create", { draft });
  return { value: id, label: typed.trim() };
}
