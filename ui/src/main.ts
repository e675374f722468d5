import "./styles/base.css";
import { flushSync, mount } from "svelte";
import App from "./app/App.svelte";
import BaseProblem from "./app/BaseProblem.svelte";
import { fontsReady } from "./app/fonts";
import { home, rooms, viewOf } from "./app/rooms";
import { load } from "./app/Stage.svelte";
import { startPlatform, type Platform } from "./platform/index";
import { clock } from "./shared/clock.svelte";
import { draftsOf } from "./shared/drafts";
import {
  drawLaterParts,
  drawPartsInSight,
  endPeace,
  startInPeace,
} from "./shared/firstFrame";
import { allAnswered, keepAnswers, readAhead } from "./shared/reads";
import { fetchLazy } from "./shared/lazy.svelte";
import { lastRoute, replaceRoute, route } from "./shared/route.svelte";
import { appearance } from "./shared/theme.svelte";
import { learnAll, speak } from "./shared/words";

/** So long, in ms, the first frame waits for its answers; a slow disk must not keep it blank. */
const patience = 250;

/**
 * So long it waits for the view and the letters, which the program carries in itself: to draw
 * without them is to search the system for letters in their place, and to draw all of it again.
 */
const ownPatience = 1000;

/** All that is known to be needed is asked for at once; language and theme come before the page. */
async function start(): Promise<void> {
  const fonts = fontsReady();
  const wanted = route.path === "/" ? (lastRoute() ?? home) : route.full;
  const found = viewOf(wanted.split("?")[0] ?? home);
  const view = found && load(found.view);
  let isHere = false;
  // Refused here it is refused again, and told of, where the page asks for it.
  view?.then(
    () => (isHere = true),
    () => {},
  );
  const world = await startPlatform();
  const environment = await world.environment();
  const words = speak(environment.locale);
  if (environment.now) clock.fix(environment.now);
  appearance.theme = environment.theme ?? "system";
  const target = document.getElementById("app");
  if (!target) return;
  if (environment.problem) {
    await words;
    mount(BaseProblem, { target, props: { environment } });
    announce(world);
    return;
  }
  draftsOf(environment.base_id ?? environment.base ?? "");
  keepAnswers(environment.answers ?? []);
  // A room that cannot answer yet (the base is busy) must not keep the window
  // blank: its own view says so when it is opened.
  const asked = Promise.allSettled(
    rooms.map((room) => room.start?.(environment) ?? Promise.resolve(null)),
  );
  found?.view.ahead?.(found.params);
  readAhead("history.peek", {});
  for (const room of rooms) room.ahead?.();
  await words;
  let sent: string | null = null;
  for (const outcome of await asked) {
    if (outcome.status === "fulfilled") sent ??= outcome.value;
    else console.error("a room did not start", outcome.reason);
  }
  if (sent) replaceRoute(sent);
  else if (route.path === "/") replaceRoute(wanted);
  // Drawn once, when it is whole: frame, page and answers would each be laid out anew.
  target.hidden = true;
  startInPeace();
  const isLate = !isHere;
  try {
    flushSync(() => mount(App, { target }));
    await within(ownPatience, Promise.allSettled([view, fonts]));
    await within(patience, drawn(isLate));
    flushSync();
  } finally {
    // Whatever went wrong, what there is must be seen.
    target.hidden = false;
  }
  drawPartsInSight();
  announce(world);
}

/** Waits for it, but no longer than so many ms. */
function within(time: number, it: Promise<unknown>): Promise<unknown> {
  return Promise.race([
    it,
    new Promise((resolve) => setTimeout(resolve, time)),
  ]);
}

/** The view is here: lets it be drawn, ask, and have its answers. One that came after the frame stood waits for its turn. */
async function drawn(isLate: boolean): Promise<void> {
  if (isLate) await nextTask();
  flushSync();
  await allAnswered();
}

/** Timers may be held back in a window that is not seen yet; a message never is. */
function nextTask(): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
}

/** Two frames on, the first one is on the screen. */
function announce(world: Platform): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      world.painted();
      void completed();
    }),
  );
}

/** What the first frame did without, of which the nearest comes first. */
async function completed(): Promise<void> {
  await drawLaterParts();
  void endPeace();
  await fetchLazy();
  await learnAll();
}

void start();
