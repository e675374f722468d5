import type { ContactDraft, PointDraft, Sex } from "../../bindings/index";
import { dropDraft, keepDraft, keptDraft } from "../../shared/drafts";
import { query } from "../../shared/query.svelte";
import { newAddress } from "./card/AddressForm.svelte";

const key = "new-customer";

interface Typed {
  /** The name in one line; unused once its parts were mended by hand. */
  line: string;
  parts: { surname: string; given_name: string; patronymic: string } | null;
  nickname: string;
  /** By the form of address in a line whose parts were mended by hand. */
  sex: Sex | null;
  phone: string;
  email: string;
  organization: string;
  role: string;
  /** What else the line said of how to reach them, once its parts were mended by hand. */
  more: Pick<PointDraft, "kind" | "value">[];
  city: string;
  street: string;
  /** What the line said where a field said something else. */
  note: string;
}

const blank: Typed = {
  line: "",
  parts: null,
  nickname: "",
  sex: null,
  phone: "",
  email: "",
  organization: "",
  role: "",
  more: [],
  city: "",
  street: "",
  note: "",
};

/** Those who were typed and not saved, the latest last. */
const unfinished = (): Typed[] =>
  [keptDraft<Typed | Typed[]>(key) ?? []].flat();

/**
 * What is typed about a new customer; kept until it is saved or cleared. Whoever is asked for by
 * name is somebody else than who was left unfinished, who waits meanwhile. The core takes the line
 * apart, also while saving, so that nothing waits for how it understands what is being typed.
 * To be made while a component initialises.
 */
export class NewCustomerForm {
  typed = $state<Typed>(structuredClone(blank));

  readonly #asked = query("contacts.name_parts", () => {
    const { line, parts } = this.typed;
    return parts || !line.trim() ? null : { text: line };
  });

  /** Left unfinished, but not the one that is typed here. */
  #others: Typed[];
  /** What it began with, which nobody typed here. */
  readonly #start: string;
  #isBack = $state(false);

  constructor(line: string) {
    const all = unfinished();
    const own = all.findLast((one) => !line || one.line === line);
    this.#others = all.filter((one) => one !== own);
    const start = { ...structuredClone(blank), line };
    this.#start = JSON.stringify(start);
    this.typed = { ...start, ...own };
    this.#isBack = own !== undefined;
  }

  /** Shows what was left unfinished, as nobody has touched it yet. */
  get isBack(): boolean {
    return this.#isBack;
  }

  /** How the core understands the line; the answer before while the next is on its way. */
  readonly understood = $derived.by(() => {
    const { line, parts } = this.typed;
    const { data, error } = this.#asked;
    return parts || !line.trim() || error ? undefined : data;
  });

  readonly isEmpty = $derived(
    JSON.stringify(this.typed) === JSON.stringify(blank),
  );

  /** The line, for the core to take apart. */
  readonly name = $derived(this.typed.parts ? null : this.typed.line);

  readonly draft = $derived.by((): ContactDraft => {
    const { parts, nickname, sex, phone, email, organization, role, note } =
      this.typed;
    const { more, city, street } = this.typed;
    const points = [
      { kind: "phone", value: phone } as const,
      { kind: "email", value: email } as const,
      ...more,
    ].filter(({ value }) => value.trim());
    return {
      ...(parts ?? { surname: "", given_name: "", patronymic: "" }),
      nickname,
      sex,
      status: null,
      source: "",
      organization,
      role,
      language: "",
      note,
      tags: [],
      points: points.map((point) => ({
        ...point,
        id: null,
        label: "",
        is_preferred: false,
      })),
      addresses: city || street ? [{ ...newAddress(), city, street }] : [],
      birthday: null,
    };
  });

  /** Opens the parts of the name for mending; what else the line said goes into its fields. */
  part(): void {
    const { typed, understood } = this;
    // Of a line that was changed since there is nothing to mend yet.
    if (!understood || this.#asked.loading) return;
    const { surname, given_name, patronymic, sex } = understood;
    const aside: string[] = [];
    const fill = (
      field: "nickname" | "organization" | "role",
      text: string,
    ) => {
      if (!typed[field].trim()) typed[field] = text;
      else if (text && text !== typed[field].trim()) aside.push(text);
    };
    const reach = (kind: "phone" | "email", values: string[]) => {
      for (const value of values) {
        if (!typed[kind].trim()) typed[kind] = value;
        else if (value !== typed[kind].trim()) typed.more.push({ kind, value });
      }
    };
    const { nickname, organization, role, title, phones, emails } = understood;
    fill("nickname", nickname);
    fill("organization", organization);
    fill("role", [role, title].filter(Boolean).join(", "));
    typed.more = [];
    reach("phone", phones);
    reach("email", emails);
    typed.city = understood.city;
    typed.street = understood.street;
    if (understood.note) aside.push(understood.note);
    typed.note = aside.join("\n");
    typed.sex = sex;
    typed.parts = { surname, given_name, patronymic };
  }

  /** Something is about to be typed; over the whole name, it is about somebody else. */
  touch(isOverName: boolean): void {
    const { line, parts } = this.typed;
    if (this.#isBack && isOverName) {
      this.#others.push($state.snapshot(this.typed));
      const cleared = { surname: "", given_name: "", patronymic: "" };
      this.typed = {
        ...structuredClone(blank),
        line,
        parts: parts && { ...cleared, surname: parts.surname },
      };
    }
    this.#isBack = false;
  }

  keep(): void {
    const isOwn = !this.isEmpty && JSON.stringify(this.typed) !== this.#start;
    const all = isOwn ? [...this.#others, this.typed] : this.#others;
    if (all.length) keepDraft(key, all);
    else dropDraft(key);
  }

  clear(): void {
    this.typed = structuredClone(blank);
    this.#isBack = false;
    this.keep();
  }
}
