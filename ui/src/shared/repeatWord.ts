import type { Repeat } from "../bindings/index";
import { t } from "./words";

const workdays = [1, 2, 3, 4, 5];

/** «по будням», «каждую вторую неделю по пн, ср» */
export function repeatWord(repeat: Repeat | null): string {
  if (!repeat) return t("tasks-repeat-none");
  const { every } = repeat;
  switch (repeat.unit) {
    case "days":
      return t("tasks-repeat-days", { every });
    case "weeks":
      return weeksWord(every, repeat.weekdays);
    case "months":
      return repeat.day === null
        ? t("tasks-repeat-months-last", { every })
        : t("tasks-repeat-months", { every, day: repeat.day });
    case "years":
      return t("tasks-repeat-years", { every });
  }
}

function weeksWord(every: number, days: number[]): string {
  if (every === 1 && days.length === 1)
    return t("tasks-repeat-weekday", { weekday: days[0] ?? 1 });
  if (every === 1 && days.join() === workdays.join())
    return t("tasks-repeat-workdays");
  const weekdays = days
    .map((day) => t("tasks-weekday-short", { weekday: day }))
    .join(", ");
  return t("tasks-repeat-weeks", { every, weekdays });
}
