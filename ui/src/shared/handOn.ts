import { focusables, reachable } from "./focus";

/** Where the focus stands in a list, noted while it is there: once the row has left nobody knows. */
export interface Place {
  target: HTMLElement;
  row: HTMLElement | null;
  list: HTMLElement | null;
  /** The way from the row down to the target, by places among siblings: the same in every row. */
  path: number[];
  /** The rows that follow, then those before it, the nearest first. */
  others: HTMLElement[];
  /** A row that is ticked off is not worked through any more. */
  isTicked: boolean | null;
  /** What has opened around it: a dialog or a popover. */
  around: HTMLElement | null;
}

export function placeOf(target: HTMLElement): Place {
  const row = target.closest<HTMLElement>("li, tr");
  const siblings = [...(row?.parentElement?.children ?? [])].filter(
    (other): other is HTMLElement => other instanceof HTMLElement,
  );
  const at = row ? siblings.indexOf(row) : -1;
  return {
    target,
    row,
    list: row?.parentElement ?? null,
    path: row ? pathTo(target, row) : [],
    others: [...siblings.slice(at + 1), ...siblings.slice(0, at).reverse()],
    isTicked: ticked(target),
    around: target.closest<HTMLElement>("dialog, [role=dialog]"),
  };
}

/**
 * Gives the focus to whoever comes next where it stood: the same control of the next row, so that
 * a list is worked through without finding the way back to it each time; after the last row, to
 * what the list had opened in. Whether anybody took it.
 */
export function handOn(place: Place): boolean {
  const { target, row, list, path, others, around } = place;
  const here = others.filter((other) => other.parentElement === list);
  // A row that still holds the target went elsewhere with it; one that lost it stays in its place.
  const stays = row?.isConnected && !row.contains(target);
  const rows = list?.isConnected ? (stays ? [row, ...here] : here) : [];
  for (const one of rows) {
    const same = follow(one, path);
    if (ticked(same) === place.isTicked && takes(same)) return true;
  }
  for (const one of rows) if (takes(focusables(one)[0])) return true;
  if (stays && takes(row)) return true;
  return around !== null && (takes(focusables(around)[0]) || takes(around));
}

function ticked(of: Element | null): boolean | null {
  return of instanceof HTMLInputElement ? of.checked : null;
}

function pathTo(target: Element, row: Element): number[] {
  const path: number[] = [];
  for (let at = target; at !== row && at.parentElement; at = at.parentElement)
    path.unshift([...at.parentElement.children].indexOf(at));
  return path;
}

function follow(row: Element, path: number[]): Element | null {
  let at: Element | null = row;
  for (const place of path) at = at?.children[place] ?? null;
  return at?.matches(reachable) ? at : null;
}

function takes(it: Element | null | undefined): boolean {
  if (!(it instanceof HTMLElement) || !it.isConnected) return false;
  it.focus();
  return document.activeElement === it;
}
