import type {
  Command,
  NewEntry,
  RailEntry,
  Room,
  RoomView,
} from "../shared/room";
import { fits, go, type RouteParams } from "../shared/route.svelte";

const found = import.meta.glob<Room>("../features/*/room.ts", {
  eager: true,
  import: "room",
});

/** Every room of the house; a folder with a room.ts is one. */
export const rooms: readonly Room[] = Object.values(found);

const byOrder = (a: { order: number }, b: { order: number }) =>
  a.order - b.order;

export const rail: readonly RailEntry[] = rooms
  .flatMap((room) => room.rail ?? [])
  .sort(byOrder);

export const news: readonly NewEntry[] = rooms
  .flatMap((room) => room.news ?? [])
  .sort(byOrder);

/** All that can be begun, opened or done from the field on top. */
export const commands: readonly Command[] = [
  ...news.map(({ label, icon, code, run }) => ({
    label,
    verb: "new" as const,
    icon,
    keys: code && `Ctrl ${code.replace("Key", "")}`,
    run,
  })),
  ...rail.map(({ label, icon, path }) => ({
    label,
    verb: "go" as const,
    icon,
    run: () => go(path),
  })),
  ...rooms.flatMap((room) => room.commands ?? []),
];

export interface FoundView {
  view: RoomView;
  params: RouteParams;
}

/** The view of a path; literal paths win over those with parameters. */
export function viewOf(path: string): FoundView | null {
  const all = rooms
    .flatMap((room) => room.views ?? [])
    .toSorted(
      (a, b) => Number(a.path.includes(":")) - Number(b.path.includes(":")),
    );
  for (const view of all) {
    const params = fits(view.path, path);
    if (params) return { view, params };
  }
  return null;
}

/** Where a window opens that has nothing to remember. */
export const home = "/today";
