import type { TimelineItem } from "../../bindings/index";

export interface MonthOfItems {
  /** "YYYY-MM" */
  month: string;
  items: TimelineItem[];
}

/** Cuts a timeline into months; the order of the items stays. */
export function byMonth(items: readonly TimelineItem[]): MonthOfItems[] {
  const months: MonthOfItems[] = [];
  for (const item of items) {
    const month = item.at.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.items.push(item);
    else months.push({ month, items: [item] });
  }
  return months;
}
