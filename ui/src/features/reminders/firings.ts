import type { Firing } from "../../bindings/index";
import { clock } from "../../shared/clock.svelte";
import { capitalised, dayMonth, nearDay, timeOfDay } from "../../shared/dates";
import { daysBetween } from "../../shared/days";
import { fullName } from "../../shared/names.svelte";
import { t } from "../../shared/words";

/** «Встреча: Иванов Сергей», «День рождения: Наталья Лысенко, 45 лет» */
export function firingTitle(firing: Firing): string {
  const name = firing.contact ? fullName(firing.contact) : "";
  if (firing.subject.kind === "task") return firing.title;
  const what =
    firing.subject.kind === "date"
      ? t("reminders-what-date", { kind: firing.date_kind ?? "other" })
      : t("reminders-what", { kind: firing.interaction_kind ?? "note" });
  const age =
    firing.turns === null ? "" : t("dates-years", { years: firing.turns });
  return [
    name ? `${capitalised(what)}: ${name}` : capitalised(what),
    firing.date_kind === "birthday" ? age : "",
  ]
    .filter(Boolean)
    .join(", ");
}

/** «через 20 минут, кафе «Брум»»: when it is or was, and where. */
export function firingMoment(firing: Firing): string {
  const at = firing.starts_at ?? firing.due_at;
  return [
    firing.has_time ? momentWord(at) : (nearDay(at) ?? dayMonth(at)),
    firing.place,
    firing.subject.kind === "task" && firing.contact
      ? fullName(firing.contact)
      : "",
  ]
    .filter(Boolean)
    .join(", ");
}

function momentWord(at: string): string {
  const minutes = minutesBetween(clock.now, at);
  if (minutes === 0) return t("reminders-when-now");
  if (minutes > 0 && minutes < 60)
    return t("reminders-when-minutes", { count: minutes });
  return `${nearDay(at) ?? dayMonth(at)}, ${timeOfDay(at)}`;
}

/** From one civil moment to another; negative when it has passed. */
export function minutesBetween(from: string, to: string): number {
  const clockOf = (moment: string) =>
    Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));
  return daysBetween(from, to) * 1440 + clockOf(to) - clockOf(from);
}
