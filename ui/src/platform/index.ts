/** The door to the core and to the desktop; see `Platform` for what it can. */
import { tauri } from "./tauri";
import type { CommandName, Platform, Request, Response } from "./types";

export { CallError, asCallError } from "./error";
export type * from "./types";

let current: Platform | undefined;

/** Finds out where the page runs. Called once, before anything is mounted. */
export async function startPlatform(): Promise<Platform> {
  const inBrowser = !("__TAURI_INTERNALS__" in window);
  current =
    import.meta.env.DEV && inBrowser
      ? (await import("./loopback")).loopback
      : tauri;
  return current;
}

/** Puts another world behind the page; tests use it. */
export function usePlatform(other: Platform): void {
  current = other;
}

export function platform(): Platform {
  if (!current) throw new Error("startPlatform() has not run yet");
  return current;
}

/** Calls a command and gives its value. Rejects with a CallError only. */
export async function call<K extends CommandName>(
  name: K,
  args: Request<K>,
): Promise<Response<K>> {
  return (await platform().call(name, args)).value;
}
