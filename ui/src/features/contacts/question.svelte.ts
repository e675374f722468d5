import { replaceRoute, route } from "../../shared/route.svelte";
import { listPath, readQuestion, type ListQuestion } from "./listQuestion";

let last = "/customers";

/** The question of the address while the list is open, else the last one. */
export function currentQuestion(): ListQuestion {
  if (route.path === "/customers") last = route.full;
  return readQuestion(new URLSearchParams(last.split("?")[1] ?? ""));
}

/** Where «back to the list» leads: the list as it was left. */
export function lastListPath(): string {
  return last;
}

/** Asks the list something else; the way back stays where it led. */
export function ask(change: Partial<ListQuestion>): void {
  replaceRoute(listPath({ ...currentQuestion(), ...change }));
}

/** Asks for others of the same shelf and order. */
export function narrow(change: Partial<ListQuestion["filter"]>): void {
  const { filter } = currentQuestion();
  ask({ filter: { ...filter, ...change } });
}
