import type { ContactDraft, PointDraft } from "../../bindings/index";
import { dropDraft, keepDraft, keptDraft } from "../../shared/drafts";
import { names } from "../../shared/names.svelte";
import { splitName } from "./splitName";

const key = "new-customer";

interface Typed {
  /** The name in one line; unused once its parts were mended by hand. */
  line: string;
  parts: { surname: string; given_name: string; patronymic: string } | null;
  nickname: string;
  phone: string;
  email: string;
  organization: string;
  role: string;
}

const blank: Typed = {
  line: "",
  parts: null,
  nickname: "",
  phone: "",
  email: "",
  organization: "",
  role: "",
};

/** What the line of a name whose parts were mended by hand still says. */
function titles(line: string) {
  const { title, sex } = splitName(line);
  return { title, sex };
}

/** What is typed about a new customer; kept until it is saved or cleared. */
export class NewCustomerForm {
  typed = $state<Typed>({ ...blank });

  constructor(line: string) {
    this.typed = { ...blank, ...keptDraft<Typed>(key) };
    if (line) this.typed.line = line;
  }

  readonly name = $derived.by(() => {
    const { line, parts, nickname } = this.typed;
    return parts
      ? { ...parts, nickname, ...titles(line) }
      : splitName(line, names.order === "given_first");
  });

  readonly isEmpty = $derived(
    JSON.stringify(this.typed) === JSON.stringify(blank),
  );

  readonly draft = $derived.by((): ContactDraft => {
    const { phone, email, organization, role } = this.typed;
    const point = (kind: PointDraft["kind"], value: string): PointDraft[] =>
      value.trim()
        ? [{ id: null, kind, label: "", value, is_preferred: false }]
        : [];
    const { title, ...name } = this.name;
    return {
      ...name,
      status: null,
      source: "",
      organization,
      role: role.trim() ? role : title,
      language: "",
      note: "",
      tags: [],
      points: [...point("phone", phone), ...point("email", email)],
      addresses: [],
      birthday: null,
    };
  });

  /** Opens the parts of the name for mending. */
  part(): void {
    const { surname, given_name, patronymic, nickname } = this.name;
    this.typed.nickname = nickname;
    this.typed.parts = { surname, given_name, patronymic };
  }

  keep(): void {
    if (this.isEmpty) dropDraft(key);
    else keepDraft(key, this.typed);
  }

  clear(): void {
    this.typed = { ...blank };
    dropDraft(key);
  }
}
