/** The four parts of a person's name; any of them may be empty. */
export interface NameParts {
  surname: string;
  given_name: string;
  patronymic: string;
  nickname: string;
}

export type NameOrder = "surname_first" | "given_first";

/** How people are written down: a setting, read as a rune. */
class Names {
  order = $state<NameOrder>("surname_first");
}

export const names = new Names();

const joined = (parts: readonly string[]) => parts.filter(Boolean).join(" ");

/** «Иванов Сергей Викторович», or «Сергей Викторович Иванов». */
export function fullName(of: NameParts): string {
  const { surname, given_name, patronymic, nickname } = of;
  const ordered =
    names.order === "surname_first"
      ? [surname, given_name, patronymic]
      : [given_name, patronymic, surname];
  return joined(ordered) || nickname;
}

/** «Сергей Иванов» for tight places: no patronymic, given name first. */
export function shortName(of: NameParts): string {
  return joined([of.given_name, of.surname]) || of.nickname;
}
