import { t } from "../../shared/words";
import { minutesBetween } from "../reminders/index";

/** «через 40 минут», «через 2 часа»; rounds hours to the nearest. */
export function untilWord(now: string, at: string): string {
  const minutes = minutesBetween(now, at);
  if (minutes < 60) return t("reminders-when-minutes", { count: minutes });
  return t("reminders-when-hours", { count: Math.round(minutes / 60) });
}
