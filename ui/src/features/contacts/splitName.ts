import type { ContactName } from "../../bindings/index";

/** Endings of patronymics in Russian and Ukrainian. */
const patronymic =
  /(вич|вна|ична|инична|ович|евич|ьич|йович|івна|ївна|ович|ич|оглы|кызы|огли|кизи)$/iu;
/** «Ич» alone also ends surnames, so a patronymic must be longer than this. */
const shortest = 5;

const isPatronymic = (word: string) =>
  [...word].length >= shortest && patronymic.test(word);

/**
 * Splits a name written in one line: «Иванов Сергей Викторович», «Сергей
 * Викторович Иванов», «Сергей Викторович», «Иванов, Сергей», "Anna Smith"
 * when the given name goes first. A nickname stands in quotes or brackets.
 */
export function splitName(
  line: string,
  givenFirst = false,
): Omit<ContactName, "id"> {
  const bare = line.replace(/\s+/gu, " ").trim();
  const aside = /\s*[("«“]([^)"»”]+)[)"»”]\s*/u.exec(bare);
  const nickname = aside?.[1]?.trim() ?? "";
  const rest = (aside ? bare.replace(aside[0], " ") : bare).trim();
  return { ...parts(rest, givenFirst), nickname };
}

function parts(line: string, givenFirst: boolean) {
  const named = (surname = "", given_name = "", father = "") => ({
    surname,
    given_name,
    patronymic: father,
  });
  const [before, after] = line.split(/\s*,\s*/u);
  if (after) {
    const [given, ...more] = after.split(" ");
    return named(before, given, more.join(" "));
  }
  const words = line.split(" ").filter(Boolean);
  const [first = "", second = "", third = ""] = words;
  if (words.length <= 1) return named("", first);
  if (words.length === 2) {
    if (isPatronymic(second) && !isPatronymic(first))
      return named("", first, second);
    return givenFirst ? named(second, first) : named(first, second);
  }
  if (words.length === 3 && isPatronymic(second) && !isPatronymic(third))
    return named(third, first, second);
  if (words.length === 3 && isPatronymic(third))
    return named(first, second, third);
  const last = words.at(-1) ?? "";
  return givenFirst
    ? named(last, first, words.slice(1, -1).join(" "))
    : named(first, second, words.slice(2).join(" "));
}
