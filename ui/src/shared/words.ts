import { FluentBundle } from "@fluent/bundle";
import {
  language,
  languageOf,
  languages,
  type Language,
} from "./language.svelte";

export type WordArgs = Record<string, string | number>;

// Those of the language spoken last time are on their way before this is read; see src/window.rs.
const files: Record<Language, () => Promise<{ default: string }>> = {
  ru: () => import("words:ru"),
  uk: () => import("words:uk"),
  en: () => import("words:en"),
};
const learned = new Map<Language, string>();
/** The language that was asked for last. */
let wanted: Language | null = null;
const bundles = new Map<string, FluentBundle>();

/**
 * Fetches the words of a language; it can be spoken from then on. A window starts with those of
 * one language: reading the others would take it as long again.
 */
export async function learn(of: Language): Promise<void> {
  if (!learned.has(of)) learned.set(of, (await files[of]()).default);
}

/** Has the interface speak a language, whose tag may name a region: "uk", "uk-UA" or "en_US". */
export async function speak(tag: string): Promise<void> {
  const of = languageOf(tag);
  wanted = of;
  await learn(of);
  // The words of one language may come later than those of the next that was asked for.
  if (wanted !== of) return;
  if (language.locale !== tag) language.set(tag);
}

/** Fetches the others once the window stands: a letter speaks the language of its reader. */
export async function learnAll(): Promise<void> {
  await Promise.all(languages.map(learn));
}

function bundle(of: Language, locale: string): FluentBundle {
  const ready = bundles.get(locale);
  if (ready) return ready;
  const entries = learned.get(of);
  if (!entries) throw new Error(`the words of ${of} are not here yet`);
  // Isolation marks would be visible in exports, titles and notifications.
  const made = new FluentBundle(locale, { useIsolating: false });
  made.addResource({ body: JSON.parse(entries) });
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
