import type { Lead } from "../../bindings/index";
import { read } from "../../shared/reads";
import { timeOfDay } from "../../shared/dates";
import { t } from "../../shared/words";
import { preferences } from "../settings/index";

/** «за час», «за 3 дня в 09:00» */
export function leadWord(lead: Lead | null): string {
  if (!lead) return t("reminders-none");
  const { count, unit, at_time } = lead;
  return unit === "days" && at_time
    ? t("reminders-lead-days-at", {
        count,
        time: timeOfDay(at_time),
        hour: Number(at_time.slice(0, 2)),
      })
    : t(`reminders-lead-${unit}`, { count });
}

export const leadKey = (lead: Lead | null) =>
  lead ? [lead.count, lead.unit, lead.at_time ?? ""].join(" ") : "";

const before = (
  count: number,
  unit: Lead["unit"],
  at_time: string | null = null,
): Lead => ({ count, unit, at_time });

/** What people usually ask for before something with an hour. */
export const timedLeads: readonly Lead[] = [
  before(0, "minutes"),
  before(10, "minutes"),
  before(30, "minutes"),
  before(1, "hours"),
  before(2, "hours"),
  before(1, "days", "18:00"),
  before(1, "days"),
];

/** And before something that has only a day. */
export const dayLeads: readonly Lead[] = [
  before(0, "days", "09:00"),
  before(1, "days", "09:00"),
  before(1, "days", "18:00"),
  before(3, "days", "09:00"),
  before(7, "days", "09:00"),
];

/** A to-do with an hour speaks up at that hour, unless somebody chose otherwise. */
export const leadOfTask = (time: string | null | undefined): Lead | null =>
  time ? before(0, "minutes") : null;

/** The lead of the settings for new meetings, or none. */
export async function defaultLead(): Promise<Lead | null> {
  try {
    const known = preferences.settings ?? (await read("settings.get", {}));
    return known.default_lead;
  } catch {
    return null;
  }
}
