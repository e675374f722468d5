import type { Sex } from "../../bindings/index";
import type { Language } from "../../shared/language.svelte";
import type { NameParts } from "../../shared/names.svelte";
import { tIn } from "../../shared/words";
import { vocative } from "./vocative";

export interface GreetingFacts extends NameParts {
  sex: Sex | null;
  /** The language the person is written to in. */
  language: string;
  is_jubilee: boolean;
}

const known = (tag: string): Language =>
  tag === "uk" || tag === "en" ? tag : "ru";

/** A patronymic gives the sex away; without either it stays open. */
export function sexOf({
  sex,
  patronymic,
}: Pick<GreetingFacts, "sex" | "patronymic">): Sex | null {
  if (sex) return sex;
  if (/(вна|чна|кызы|қызы)$/iu.test(patronymic)) return "female";
  if (/(ич|оглы|улы|ұлы)$/iu.test(patronymic)) return "male";
  return null;
}

/**
 * «Уважаемая Наталья Петровна», «Шановний Сергію Вікторовичу»,
 * "Dear Anna-Maria": how a letter in that language begins.
 */
export function address(facts: GreetingFacts): string {
  const to = known(facts.language);
  const sex = sexOf(facts);
  const calling = (part: string, of: "given" | "patronymic") =>
    to === "uk" ? vocative(part, sex, of) : part;
  const given = calling(facts.given_name, "given");
  if (!given) return tIn(to, "greet-address-nobody");
  if (to === "en") return tIn(to, "greet-address-plain", { name: given });
  const name = [given, calling(facts.patronymic, "patronymic")]
    .filter(Boolean)
    .join(" ");
  return facts.patronymic && sex
    ? tIn(to, "greet-address", { name, sex })
    : tIn(to, "greet-address-plain", { name });
}

export function greetingSubject(facts: GreetingFacts): string {
  const key = facts.is_jubilee ? "greet-subject-jubilee" : "greet-subject";
  return tIn(known(facts.language), key);
}

/** The whole text, in the language of the person it goes to. */
export function greetingText(facts: GreetingFacts): string {
  const key = facts.is_jubilee ? "greet-body-jubilee" : "greet-body";
  const body = tIn(known(facts.language), key);
  return `${address(facts)}\n\n${body}`;
}
