import type { Changes, CommandMap } from "../bindings/index";

export type CommandName = keyof CommandMap;
export type Request<K extends CommandName> = CommandMap[K]["request"];
export type Response<K extends CommandName> = CommandMap[K]["response"];

/** What a command answers; `changes` is null for one that only reads. */
export interface Answer<T> {
  value: T;
  changes: Changes | null;
}

/** A refusal as it crosses the boundary. */
export interface Refusal {
  code: string;
  data: Record<string, string | number>;
}

/** What the tray, a notice, a second start or the desktop menu asks for. */
export type Ask =
  | { what: "today" | "new-meeting" | "new-contact" | "new-task" | "reminders" }
  | { what: "import"; path: string }
  | { what: "contact"; id: string };

/** What the shell knows once it tried to open the base. */
export interface Environment {
  /** Language of the interface and how it is written: `ru-RU`, `uk-UA`, `en-GB`, `en-US`. */
  locale: string;
  theme?: "light" | "dark" | "system";
  platform: string;
  version?: string;
  /** Path of the base. */
  base?: string;
  /** The name that the base keeps wherever it is moved, if it has one. */
  base_id?: string | null;
  /** Why the base could not be opened; the window then shows nothing else. */
  problem?: Refusal | null;
  /** What the page will ask first, by its words (see reads.ts), as far as it is answered. */
  answers?: readonly { question: string; answer: unknown }[];
  /** Whether closing the window keeps the program in a tray. */
  tray?: boolean;
  /** Where the clock stands when something stands in for it, as in tests. */
  now?: string | null;
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
  /**
   * Calls back with the paths of files dropped anywhere on the window, and
   * with whether files hang over it.
   */
  droppedFiles(
    then: (paths: string[]) => void,
    hover?: (over: boolean) => void,
  ): () => void;
  environment(): Promise<Environment>;
  /** Opens another base, or with null tries the same one again. */
  openBase(path: string | null): Promise<Environment>;
  /** Opens tel:, mailto: and https: in the program the desktop has for them; whether it has one. */
  openLink(url: string): Promise<boolean>;
  /** Shows the folder with the file; whether the desktop can. */
  showFile(path: string): Promise<boolean>;
  /** Whether the program starts with the desktop; sets it unless null. */
  autostart(on: boolean | null): Promise<boolean>;
  /** Ends the program; closing the window only puts it away. */
  quit(): void;
  /**
   * Says that the first view stands; start-up is measured up to here. What
   * the program was started for comes after it, as the event `asked`.
   */
  painted(): void;
}
