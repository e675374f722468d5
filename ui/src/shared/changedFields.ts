/** What of a form differs: its fields by name, or the text that is all of it. */
export type Changed<T> = T extends object ? Partial<T> : T;

/**
 * What differs from what the form held before, undefined when nothing does. Spaces around a text
 * are no difference: nothing that is kept has them.
 */
export function changedFields<T>(now: T, before: T): Changed<T> | undefined {
  if (!isForm(now) || !isForm(before))
    return isSame(now, before) ? undefined : (now as Changed<T>);
  const changed = Object.entries(now).filter(
    ([field, value]) => !isSame(value, before[field as keyof T]),
  );
  if (changed.length === 0) return undefined;
  return Object.fromEntries(changed) as Changed<T>;
}

/** A form with these fields filled in anew. */
export function withChanged<T>(form: T, changed: Changed<T>): T {
  return isForm(form) ? { ...form, ...changed } : (changed as T);
}

function isForm<T>(value: T): value is T & object {
  return typeof value === "object" && value !== null;
}

function isSame(a: unknown, b: unknown): boolean {
  const [one, other] = [a, b].map((value) =>
    JSON.stringify(typeof value === "string" ? value.trim() : value),
  );
  return one === other;
}
