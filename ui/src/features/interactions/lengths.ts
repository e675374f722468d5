import { timeOfDay } from "../../shared/dates";
import { t } from "../../shared/words";

const usual = [15, 30, 45, 60, 90, 120, 180];

/** «1 ч 30 мин» */
export function lengthWord(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (!hours) return t("interactions-minutes", { count: minutes });
  const whole = t("length-hours", { count: hours });
  return rest
    ? `${whole} ${t("interactions-minutes", { count: rest })}`
    : whole;
}

/** «15:00» or, when it is known how long, «15:00–16:30». */
export function hoursWord(time: string, minutes: number | null): string {
  if (!minutes) return timeOfDay(time);
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const end = (hour * 60 + minute + minutes) % (24 * 60);
  const pad = (count: number) => String(count).padStart(2, "0");
  const until = `${pad(Math.floor(end / 60))}:${pad(end % 60)}`;
  return `${timeOfDay(time)}–${timeOfDay(until)}`;
}

/** Lengths to choose from; 0 is «не важно», and an odd one stays in reach. */
export function lengths(current: number | null) {
  const all = new Set([...usual, ...(current ? [current] : [])]);
  return [
    { value: 0, label: t("length-open") },
    ...[...all]
      .sort((a, b) => a - b)
      .map((value) => ({ value, label: lengthWord(value) })),
  ];
}
