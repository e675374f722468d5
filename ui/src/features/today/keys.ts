import type { DayItem } from "../../bindings/index";
import { shortcuts } from "../../shared/shortcuts.svelte";
import { endings, type Ending } from "../interactions/index";
import { focusedRecord } from "./rows";

interface Day {
  find: (id: string) => DayItem | undefined;
  /** The meeting in hand. */
  current: () => DayItem | undefined;
  onending: (item: DayItem, ending: Ending) => void;
  onclose: (item: DayItem) => void;
  onunclosed: () => void;
  /** Days to go, 0 for today. */
  onday: (by: -1 | 0 | 1) => void;
}

/** The keys of the day; the result takes them away again. */
export function listenToDay(day: Day): () => void {
  const drops = [
    ...endings.map((ending, i) =>
      shortcuts.add({
        code: `Digit${i + 1}`,
        label: `today-key-${ending.replace("_", "-")}`,
        run: () => {
          const item = day.find(focusedRecord() ?? "");
          if (item?.interaction.status === "planned")
            day.onending(item, ending);
          else day.onunclosed();
        },
      }),
    ),
    shortcuts.add({
      code: "KeyU",
      label: "today-key-unclosed",
      run: day.onunclosed,
    }),
    shortcuts.add({
      code: "KeyT",
      label: "today-back",
      run: () => day.onday(0),
    }),
    shortcuts.add({
      code: "ArrowLeft",
      shift: true,
      label: "today-day-before",
      run: () => day.onday(-1),
    }),
    shortcuts.add({
      code: "ArrowRight",
      shift: true,
      label: "today-day-after",
      run: () => day.onday(1),
    }),
  ];
  const enter = (event: KeyboardEvent) => closeCurrent(event, day);
  document.addEventListener("keydown", enter);
  return () => {
    drops.forEach((drop) => drop());
    document.removeEventListener("keydown", enter);
  };
}

/**
 * Enter closes the meeting in hand, but only where it means nothing else: on
 * the title or the bare page, not on a link, a button or in a dialog.
 */
function closeCurrent(event: KeyboardEvent, day: Day): void {
  const { target } = event;
  if (event.code !== "Enter" || event.defaultPrevented) return;
  if (!(target instanceof HTMLElement) || !target.matches("body, main, h1"))
    return;
  const item = day.current();
  if (!item) return;
  event.preventDefault();
  day.onclose(item);
}
