import type { JournalEntry } from "../../bindings/index";
import { capitalised, longDate, nearDay } from "../../shared/dates";
import { localMoment } from "../../shared/days";
import { hasWord, t } from "../../shared/words";

/** «Запись встречи, Иванов С. В.» */
export function entryTitle({ op, about }: JournalEntry): string {
  const key = `op-${op}`;
  return capitalised(hasWord(key) ? t(key, about) : t("history-something"));
}

export interface DayOfEntries {
  day: string;
  entries: JournalEntry[];
}

/** The steps under the days they were made on, in the order given. */
export function byDay(entries: readonly JournalEntry[]): DayOfEntries[] {
  const days: DayOfEntries[] = [];
  for (const entry of entries) {
    const day = momentOf(entry.at).slice(0, 10);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

/** Local civil moment of an instant in milliseconds. */
export function momentOf(at: number): string {
  return localMoment(new Date(at));
}

/** «Сегодня», «Вчера», «Четверг, 19 ноября». */
export function dayTitle(day: string): string {
  const near = nearDay(day);
  return near ? capitalised(near) : longDate(day);
}
