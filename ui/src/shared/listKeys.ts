/**
 * The row that a key leads to in a list, by physical key; null for other keys
 * and for an empty list. `active` is -1 while no row is active, `screen` is how
 * many rows a page holds.
 */
export function rowUnderKey(
  code: string,
  active: number,
  last: number,
  screen: number,
): number | null {
  const to = {
    ArrowDown: active + 1,
    ArrowUp: active < 0 ? 0 : active - 1,
    PageDown: Math.max(active, 0) + screen,
    PageUp: active - screen,
    Home: 0,
    End: last,
  }[code];
  if (to === undefined || last < 0) return null;
  return Math.min(last, Math.max(0, to));
}
