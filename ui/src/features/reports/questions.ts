import { replaceRoute, route } from "../../shared/route.svelte";

export type QuestionKey = "outcomes" | "next" | "planned" | "with";

export const questions: readonly { key: QuestionKey; path: string }[] = [
  { key: "outcomes", path: "/reports" },
  { key: "next", path: "/reports/next" },
  { key: "planned", path: "/reports/planned" },
  { key: "with", path: "/reports/with" },
];

/** The path with some of its parameters changed; null takes one away. */
export function pathWith(
  changes: Record<string, string | null>,
  path = route.path,
): string {
  const params = path === route.path ? route.query : new URLSearchParams();
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) params.delete(name);
    else params.set(name, value);
  }
  const query = params.toString();
  return query ? `${path}?${query}` : path;
}

/** Asks the same question a little differently; Back leaves the question. */
export function refine(changes: Record<string, string | null>): void {
  replaceRoute(pathWith(changes));
}
