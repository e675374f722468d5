import { platform } from "../platform/index";
import type {
  CommandName,
  Platform,
  Request,
  Response,
} from "../platform/index";

/** Reads under way, by whom and what was asked. */
const asked = new WeakMap<Platform, Map<string, Promise<unknown>>>();

function ofWorld(world: Platform) {
  const known = asked.get(world) ?? new Map<string, Promise<unknown>>();
  asked.set(world, known);
  return known;
}

/**
 * Asks the core. What is being asked already, in the same words, is not asked again: the parts of
 * a page need not know of each other. `anew` after a change, which an earlier answer may lack.
 */
export function read<K extends CommandName>(
  name: K,
  args: Request<K>,
  { anew = false } = {},
): Promise<Response<K>> {
  const world = platform();
  const underWay = ofWorld(world);
  const question = `${name} ${JSON.stringify(args)}`;
  const same = underWay.get(question);
  if (same && !anew) return same as Promise<Response<K>>;
  const answer = world.call(name, args).then(({ value }) => value);
  underWay.set(question, answer);
  const forget = () => {
    if (underWay.get(question) === answer) underWay.delete(question);
  };
  answer.then(forget, forget);
  return answer;
}

/** Resolves when every question has its answer, those too that come up meanwhile. */
export async function allAnswered(): Promise<void> {
  const underWay = ofWorld(platform());
  while (underWay.size) await Promise.allSettled(underWay.values());
}
