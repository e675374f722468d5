import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";
import { fluent } from "./fluent.ts";

/** Where the loopback development server of the core listens. */
const core = `http://127.0.0.1:${process.env.VIZITKA_PORT ?? "4517"}`;

export default defineConfig({
  base: "./",
  plugins: [svelte(), fluent()],
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
        // Cyrillic makes an engine keep a file in two bytes a letter; code stays in one.
        codeSplitting: { groups: [{ name: "words", test: /words:/ }] },
      },
    },
  },
  test: { environment: "happy-dom", include: ["src/**/*.test.ts"] },
});
