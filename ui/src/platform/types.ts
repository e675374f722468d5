import type { Changes, CommandMap } from "../bindings/index";

export type CommandName = keyof CommandMap;
export type Request<K extends CommandName> = CommandMap[K]["request"];
export type Response<K extends CommandName> = CommandMap[K]["response"];

/** What a command answers; `changes` is null for one that only reads. */
export interface Answer<T> {
  value: T;
  changes: Changes | null;
}

/** What the shell knows before the base is open. */
export interface Environment {
  /** Language of the interface: `ru`, `uk` or `en`, sometimes with a region. */
  language: string;
  theme?: "light" | "dark" | "system";
  platform: string;
  version?: string;
}

/** Kinds of file the native dialog filters by. */
export type FileKind = "csv" | "base" | "any";

/** The world outside the page. Nothing else in ui/ may touch it. */
export interface Platform {
  call<K extends CommandName>(
    name: K,
    args: Request<K>,
  ): Promise<Answer<Response<K>>>;
  /** Calls back after every write, here or in another process. */
  onChanged(then: (changes: Changes) => void): () => void;
  /** Calls back for a named event of the shell (progress, navigate…). */
  onEvent<T>(name: string, then: (payload: T) => void): () => void;
  /** Path of a file the user chose, or null when they changed their mind. */
  pickFile(kind: FileKind): Promise<string | null>;
  /** Path to write to, or null. `name` is the suggested file name. */
  saveFile(name: string): Promise<string | null>;
  /** Calls back with the paths of files dropped anywhere on the window. */
  droppedFiles(then: (paths: string[]) => void): () => void;
  environment(): Promise<Environment>;
  /** Says that the first view stands; start-up is measured up to here. */
  painted(): void;
}
