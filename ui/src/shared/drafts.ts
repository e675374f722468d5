/**
 * What was typed and not saved. It survives a crash and a restart, because
 * each change is written to localStorage at once; saving or dropping the form
 * clears it. All bases share one localStorage, so each has keys of its own: a
 * draft holds customers whom another base does not know.
 */
let prefix = "typed::";

/** Says whose drafts they are from now on, by the name of the base. */
export function draftsOf(base: string): void {
  prefix = `typed:${base}:`;
  // Those of before the keys had a base may belong to any.
  for (const key of Object.keys(localStorage))
    if (key.startsWith("draft:")) localStorage.removeItem(key);
}

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
