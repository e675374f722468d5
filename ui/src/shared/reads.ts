import { platform } from "../platform/index";
import type {
  CommandName,
  Platform,
  Request,
  Response,
} from "../platform/index";

/** So long, in ms, an answer that was asked for ahead is kept for whoever will need it. */
const kept = 1000;

/** What was asked of one world, by its words. */
class Asked {
  /** Questions without an answer yet, none from before a change. */
  readonly underWay = new Map<string, Promise<unknown>>();
  /** Those asked ahead, for a moment. */
  readonly ahead = new Map<string, Promise<unknown>>();
}

const worlds = new WeakMap<Platform, Asked>();

function askedOf(world: Platform): Asked {
  let asked = worlds.get(world);
  if (!asked) {
    const made = (asked = new Asked());
    worlds.set(world, made);
    // An answer that was asked for before a change may lack it: nobody joins it any more.
    world.onChanged(() => {
      made.ahead.clear();
      made.underWay.clear();
    });
  }
  return asked;
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
  const { underWay, ahead } = askedOf(world);
  const question = `${name} ${JSON.stringify(args)}`;
  const same = ahead.get(question) ?? underWay.get(question);
  if (same && !anew) return same as Promise<Response<K>>;
  const answer = world.call(name, args).then(({ value }) => value);
  underWay.set(question, answer);
  const forget = () => {
    if (underWay.get(question) === answer) underWay.delete(question);
  };
  answer.then(forget, forget);
  return answer;
}

/**
 * Asks what a page that is about to be drawn will ask, so that the core answers while it is drawn.
 * Whoever reads the same in the next moment is given that answer, unless something changed.
 */
export function readAhead<K extends CommandName>(name: K, args: Request<K>) {
  const { ahead } = askedOf(platform());
  const question = `${name} ${JSON.stringify(args)}`;
  const answer = read(name, args);
  ahead.set(question, answer);
  setTimeout(() => {
    if (ahead.get(question) === answer) ahead.delete(question);
  }, kept);
  // Who takes it hears of its refusal.
  answer.catch(() => {});
}

/** Resolves when every question has its answer, those too that come up meanwhile. */
export async function allAnswered(): Promise<void> {
  const { underWay } = askedOf(platform());
  while (underWay.size) await Promise.allSettled(underWay.values());
}
