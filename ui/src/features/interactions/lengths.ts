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
