import "./styles/base.css";
import { mount } from "svelte";
import App from "./app/App.svelte";
import BaseProblem from "./app/BaseProblem.svelte";
import { home, rooms } from "./app/rooms";
import { startPlatform } from "./platform/index";
import { clock } from "./shared/clock.svelte";
import { language } from "./shared/language.svelte";
import { lastRoute, replaceRoute, route } from "./shared/route.svelte";
import { appearance } from "./shared/theme.svelte";

/** Language and theme first, so that nothing is painted twice. */
async function start(): Promise<void> {
  const world = await startPlatform();
  const environment = await world.environment();
  language.set(environment.language);
  if (environment.now) clock.fix(environment.now);
  appearance.theme = environment.theme ?? "system";
  const target = document.getElementById("app");
  if (!target) return;
  if (environment.problem) {
    mount(BaseProblem, { target, props: { environment } });
    return;
  }
  // A room that cannot answer yet (the base is busy) must not keep the window
  // blank: its own view says so when it is opened.
  const asked = await Promise.all(
    rooms.map((room) =>
      Promise.resolve(room.start?.() ?? null).catch((why: unknown) => {
        console.error("a room did not start", why);
        return null;
      }),
    ),
  );
  const sent = asked.find((path) => path !== null);
  if (sent) replaceRoute(sent);
  else if (route.path === "/") replaceRoute(lastRoute() ?? home);
  mount(App, { target });
}

void start();
