import type { Changes } from "../bindings/index";
import { CallError, usePlatform } from "../platform/index";
import type { Platform } from "../platform/index";

const nothing: Changes = {
  kinds: {},
  op: null,
  about: {},
  entry: null,
  is_undo: false,
};

type Reply = (args: never) => unknown;

/** A core that answers from a table; the tests' side of the boundary. */
export function world(replies: Record<string, Reply> = {}) {
  const listeners = new Set<(changes: Changes) => void>();
  const asked: { name: string; args: unknown }[] = [];
  const platform: Platform = {
    async call(name, args) {
      asked.push({ name, args });
      const reply = replies[name];
      if (!reply) throw new CallError("not_found");
      const { value, changes = null } = (await reply(args as never)) as {
        value: never;
        changes?: Changes | null;
      };
      return { value, changes };
    },
    onChanged(then) {
      listeners.add(then);
      return () => listeners.delete(then);
    },
    onEvent: () => () => {},
    pickFile: () => Promise.resolve(null),
    saveFile: () => Promise.resolve(null),
    quit: () => {},
    painted: () => {},
    droppedFiles: () => () => {},
    environment: () => Promise.resolve({ locale: "ru-RU", platform: "test" }),
    openBase: () => Promise.resolve({ locale: "ru-RU", platform: "test" }),
    openLink: () => Promise.resolve(true),
    showFile: () => Promise.resolve(true),
    autostart: (on) => Promise.resolve(on ?? false),
  };
  usePlatform(platform);
  return {
    asked,
    /** Says that a write touched these kinds. */
    changed(...kinds: string[]) {
      const touched = Object.fromEntries(kinds.map((kind) => [kind, 1]));
      for (const then of listeners) then({ ...nothing, kinds: touched });
    },
  };
}
