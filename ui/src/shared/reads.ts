import { platform } from "../platform/index";
import type {
  CommandName,
  Platform,
  Request,
  Response,
} from "../platform/index";

/** So long, in ms, an answer that was asked for ahead is kept for whoever will need it. */
const kept = 30_000;
/** And no more of them than this, the oldest forgotten first. */
const most = 24;

/** What was asked of one world, by its words. */
class Asked {
  /** Questions without an answer yet, none from before a change. */
  readonly underWay = new Map<string, Promise<unknown>>();
  /** Those asked ahead, the oldest first, none from before a change. */
  readonly ahead = new Map<string, Promise<unknown>>();
  /** Their answers, as far as they are here. */
  readonly here = new WeakMap<Promise<unknown>, unknown>();
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
 * What was asked ahead in the same words, if its answer is here: whoever draws with it at once need
 * not be drawn again a moment later.
 */
export function answered<K extends CommandName>(
  name: K,
  args: Request<K>,
): Response<K> | undefined {
  const { ahead, here } = askedOf(platform());
  const answer = ahead.get(`${name} ${JSON.stringify(args)}`);
  return answer && (here.get(answer) as Response<K> | undefined);
}

/**
 * Asks what a page that is about to be drawn will ask, so that the core has answered when it is.
 * Whoever reads the same soon after is given that answer, unless something changed.
 */
export function readAhead<K extends CommandName>(name: K, args: Request<K>) {
  const question = `${name} ${JSON.stringify(args)}`;
  if (!askedOf(platform()).ahead.has(question))
    keep(question, read(name, args));
}

/** Has the shell answered already, those who read the same soon after are given its answers. */
export function keepAnswers(
  answers: readonly { question: string; answer: unknown }[],
): void {
  const { here } = askedOf(platform());
  for (const { question, answer } of answers) {
    const given = Promise.resolve(answer);
    here.set(given, answer);
    keep(question, given);
  }
}

function keep(question: string, answer: Promise<unknown>): void {
  const { ahead, here } = askedOf(platform());
  const forget = () => {
    if (ahead.get(question) === answer) ahead.delete(question);
  };
  ahead.set(question, answer);
  const [oldest] = ahead.keys();
  if (oldest !== undefined && ahead.size > most) ahead.delete(oldest);
  setTimeout(forget, kept);
  // Who takes it meanwhile hears of its refusal; whoever comes later asks again.
  answer.then((value) => here.set(answer, value), forget);
}

/** Resolves when every question has its answer, those too that come up meanwhile. */
export async function allAnswered(): Promise<void> {
  const { underWay, ahead } = askedOf(platform());
  do await Promise.allSettled([...underWay.values(), ...ahead.values()]);
  while (underWay.size);
}
