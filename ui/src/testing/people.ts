import type { ContactRow } from "../bindings/index";

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
