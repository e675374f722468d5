/**
 * What was typed and not saved. It survives a crash and a restart, because
 * each change is written to localStorage at once; saving or dropping the form
 * clears it.
 */
const prefix = "draft:";

/** The kept draft, or null when there is none or it cannot be read. */
export function keptDraft<T>(key: string): T | null {
  try {
    const text = localStorage.getItem(prefix + key);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

/** Keeps a draft. A full or forbidden storage must not disturb typing. */
export function keepDraft(key: string, value: unknown): void {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(value));
  } catch (why) {
    console.warn("draft not kept", why);
  }
}

export function dropDraft(key: string): void {
  localStorage.removeItem(prefix + key);
}
