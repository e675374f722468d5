import type { Rhythm } from "../../bindings/index";
import { t } from "../../shared/words";

/** «раз в 3 недели» */
export function rhythmWord({ unit, count }: Rhythm): string {
  return t(`rhythm-${unit}`, { count });
}
