import type { ContactDraft } from "../../bindings/index";
import { call } from "../../platform/index";
import type { ComboOption } from "../../shared/Combobox.svelte";
import { fullName, type NameParts } from "../../shared/names.svelte";
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
      is_quiet: false,
      source_id: null,
    },
    sort: "last_contact",
    is_descending: true,
    offset: 0,
    limit: few,
  });
  return rows;
}

/** A new customer of whom so far only the name is known. */
export async function createPerson(typed: string): Promise<ComboOption> {
  const draft = {} as ContactDraft;
  const { id } = await write("contacts.create", { draft, name: typed });
  return { value: id, label: typed.trim() };
}
