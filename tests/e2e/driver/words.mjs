// What stands on the window in each language, so that an errand need not be written three times.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(
  new URL("../../../assets/words/", import.meta.url),
);

/** The plain words of a language by their keys; those with parts to fill in are left out. */
export function wordsOf(language) {
  const words = {};
  for (const file of readdirSync(`${folder}${language}`)) {
    const text = readFileSync(`${folder}${language}/${file}`, "utf8");
    for (const [, key, value] of text.matchAll(
      /^([a-z][\w-]*) = ([^{}\n]+)$/gm,
    ))
      words[key] = value;
  }
  return words;
}
