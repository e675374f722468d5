import { FluentBundle } from "@fluent/bundle";
import en from "words:en";
import ru from "words:ru";
import uk from "words:uk";
import { language, type Language } from "./language.svelte";

export type WordArgs = Record<string, string | number>;

const entries: Record<Language, string> = { ru, uk, en };
const bundles = new Map<string, FluentBundle>();

function bundle(of: Language, locale: string): FluentBundle {
  const ready = bundles.get(locale);
  if (ready) return ready;
  // Isolation marks would be visible in exports, titles and notifications.
  const made = new FluentBundle(locale, { useIsolating: false });
  made.addResource({ body: JSON.parse(entries[of]) });
  bundles.set(locale, made);
  return made;
}

/** Whether the words of the current language know the key. */
export function hasWord(key: string): boolean {
  return bundle(language.current, language.locale).hasMessage(key);
}

/**
 * The sentence of a key in the current language. Reads the language as a
 * rune, so a component that calls it renders again when the language changes.
 */
export function t(key: string, args?: WordArgs): string {
  const words = bundle(language.current, language.locale);
  const pattern = words.getMessage(key)?.value;
  if (!pattern) {
    console.error(`no word "${key}" in ${language.current}`);
    return key;
  }
  const faults: Error[] = [];
  const sentence = words.formatPattern(pattern, args, faults);
  for (const fault of faults) console.error(`word "${key}":`, fault);
  return sentence;
}

/** A sentence in a given language: a letter speaks its reader's. */
export function tIn(of: Language, key: string, args?: WordArgs): string {
  const words = bundle(of, of);
  const pattern = words.getMessage(key)?.value;
  return pattern ? words.formatPattern(pattern, args) : key;
}
