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

/** The real window. */
export const tauri: Platform = {
  call: (name, args) => ask<Answer<never>>("call", { name, args }),
  onChanged: (then) =>
    later(listen<Changes>("changed", ({ payload }) => then(payload))),
  onEvent: <T>(name: string, then: (payload: T) => void) =>
    later(listen<T>(name, ({ payload }) => then(payload))),
  pickFile: (kind) => ask<string | null>("pick_file", { kind }),
  saveFile: (name) => ask<string | null>("save_file", { name }),
  droppedFiles: (then, hover) =>
    later(
      getCurrentWebview().onDragDropEvent(({ payload }) => {
        if (payload.type === "drop") then(payload.paths);
        if (payload.type !== "over") hover?.(payload.type === "enter");
      }),
    ),
  environment: () => ask<Environment>("environment"),
  openBase: (path) => ask<Environment>("open_base", { path }),
  openLink: (url) => ask<undefined>("open_link", { url }),
  showFile: (path) => ask<undefined>("show_file", { path }),
  autostart: (on) => ask<boolean>("autostart", { on }),
  quit: () => void ask("quit").catch(() => {}),
  painted: () => void ask("painted").catch(() => {}),
};
