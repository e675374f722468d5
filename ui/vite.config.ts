import { svelte } from "@sveltejs/vite-plugin-svelte";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { fluent, isWords, languageOf } from "./fluent.ts";

/** Where the loopback development server of the core listens. */
const core = `http://127.0.0.1:${process.env.VIZITKA_PORT ?? "4517"}`;

/**
 * A letter outside ASCII makes an engine keep all of a file in two bytes a letter; code stays in
 * one, and only the words are in two.
 */
function ascii(): Plugin {
  const escape = (letter: string) =>
    `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return {
    name: "ascii",
    generateBundle(_, files) {
      for (const file of Object.values(files)) {
        if (file.type !== "chunk" || file.moduleIds.some(isWords)) continue;
        file.code = file.code.replace(/[^\x00-\x7f]/g, escape);
      }
    },
  };
}

/**
 * The letters that every page needs (see `src/app/fonts.ts`) are fetched while its code is still on
 * the way; found by the style alone, they would come when the engine is busy with the page.
 */
function lettersAhead(): Plugin {
  return {
    name: "letters-ahead",
    transformIndexHtml: {
      order: "post",
      handler: (_, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => /-(latin|cyrillic)-\d+-normal-/.test(file))
          .map((file) => ({
            tag: "link",
            attrs: {
              rel: "preload",
              as: "font",
              type: "font/woff2",
              crossorigin: true,
              href: `./${file}`,
            },
            injectTo: "head",
          })),
    },
  };
}

export default defineConfig({
  base: "./",
  plugins: [svelte(), fluent(), ascii(), lettersAhead()],
  // Svelte 5 would otherwise hand tests its server build, which cannot mount.
  resolve: process.env.VITEST ? { conditions: ["browser"] } : {},
  server: {
    host: "127.0.0.1",
    port: Number(process.env.VIZITKA_UI_PORT ?? 5173),
    strictPort: true,
    // The words live outside ui/, in assets/words, shared with Rust.
    fs: { allow: [".."] },
    proxy: { "/call": core },
  },
  build: {
    target: "safari16.4",
    outDir: "dist",
    // Fonts stay files: the content security policy has no data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // The shell has the words of its language fetched under this name; see src/window.rs.
        chunkFileNames: ({ moduleIds }) => {
          const words = moduleIds.find(isWords);
          return words
            ? `assets/words-${languageOf(words)}.js`
            : "assets/[name]-[hash].js";
        },
        // All that a start needs in one file: an engine links modules one by one, and each is a
        // message to the shell.
        codeSplitting: {
          groups: [
            {
              name: "first",
              test: /src\/(main\.ts|features\/today\/TodayPage\.svelte)$/,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.ts"],
    setupFiles: ["src/testing/words.ts"],
    // Long enough for any machine: how long a test takes says nothing of the program.
    testTimeout: 60_000,
  },
});
