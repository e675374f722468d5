import type { Component } from "svelte";
import type { Environment } from "../platform/index";
import type { Drawing } from "./drawing";
import type { RouteParams } from "./route.svelte";

export interface RoomView {
  /** "/customers/:id"; the view gets `params` as its prop. */
  path: string;
  view: () => Promise<{ default: Component<any> }>;
  /** Asks what the view will ask: the window opens with it, or somebody is about to go there. */
  ahead?: (params: RouteParams) => void;
  /** May be built in the wings before it is opened; see `wings.svelte.ts` for what that asks of it. */
  prepares?: boolean;
  /** Stands alone in the window: no rail, no top bar. */
  bare?: boolean;
}

export interface RailEntry {
  /** Words key. */
  label: string;
  icon: Drawing;
  /** "/customers"; the entry is current for everything under it. */
  path: string;
  /** Small numbers stand higher. */
  order: number;
  /** Below, beside Settings. */
  foot?: boolean;
  /** A number at the right end; draws itself. */
  badge?: Component;
}

export interface NewEntry {
  /** Words key. */
  label: string;
  icon: Drawing;
  order: number;
  /** Physical key with Ctrl, e.g. "KeyN". */
  code?: string;
  run: () => void;
}

/** What the field on top can do besides finding. */
export interface Command {
  /** Words key: of what is new, of the place, or of the whole deed. */
  label: string;
  verb: "new" | "go" | "do";
  icon: Drawing;
  /** Key caps that do the same. */
  keys?: string;
  run: () => void;
}

/**
 * What a feature gives the frame. `features/<room>/room.ts` exports it as
 * `room`; being there is all it takes to appear.
 */
export interface Room {
  views?: readonly RoomView[];
  rail?: RailEntry;
  /** Its lines in the New menu. */
  news?: readonly NewEntry[];
  /** Always mounted: dialogs opened from anywhere, notices. */
  always?: Component;
  /** Offered by the field on top, beside what is new and where to go. */
  commands?: readonly Command[];
  /** Stands in the search place of the top bar. */
  search?: Component<{ commands: readonly Command[] }>;
  /** Stands beside undo: state of the backup, of the lock. */
  status?: Component;
  /** A quiet strip over every page; draws nothing when it has nothing to say. */
  banner?: Component;
  /** Asks what its parts of the frame will ask, when the window opens. */
  ahead?: () => void;
  /** Runs before the first view, with what the shell knows; a path sends the window there instead. */
  start?: (environment: Environment) => Promise<string | null>;
}
