import type { Lead } from "../../bindings/index";
import { timeOfDay } from "../../shared/dates";
import { t } from "../../shared/words";

/** «за 15 минут», «накануне в 18:00», «не напоминать». */
export function leadWords(lead: Lead | null): string {
  if (!lead) return t("reminders-none");
  const { count, unit, at_time } = lead;
  if (!at_time) return t(`reminders-lead-${unit}`, { count });
  const hour = Number(at_time.slice(0, 2));
  return t("reminders-lead-days-at", { count, time: timeOfDay(at_time), hour });
}

const lead = (
  count: number,
  unit: Lead["unit"],
  at_time: string | null = null,
): Lead => ({ count, unit, at_time });

export const meetingLeads: readonly (Lead | null)[] = [
  null,
  lead(10, "minutes"),
  lead(15, "minutes"),
  lead(30, "minutes"),
  lead(1, "hours"),
  lead(2, "hours"),
  lead(1, "days", "18:00"),
];

export const birthdayLeads: readonly (Lead | null)[] = [
  null,
  lead(0, "days", "09:00"),
  lead(1, "days", "09:00"),
  lead(1, "days", "18:00"),
  lead(3, "days", "09:00"),
  lead(7, "days", "09:00"),
];

/** The usual ones, and the chosen one when it is none of them. */
export function leadOptions(
  usual: readonly (Lead | null)[],
  chosen: Lead | null,
): { value: string; label: string }[] {
  const all = usual.some((lead) => leadKey(lead) === leadKey(chosen))
    ? usual
    : [...usual, chosen];
  return all.map((lead) => ({ value: leadKey(lead), label: leadWords(lead) }));
}

export function leadKey(lead: Lead | null): string {
  return lead ? `${lead.count} ${lead.unit} ${lead.at_time ?? ""}` : "";
}

export function leadOfKey(key: string): Lead | null {
  const [count = "", unit = "", at = ""] = key.split(" ");
  if (!unit) return null;
  return lead(Number(count), unit as Lead["unit"], at || null);
}
