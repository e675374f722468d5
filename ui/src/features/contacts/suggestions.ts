import { call } from "../../platform/index";

const few = 8;

interface Counted {
  name: string;
  count: number;
}

/** The usual ones first; a dictionary is short enough to look through here. */
function fitting(items: readonly Counted[], typed: string): string[] {
  const wanted = typed.toLocaleLowerCase();
  return items
    .filter(({ name }) => name.toLocaleLowerCase().includes(wanted))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, few)
    .map(({ name }) => name);
}

export async function companyNames(typed: string): Promise<string[]> {
  const { items } = await call("organizations.list", { query: typed });
  return items.slice(0, few).map(({ name }) => name);
}

export async function tagNames(typed: string): Promise<string[]> {
  return fitting((await call("tags.list", {})).items, typed);
}

export async function sourceNames(typed: string): Promise<string[]> {
  return fitting((await call("sources.list", {})).items, typed);
}
