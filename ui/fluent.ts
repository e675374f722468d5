import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { FluentResource } from "@fluent/bundle";
import type { Plugin } from "vite";

const words = fileURLToPath(new URL("../assets/words/", import.meta.url));
const prefix = "words:";

/** Whether a module of the build holds words. */
export const isWords = (id: string): boolean => id.startsWith(`\0${prefix}`);

/** The language of such a module. */
export const languageOf = (id: string): string => id.slice(prefix.length + 1);

const elsewhere = ["cli.ftl"];

const isEmpty = (value: unknown) =>
  typeof value === "object" && Object.keys(value ?? {}).length === 0;

/**
 * `import ru from "words:ru"`: all words of a language, read while the window is built. Reading
 * Fluent's syntax takes a cold engine some fifty milliseconds, and a window starts cold; what is
 * read comes back from its JSON in a tenth of that, and only for the language that is spoken.
 * What only the terminal says stays out.
 */
export function fluent(): Plugin {
  return {
    name: "fluent",
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!isWords(id)) return null;
      const folder = `${words}${languageOf(id)}/`;
      const entries = readdirSync(folder)
        .filter((name) => name.endsWith(".ftl") && !elsewhere.includes(name))
        .toSorted()
        .flatMap((name) => {
          this.addWatchFile(folder + name);
          return new FluentResource(readFileSync(folder + name, "utf8")).body;
        });
      const spare = (key: string, value: unknown) =>
        key === "attributes" && isEmpty(value) ? undefined : value;
      return `export default ${JSON.stringify(JSON.stringify(entries, spare))};`;
    },
  };
}
