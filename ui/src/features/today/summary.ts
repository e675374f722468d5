import type { DayItem, TasksToday } from "../../bindings/index";
import { clock } from "../../shared/clock.svelte";
import { capitalised } from "../../shared/dates";
import { addDays } from "../../shared/days";
import { t } from "../../shared/words";

export interface DayFacts {
  day: string;
  items: readonly DayItem[];
  unclosed: readonly DayItem[];
  unclosedCount: number;
  /** Both only of today; other days are told by their meetings alone. */
  tasks: TasksToday | undefined;
  birthdayCount: number;
}

/** «Четыре встречи, три дела, два дня рождения. Вчера две остались незакрытыми.» */
export function daySummary(facts: DayFacts): string {
  return [countsSentence(facts), unclosedSentence(facts)]
    .filter(Boolean)
    .join(" ");
}

function countsSentence({
  day,
  items,
  tasks,
  birthdayCount,
}: DayFacts): string {
  const isToday = day === clock.today;
  const alive = items
    .map(({ interaction }) => interaction)
    .filter(({ status }) => status === "planned" || status === "held");
  const ofKind = (...kinds: string[]) =>
    alive.filter(({ kind }) => kinds.includes(kind)).length;
  const due = (tasks?.overdue.length ?? 0) + (tasks?.today.length ?? 0);
  const counts: [string, number][] = [
    ["today-count-meetings", ofKind("meeting", "visit")],
    ["today-count-calls", ofKind("call")],
    ["today-count-tasks", isToday ? due : 0],
    ["today-count-birthdays", isToday ? birthdayCount : 0],
  ];
  const said = counts
    .filter(([, count]) => count > 0)
    .map(([key, count]) => t(key, { count }));
  return said.length ? `${capitalised(said.join(", "))}.` : "";
}

function unclosedSentence(facts: DayFacts): string {
  const { unclosed, unclosedCount: count, day } = facts;
  if (!count || day !== clock.today) return "";
  const yesterday = addDays(clock.today, -1);
  const allYesterday =
    unclosed.length === count &&
    unclosed.every(({ interaction }) =>
      interaction.starts_at.startsWith(yesterday),
    );
  return t(allYesterday ? "today-unclosed-yesterday" : "today-unclosed-all", {
    count,
  });
}
