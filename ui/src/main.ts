import "./styles/base.css";
import { mount } from "svelte";
import App from "./app/App.svelte";
import BaseProblem from "./app/BaseProblem.svelte";
import { home, rooms } from "./app/rooms";
import { startPlatform } from "./platform/index";
import { language } from "./shared/language.svelte";
import { lastRoute, replaceRoute, route } from "./shared/route.svelte";
import { appearance } from "./shared/theme.svelte";

/** Language and theme first, so that nothing is painted twice. */
async function start(): Promise<void> {
  const world = await startPlatform();
  const environment = await world.environment();
  language.set(environment.language);
  appearance.theme = environment.theme ?? "system";
  const target = document.getElementById("app");
  if (!target) return;
  if (environment.problem) {
    mount(BaseProblem, { target, props: { environment } });
    return;
  }
  const asked = await Promise.all(rooms.map((room) => room.start?.() ?? null));
  const sent = asked.find((path) => path !== null);
  if (sent) replaceRoute(sent);
  else if (route.path === "/") replaceRoute(lastRoute() ?? home);
  mount(App, { target });
}

void start();
