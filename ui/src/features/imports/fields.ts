import type { ImportField } from "../../bindings/index";

/** What a column can become, in the order of the card. */
export const fields: readonly ImportField[] = [
  "skip",
  "full_name",
  "surname",
  "given_name",
  "patronymic",
  "nickname",
  "organization",
  "role",
  "workplace",
  "phone",
  "email",
  "telegram",
  "viber",
  "whatsapp",
  "website",
  "other",
  "label",
  "birthday",
  "birth_year",
  "birth_month",
  "birth_day",
  "sex",
  "status",
  "ended_reason",
  "source",
  "tags",
  "note",
  "street",
  "city",
  "region",
  "postal_code",
  "country",
  "language",
  "uid",
  "created_at",
  "archived_at",
];

const labelled: readonly ImportField[] = ["phone", "email", "street", "other"];

/** Whether «рабочий», «домашний» makes sense beside it. */
export function takesLabel(field: ImportField): boolean {
  return labelled.includes(field);
}

export function wordOfField(field: ImportField): string {
  return `import-field-${field.replaceAll("_", "-")}`;
}

export const encodings = [
  "utf-8",
  "windows-1251",
  "windows-1251-with-utf-8",
  "utf-16le",
  "utf-16be",
  "koi8-u",
  "ibm866",
  "x-mac-cyrillic",
  "windows-1252",
  "utf-8-as-windows-1251",
  "utf-8-as-windows-1252",
] as const;

export const delimiters = [
  { value: ";", word: "import-delimiter-semicolon" },
  { value: ",", word: "import-delimiter-comma" },
  { value: "\t", word: "import-delimiter-tab" },
  { value: "|", word: "import-delimiter-bar" },
] as const;
