import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import { getCurrentWebview } from "@tauri-apps/api/webview";
import type { Changes } from "../bindings/index";
import { asCallError } from "./error";
import type { Answer, Environment, Platform } from "./types";

/** Turns an asynchronous subscription into one that can be dropped at once. */
function later(subscription: Promise<() => void>): () => void {
  let dropped = false;
  let drop: (() => void) | undefined;
  subscription.then(
    (unlisten) => (dropped ? unlisten() : (drop = unlisten)),
    (why) => console.error(why),
  );
  return () => {
    dropped = true;
    drop?.();
  };
}

async function ask<T>(command: string, args?: Record<string, unknown>) {
  try {
    return await invoke<T>(command, args);
  } catch (raw) {
    throw asCallError(raw);
  }
}

const ears = new Map<string, Set<(payload: never) => void>>();

/**
 * Hears of an event of the core. The core is told once for each name, however many parts of the
 * page listen and however often they come and go: telling it costs as much as asking.
 */
function hear<T>(name: string, then: (payload: T) => void): () => void {
  let listeners = ears.get(name);
  if (!listeners) {
    const all = new Set<(payload: never) => void>();
    ears.set(name, (listeners = all));
    listen<never>(name, ({ payload }) => {
      for (const one of [...all]) one(payload);
    }).catch((why: unknown) => console.error(why));
  }
  // Its own, so that the same function given twice is heard twice.
  const own = (payload: T) => then(payload);
  listeners.add(own);
  return () => void listeners.delete(own);
}

/**
 * The first question, which the shell has asked on its own while the scripts of the page were still
 * being read; see src-tauri/src/window.rs. Once taken it is answered anew.
 */
function environment(): Promise<Environment> {
  const asked = window.vizitkaEnvironment;
  delete window.vizitkaEnvironment;
  return asked ?? ask<Environment>("environment");
}

declare global {
  interface Window {
    vizitkaEnvironment?: Promise<Environment>;
  }
}

/** The real window. */
export const tauri: Platform = {
  call: (name, args) => ask<Answer<never>>("call", { name, args }),
  onChanged: (then) => hear<Changes>("changed", then),
  onEvent: hear,
  pickFile: (kind) => ask<string | null>("pick_file", { kind }),
  saveFile: (name) => ask<string | null>("save_file", { name }),
  droppedFiles: (then, hover) =>
    later(
      getCurrentWebview().onDragDropEvent(({ payload }) => {
        if (payload.type === "drop") then(payload.paths);
        if (payload.type !== "over") hover?.(payload.type === "enter");
      }),
    ),
  environment,
  openBase: (path) => ask<Environment>("open_base", { path }),
  openLink: (url) => ask<boolean>("open_link", { url }),
  showFile: (path) => ask<boolean>("show_file", { path }),
  autostart: (on) => ask<boolean>("autostart", { on }),
  quit: () => void ask("quit").catch(() => {}),
  painted: () => void ask("painted").catch(() => {}),
};
