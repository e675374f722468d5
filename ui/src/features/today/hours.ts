/** One day as ruled lines: what is booked, and the hours still free. */
import type { DayItem, InteractionDetail } from "../../bindings/index";

/** Hours people can be met in; free time outside them is one's own. */
const opens = 9 * 60;
const closes = 19 * 60;
/** A gap shorter than this is a pause, not an hour to offer. */
const worthOffering = 60;
/** So long before it begins a meeting is already the one in hand. */
const almostBegun = 15;

export type Phase = "past" | "now" | "next" | "ahead";

export type Line =
  | { kind: "item"; key: string; item: DayItem; phase: Phase }
  | { kind: "free"; key: string; from: string; to: string };

interface Span {
  from: number;
  to: number;
}

const usualLength: Record<InteractionDetail["kind"], number> = {
  meeting: 60,
  visit: 60,
  call: 15,
  message: 0,
  note: 0,
};

const minutesOf = (moment: string) =>
  Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));

const timeOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

function spanOf(interaction: InteractionDetail): Span {
  const from = minutesOf(interaction.starts_at);
  const length = interaction.duration_minutes ?? usualLength[interaction.kind];
  return { from, to: from + length };
}

/** Whether it takes its hours: what fell through or moved away gives them back. */
const takesTime = ({ status, has_time }: InteractionDetail) =>
  has_time && (status === "planned" || status === "held");

/** Lines of `day` as seen at `now`, both civil; days gone offer no free hours. */
export function dayLines(
  items: readonly DayItem[],
  day: string,
  now: string,
): Line[] {
  const phases = phasesOf(items, day, now);
  const lines: Line[] = items.map((item) => ({
    kind: "item",
    key: item.interaction.id,
    item,
    phase: phases.get(item.interaction.id) ?? "ahead",
  }));
  const from = earliest(day, now);
  if (items.length === 0 || from === null) return lines;
  const free = gaps(
    items.map(({ interaction }) => interaction).filter(takesTime),
    from,
  ).map<Line>((gap) => ({
    kind: "free",
    key: `free ${gap.from}`,
    from: timeOf(gap.from),
    to: timeOf(gap.to),
  }));
  return [...lines, ...free].sort((a, b) => startOf(a) - startOf(b));
}

function startOf(line: Line): number {
  if (line.kind === "free") return minutesOf(`0000-00-00T${line.from}`);
  const { has_time, starts_at } = line.item.interaction;
  return has_time ? minutesOf(starts_at) : -1;
}

/** Where free time may begin, in minutes, or null when the day is over. */
function earliest(day: string, now: string): number | null {
  const today = now.slice(0, 10);
  if (day < today) return null;
  if (day > today) return opens;
  const soon = Math.ceil((minutesOf(now) + 1) / 30) * 30;
  return Math.max(opens, soon);
}

function gaps(busy: InteractionDetail[], from: number): Span[] {
  const found: Span[] = [];
  let at = from;
  const offer = (to: number) => {
    if (to - at >= worthOffering) found.push({ from: at, to });
  };
  for (const span of busy.map(spanOf).sort((a, b) => a.from - b.from)) {
    offer(Math.min(span.from, closes));
    at = Math.max(at, span.to);
  }
  offer(closes);
  return found;
}

function phasesOf(items: readonly DayItem[], day: string, now: string) {
  const phases = new Map<string, Phase>();
  const today = now.slice(0, 10);
  const minute = minutesOf(now);
  let current: string | null = null;
  let next: string | null = null;
  for (const { interaction } of items) {
    const { id, status, has_time } = interaction;
    const span = spanOf(interaction);
    const isOver = status !== "planned" || (has_time && span.to <= minute);
    const isGone = day < today || (day === today && isOver);
    phases.set(id, isGone ? "past" : "ahead");
    if (day !== today || isOver || !has_time) continue;
    if (span.from - almostBegun <= minute) current = id;
    else next ??= id;
  }
  if (current) phases.set(current, "now");
  else if (next) phases.set(next, "next");
  return phases;
}
