/** Moving through the lines of the day; each has one `data-row` to land on. */
const rowsOf = (sheet: HTMLElement) => [
  ...sheet.querySelectorAll<HTMLElement>("[data-row]"),
];

/** Place of the line of a record among the lines, or the first. */
export function rowAt(sheet: HTMLElement, id: string | undefined): number {
  const at = rowsOf(sheet).findIndex(
    (row) =>
      row.closest<HTMLElement>("[data-interaction]")?.dataset.interaction ===
      id,
  );
  return Math.max(0, at);
}

/** Focuses a line, or the last when it is gone, or the title of the page. */
export function focusRow(sheet: HTMLElement, at: number): void {
  const rows = rowsOf(sheet);
  const title = document.querySelector<HTMLElement>("main h1");
  (rows[Math.min(at, rows.length - 1)] ?? title)?.focus();
}

/** Place of the line that holds the focus, or null. */
export function focusedRow(sheet: HTMLElement): number | null {
  const focused = document.activeElement;
  const at = rowsOf(sheet).findIndex((row) =>
    row.closest("li")?.contains(focused),
  );
  return at < 0 ? null : at;
}

/** Up and down from line to line. */
export function stepRow(event: KeyboardEvent, sheet: HTMLElement): void {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.code];
  if (!step || event.defaultPrevented || event.ctrlKey || event.altKey) return;
  const next = rowsOf(sheet)[(focusedRow(sheet) ?? -1) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** The record of the line that holds the focus. */
export function focusedRecord(): string | undefined {
  return document.activeElement?.closest<HTMLElement>("[data-interaction]")
    ?.dataset.interaction;
}
