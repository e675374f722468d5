/**
 * An ordinary browser against the loopback development server of the core.
 * Only `vite dev` reaches this file; a production build leaves it out.
 */
import type { Changes } from "../bindings/index";
import { asCallError } from "./error";
import { askForPath } from "./askForPath";
import type { Answer, Environment, Platform } from "./types";

const listeners = new Set<(changes: Changes) => void>();

async function post(name: string, args: unknown): Promise<Answer<never>> {
  const response = await fetch("/call", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name, args }),
  });
  const body: unknown = await response.json();
  if (!response.ok) throw asCallError(body);
  const answer = body as Answer<never>;
  if (answer.changes) for (const then of listeners) then(answer.changes);
  return answer;
}

/** The address bar stands in for the shell: `?lang=uk&theme=dark&problem=base-newer`. */
function environment(): Promise<Environment> {
  const asked = new URLSearchParams(location.search);
  return Promise.resolve({
    locale: asked.get("lang") ?? "ru",
    theme: (asked.get("theme") ?? "system") as Environment["theme"],
    platform: "browser",
    base: "/tmp/vizitka.vizitka",
    problem: asked.has("problem")
      ? {
          code: asked.get("problem") ?? "",
          data: { path: "/tmp/vizitka.vizitka", version: 9, detail: "" },
        }
      : null,
  });
}

export const loopback: Platform = {
  call: post,
  onChanged(then) {
    listeners.add(then);
    return () => listeners.delete(then);
  },
  onEvent: () => () => {},
  pickFile: () => askForPath("/tmp/"),
  saveFile: (name) => askForPath(`/tmp/${name}`),
  droppedFiles: () => () => {},
  environment,
  openBase: environment,
  openLink: (url) => Promise.resolve(window.open(url) !== null),
  showFile: () => Promise.resolve(false),
  autostart: (on) => Promise.resolve(on ?? false),
  quit: () => window.close(),
  painted: () => {},
};
