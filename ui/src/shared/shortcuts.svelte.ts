/**
 * Shortcuts go by the physical key (`event.code`): in a Cyrillic layout the
 * key K types «л». The `?` sheet lists whatever is registered right now.
 */
export interface Shortcut {
  /** Physical key, as in KeyboardEvent.code: "KeyK", "Digit1", "Enter". */
  code: string;
  /** Ctrl, or Command on a Mac. */
  ctrl?: boolean;
  shift?: boolean;
  alt?: boolean;
  /** Words key of what it does. Without one the sheet does not show it. */
  label?: string;
  /** Words key of what takes the label as `$what`, where that alone says too little. */
  within?: string;
  /** Whether it works while typing in a field; by default only with Ctrl. */
  typing?: boolean;
  run: (event: KeyboardEvent) => void;
}

interface Registered extends Shortcut {
  scope: string;
}

class Shortcuts {
  #all = $state.raw<Registered[]>([]);
  #scopes = $state.raw<string[]>(["window"]);

  /** The scope that hears keys now: the top dialog, or "window". */
  get scope(): string {
    return this.#scopes.at(-1) ?? "window";
  }

  /** What the current scope answers to, for the sheet. */
  get listed(): Shortcut[] {
    return this.#all.filter((s) => s.label && s.scope === "window");
  }

  /** Adds a shortcut to the current or the given scope; call the result to remove it. */
  add(shortcut: Shortcut, scope: string = this.scope): () => void {
    const entry = { ...shortcut, scope };
    this.#all = [...this.#all, entry];
    return () => (this.#all = this.#all.filter((s) => s !== entry));
  }

  /** Opens a scope above the others, so a dialog alone hears keys. */
  enter(scope: string): () => void {
    this.#scopes = [...this.#scopes, scope];
    return () => {
      const at = this.#scopes.lastIndexOf(scope);
      this.#scopes = this.#scopes.filter((_, i) => i !== at);
    };
  }

  /** The window's keydown listener. The latest registered wins. */
  hear(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    if (takesTypingBack(event)) return;
    const found = this.#all.findLast(
      (s) => s.scope === this.scope && matches(s, event),
    );
    if (!found && !marksThePage(event)) return;
    event.preventDefault();
    found?.run(event);
  }
}

/**
 * Ctrl+A where there is no field and no list: the engine would mark the whole window, buttons and
 * all, as if it were an article, and the marks would stay from page to page.
 */
function marksThePage(event: KeyboardEvent): boolean {
  const isAll = matches({ code: "KeyA", ctrl: true, run: () => {} }, event);
  return isAll && !isTyping(event.target);
}

const run = () => {};
const typingBack = { code: "KeyZ", ctrl: true, run };
const typingForth = [
  { code: "KeyZ", ctrl: true, shift: true, run },
  { code: "KeyY", ctrl: true, run },
];

/**
 * Ctrl+Z in a field takes back what was typed there. The engine of the Linux window keeps the steps,
 * but leaves the key to the program.
 */
function takesTypingBack(event: KeyboardEvent): boolean {
  const { target } = event;
  if (!isTyping(target) || (target as Element).matches("select")) return false;
  const isBack = matches(typingBack, event);
  if (!isBack && !typingForth.some((key) => matches(key, event))) return false;
  event.preventDefault();
  document.execCommand(isBack ? "undo" : "redo");
  return true;
}

/**
 * Enter that is leaned on: it would go on to press whatever comes up next, and write the same thing
 * down twice. Where it only makes lines it is meant.
 */
export function isLeanedOn(event: KeyboardEvent): boolean {
  if (!event.repeat || !/^(Numpad)?Enter$/.test(event.code)) return false;
  const makesLines =
    event.target instanceof HTMLTextAreaElement &&
    !event.ctrlKey &&
    !event.metaKey;
  return !makesLines;
}

function matches(shortcut: Shortcut, event: KeyboardEvent): boolean {
  if (event.code !== shortcut.code) return false;
  if (Boolean(shortcut.ctrl) !== (event.ctrlKey || event.metaKey)) return false;
  if (Boolean(shortcut.shift) !== event.shiftKey) return false;
  if (Boolean(shortcut.alt) !== event.altKey) return false;
  const typing = shortcut.typing ?? shortcut.ctrl ?? false;
  return typing || !isTyping(event.target);
}

/** Whether keys go into a text field. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches(
        "textarea, select, input:not([type=checkbox], [type=radio], [type=button])",
      ))
  );
}

export const shortcuts = new Shortcuts();

const printed: Record<string, string> = {
  Slash: "/",
  Comma: ",",
  Period: ".",
  Escape: "Esc",
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
};

/** «Ctrl Z» as the key caps say it. */
export function keyCaps(shortcut: Shortcut): string[] {
  const key =
    printed[shortcut.code] ?? shortcut.code.replace(/^(Key|Digit)/, "");
  return [
    ...(shortcut.ctrl ? ["Ctrl"] : []),
    ...(shortcut.alt ? ["Alt"] : []),
    ...(shortcut.shift ? ["Shift"] : []),
    key,
  ];
}
