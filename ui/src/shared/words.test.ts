import { afterEach, expect, it } from "vitest";
import { FluentResource } from "@fluent/bundle";
import { language, languages, type Language } from "./language.svelte";
import { hasWord, t } from "./words";

const files = import.meta.glob<string>("../../../assets/words/*/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Every words file of one language, by its room. */
function sources(of: Language): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [path, text] of Object.entries(files)) {
    const [, lang, room] = /words\/(\w+)\/([\w-]+)\.ftl$/.exec(path) ?? [];
    if (lang === of && room) found[room] = text;
  }
  return found;
}

const code = import.meta.glob<string>("../**/*.{ts,svelte}", {
  query: "?raw",
  import: "default",
  eager: true,
});

const keys = (text: string) =>
  [...text.matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map((m) => m[1] ?? "");

afterEach(() => language.set("ru"));

it("has the same keys in the three languages, room by room", () => {
  const sets = languages.map((of) =>
    Object.fromEntries(
      Object.entries(sources(of)).map(([room, text]) => [
        room,
        keys(text).sort(),
      ]),
    ),
  );
  expect(Object.keys(sets[0] ?? {})).not.toEqual([]);
  expect(sets[1], "uk against ru").toEqual(sets[0]);
  expect(sets[2], "en against ru").toEqual(sets[0]);
});

it("gives no key twice within a language", () => {
  for (const of of languages) {
    const all = Object.values(sources(of)).flatMap(keys);
    const twice = all.filter((key, i) => all.indexOf(key) !== i);
    expect(twice, of).toEqual([]);
  }
});

it("understands every line of every file", () => {
  for (const of of languages) {
    for (const [room, text] of Object.entries(sources(of))) {
      const read = new FluentResource(text).body.map(({ id }) => id);
      expect(read, `${of}/${room}.ftl`).toEqual(keys(text));
    }
  }
});

it("knows every key that the code asks for", () => {
  for (const [path, text] of Object.entries(code)) {
    if (path.endsWith(".test.ts")) continue;
    for (const [, key = ""] of text.matchAll(/\bt\(\s*"([^"]+)"/g)) {
      expect(hasWord(key), `"${key}" in ${path}`).toBe(true);
    }
  }
});

it("gets the plurals right in each language", () => {
  const said = (tag: string, count: number) => {
    language.set(tag);
    return t("day-with-count", { day: "X", count });
  };
  expect(said("ru", 1)).toBe("X, 1 запись");
  expect(said("ru", 3)).toBe("X, 3 записи");
  expect(said("ru", 11)).toBe("X, 11 записей");
  expect(said("ru", 21)).toBe("X, 21 запись");
  expect(said("uk", 5)).toBe("X, 5 записів");
  expect(said("uk", 111)).toBe("X, 111 записів");
  expect(said("en", 1)).toBe("X, 1 entry");
});

it("shows a missing key as itself rather than nothing", () => {
  expect(t("no-such-key")).toBe("no-such-key");
});

it("takes a language with or without a region, and English for the rest", () => {
  language.set("uk_UA");
  expect(language.locale).toBe("uk-UA");
  language.set("en-US");
  expect(language.locale).toBe("en-US");
  language.set("C");
  expect([language.current, language.locale]).toEqual(["en", "en-GB"]);
});

it("calls off a form, takes a step back and stops long work in three different words", () => {
  for (const of of languages) {
    language.set(of);
    const said = ["cancel", "undo", "stop"].map((key) => t(key));
    expect(new Set(said).size, `${of}: ${said.join(", ")}`).toBe(3);
    expect(t("history-undo"), of).toBe(t("undo"));
  }
});
