import type { ContactHit, SearchHits, TextHit } from "../../bindings/index";
import { call } from "../../platform/index";
import { go } from "../../shared/route.svelte";
import { openTask } from "../tasks/index";
import { openNewContact } from "../contacts/index";
import type { NamedCommand } from "./commandsFor";

/** One line of the answer, and where Enter on it leads. */
export type Answer =
  | { kind: "contact"; hit: ContactHit }
  | { kind: "all"; total: number; typed: string }
  | { kind: "text"; hit: TextHit }
  | { kind: "command"; named: NamedCommand }
  | { kind: "create"; typed: string }
  | { kind: "todo"; typed: string };

export interface AnswerGroup {
  /** Words key of its heading. */
  heading: string;
  answers: Answer[];
}

/** People first, then words of notes and talks, then what can be done. */
export function grouped(
  hits: SearchHits | undefined,
  inTexts: readonly TextHit[] | undefined,
  commands: readonly NamedCommand[],
  typed: string,
): AnswerGroup[] {
  const people: Answer[] = (hits?.contacts ?? []).map((hit) => ({
    kind: "contact",
    hit,
  }));
  const total = hits?.total_contacts ?? 0;
  if (hits && total > people.length)
    people.push({ kind: "all", total, typed: hits.query });
  const texts: Answer[] = (inTexts ?? []).map((hit) => ({
    kind: "text",
    hit,
  }));
  const doing: Answer[] = commands.map((named) => ({ kind: "command", named }));
  if (hits && people.length === 0 && /\p{L}/u.test(typed))
    doing.push({ kind: "create", typed }, { kind: "todo", typed });
  return [
    { heading: "search-people", answers: people },
    { heading: "search-texts", answers: texts },
    { heading: "search-commands", answers: doing },
  ].filter(({ answers }) => answers.length > 0);
}

/** What tells a line from the others of its answer. */
export function nameOf(answer: Answer): string {
  if (answer.kind === "contact") return `contact ${answer.hit.id}`;
  if (answer.kind === "text") {
    const { kind, owner_id, excerpt } = answer.hit;
    return `text ${kind} ${owner_id} ${excerpt}`;
  }
  if (answer.kind === "command") return `command ${answer.named.text}`;
  return answer.kind;
}

/** The card that a person's line leads to. */
export function cardPath({ id }: ContactHit): string {
  return `/customers/${id}`;
}

/** Does what the line promises. */
export async function follow(answer: Answer): Promise<void> {
  if (answer.kind === "contact") go(cardPath(answer.hit));
  else if (answer.kind === "all")
    go(`/customers?${new URLSearchParams({ q: answer.typed })}`);
  else if (answer.kind === "command") answer.named.command.run();
  else if (answer.kind === "create") openNewContact(answer.typed);
  else if (answer.kind === "todo") openTask({ title: answer.typed });
  else await open(answer.hit);
}

async function open({ kind, owner_id, contact_id }: TextHit): Promise<void> {
  if (kind === "task") openTask(await call("tasks.get", { id: owner_id }));
  else if (kind === "interaction" && contact_id)
    go(`/customers/${contact_id}?show=${owner_id}`);
  else if (contact_id) go(`/customers/${contact_id}`);
}
