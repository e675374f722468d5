import type { ContactName, Sex } from "../../bindings/index";

/** A name in its parts, and what stood before it. */
export interface SplitName extends Omit<ContactName, "id"> {
  /** "Dr.", «проф.»: no name, it goes where the role goes. */
  title: string;
  /** By the form of address: «г-жа», "Mr". */
  sex: Sex | null;
}

/** Endings of patronymics in Russian and Ukrainian. */
const patronymic =
  /(вич|вна|ична|инична|ович|евич|ьич|йович|івна|ївна|ович|ич|оглы|кызы|огли|кизи)$/iu;
/** «Ич» alone also ends surnames, so a patronymic must be longer than this. */
const shortest = 5;

const isPatronymic = (word: string) =>
  [...word].length >= shortest && patronymic.test(word);

/** Words that begin a surname; the core knows more of them (imports/particles.rs). */
const particle =
  /^(van|von|vom|zu|zur|zum|de|der|den|ten|ter|del|dela|della|di|da|do|dos|das|du|des|la|le|af|al|el|bin|ibn|фон|ван|де|дер|ден|дель|делла|ди|да|дю|дос|ла|ле|аль|эль|бин|ибн)$/u;

/**
 * Puts a surname together with its particles: they are in small letters, for «Ван» may be a
 * name as well. At the end, where registers put them, they belong before the surname.
 */
function joinParticles(words: string[]): string[] {
  const isParticle = (word: string | undefined) => particle.test(word ?? "");
  const all = [...words];
  while (all.length > 1 && isParticle(all.at(-1)) && !all.every(isParticle))
    all.unshift(all.pop() ?? "");
  const from = all.findIndex(isParticle);
  if (from < 0) return all;
  let to = from;
  while (to < all.length - 1 && isParticle(all[to])) to += 1;
  return [
    ...all.slice(0, from),
    all.slice(from, to + 1).join(" "),
    ...all.slice(to + 1),
  ];
}

/**
 * Splits a name written in one line: «Иванов Сергей Викторович», «Сергей
 * Викторович Иванов», «Сергей Викторович», «Иванов, Сергей», "Anna Smith"
 * when the given name goes first. A nickname stands in quotes or brackets.
 */
export function splitName(line: string, givenFirst = false): SplitName {
  const { title, sex, name } = takeTitles(line.replace(/\s+/gu, " ").trim());
  const bare = name;
  const aside = /\s*[("«“]([^)"»”]+)[)"»”]\s*/u.exec(bare);
  const nickname = aside?.[1]?.trim() ?? "";
  const rest = (aside ? bare.replace(aside[0], " ") : bare).trim();
  return { ...parts(rest, givenFirst), nickname, title, sex };
}

/** Forms of address and titles; the core knows the same ones (imports/titles.rs). */
const gentleman = /^(mr|mister|г-н|господин|пан)\.?$/iu;
const lady = /^(mrs|ms|miss|г-жа|госпожа|пані|пани)\.?$/iu;
const earned =
  /^((dr|prof|professor|rev|д-р|проф|профессор|професор|акад|академик|академік|доц|доцент|инж|інж)\.?|др\.)$/iu;

/** Takes the titles before a name off it. A word alone is a name. */
function takeTitles(line: string) {
  const words = line.split(" ");
  const titles: string[] = [];
  let sex: Sex | null = null;
  while (words.length > 1) {
    const [word = ""] = words;
    if (gentleman.test(word)) sex = "male";
    else if (lady.test(word)) sex = "female";
    else if (earned.test(word)) titles.push(word);
    else break;
    words.shift();
  }
  return { title: titles.join(" "), sex, name: words.join(" ") };
}

function parts(line: string, givenFirst: boolean) {
  const named = (surname = "", given_name = "", father = "") => ({
    surname,
    given_name,
    patronymic: father,
  });
  const [before, after] = line.split(/\s*,\s*/u);
  if (after) {
    const behind = after.split(" ");
    const begun: string[] = [];
    while (behind.length > 1 && particle.test(behind.at(-1) ?? ""))
      begun.unshift(behind.pop() ?? "");
    const [given, ...more] = behind;
    return named([...begun, before].join(" "), given, more.join(" "));
  }
  const words = joinParticles(line.split(" ").filter(Boolean));
  const [first = "", second = "", third = ""] = words;
  if (words.length <= 1)
    return first.includes(" ") ? named(first) : named("", first);
  const surname = words.findIndex((word) => word.includes(" "));
  if (surname >= 0) {
    const [given = "", ...more] = words.filter((_, at) => at !== surname);
    return named(words[surname], given, more.join(" "));
  }
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
