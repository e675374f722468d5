import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { FluentResource } from "@fluent/bundle";
import type { Plugin } from "vite";

const words = fileURLToPath(new URL("../assets/words/", import.meta.url));
const prefix = "words:";

/**
 * `import ru from "words:ru"`: all words of a language, read while the window is built. Reading
 * Fluent's syntax takes a cold engine some fifty milliseconds, and a window starts cold; what is
 * read comes back from its JSON in a tenth of that, and only for the language that is spoken.
 */
export function fluent(): Plugin {
  return {
    name: "fluent",
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const folder = `${words}${id.slice(prefix.length + 1)}/`;
      const entries = readdirSync(folder)
        .filter((name) => name.endsWith(".ftl"))
        .toSorted()
        .flatMap((name) => {
          this.addWatchFile(folder + name);
          return new FluentResource(readFileSync(folder + name, "utf8")).body;
        });
      return `export default ${JSON.stringify(JSON.stringify(entries))};`;
    },
  };
}
