import type { ContactDetail, ContactRow } from "../bindings/index";

/** A row of the list of customers, with the number in its name. */
export function personRow(n: number): ContactRow {
  return {
    id: `person-${n}`,
    surname: `Surname${n}`,
    given_name: "Anna",
    patronymic: "",
    nickname: "",
    status: "lead",
    organization: "",
    role: "",
    phone: "",
    email: "",
    tags: [],
    last_at: null,
    last_result: null,
    planned_at: null,
    is_unclosed: false,
  };
}

/** What the card of a customer shows, where little is known. */
export function personCard(known: Partial<ContactDetail> = {}): ContactDetail {
  return {
    id: "anna",
    surname: "Kotova",
    given_name: "Anna",
    patronymic: "",
    nickname: "",
    sex: null,
    status: "lead",
    ended_reason: "",
    source: null,
    organization: null,
    role: "",
    language: "",
    note: "",
    tags: [],
    points: [],
    addresses: [],
    created_at: 0,
    archived_at: null,
    trashed_at: null,
    dates: [],
    tasks: [],
    next: null,
    last: null,
    interaction_count: 0,
    rhythm: null,
    silent_days: null,
    company_count: 0,
    is_sample: false,
    ...known,
  };
}
