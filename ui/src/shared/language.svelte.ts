export type Language = "ru" | "uk" | "en";

export const languages: readonly Language[] = ["ru", "uk", "en"];

const usual: Record<Language, string> = {
  ru: "ru-RU",
  uk: "uk-UA",
  en: "en-GB",
};

/** Of "uk", "uk-UA" or "uk_UA"; an unknown one becomes English. */
export function languageOf(tag: string): Language {
  return languages.find((l) => tag.toLowerCase().startsWith(l)) ?? "en";
}

/**
 * The language of the interface. It comes from Rust and never from
 * `navigator.language`, which is "C" in WebKitGTK under LANG=C and makes every
 * Intl constructor throw.
 */
class CurrentLanguage {
  #current = $state<Language>("ru");
  #locale = $state("ru-RU");

  get current(): Language {
    return this.#current;
  }

  /** The locale every Intl call must be given. */
  get locale(): string {
    return this.#locale;
  }

  /** Its words must be there; see `speak`. */
  set(tag: string): void {
    this.#current = languageOf(tag);
    const american = /^en[-_]us/i.test(tag);
    this.#locale = american ? "en-US" : usual[this.#current];
    document.documentElement.lang = american ? "en-US" : this.#current;
  }
}

export const language = new CurrentLanguage();
