/**
 * The vocative of Ukrainian given names and patronymics: a letter in Ukrainian
 * calls «Наталіє Петрівно», never «Наталія Петрівна». Rules of the 2019
 * orthography, §§ 87–93 (second declension and first).
 */
import type { Sex } from "../../bindings/index";

/** Sounds that change before the ending, or follow no rule. */
const irregular: Record<string, string> = {
  ігор: "Ігоре",
  лев: "Леве",
  олег: "Олеже",
  федір: "Федоре",
  сидір: "Сидоре",
  антін: "Антоне",
  нестір: "Несторе",
  яків: "Якове",
  любов: "Любове",
  марко: "Марку",
};

const cyrillic = /^[\p{Script=Cyrillic}'’ʼ-]+$/u;

function feminine(name: string): string {
  if (/ія$/iu.test(name)) return name.replace(/я$/u, "є");
  if (/[аеиіоуюяєї’ʼ']я$/iu.test(name)) return name.replace(/я$/u, "є");
  if (/я$/u.test(name)) return name.replace(/я$/u, "ю");
  if (/а$/u.test(name)) return name.replace(/а$/u, "о");
  return name;
}

function masculine(name: string): string {
  if (/лля$/u.test(name)) return name.replace(/я$/u, "е");
  if (/[ая]$/u.test(name)) return feminine(name);
  if (/ко$/u.test(name)) return name.replace(/о$/u, "у");
  if (/о$/u.test(name)) return name.replace(/о$/u, "е");
  if (/[йь]$/u.test(name)) return name.replace(/[йь]$/u, "ю");
  if (/[кхгжчшщ]$/u.test(name)) return `${name}у`;
  if (/[бвдзлмнпрстф]$/u.test(name)) return `${name}е`;
  return name;
}

/** One part of a name as it is called; what is not Ukrainian stays. */
export function vocative(
  name: string,
  sex: Sex | null,
  part: "given" | "patronymic",
): string {
  if (!cyrillic.test(name)) return name;
  if (part === "patronymic") {
    if (/ич$/u.test(name)) return `${name}у`;
    return name.replace(/на$/u, "но");
  }
  return name
    .split("-")
    .map((each) => {
      const special = irregular[each.toLocaleLowerCase("uk")];
      if (special) return special;
      const isWoman = sex ? sex === "female" : /[ая]$/u.test(each);
      return isWoman ? feminine(each) : masculine(each);
    })
    .join("-");
}
