// The window itself: it opens, it speaks, and nothing from elsewhere gets into it.
import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { errand } from "../driver/errand.mjs";

const names = { ru: "Визитка", uk: "Візитка", en: "Vizitka" };

for (const [language, name] of Object.entries(names)) {
  errand(
    `the window opens on an empty base and speaks ${language}`,
    { language },
    async (person) => {
      assert.ok((await person.page.getTitle()).endsWith(name));
      const page = await person.page.execute(() => ({
        language: document.documentElement.lang,
        headings: document.querySelectorAll("h1").length,
      }));
      // The desktop of the English one stands in the United States.
      assert.equal(page.language, language === "en" ? "en-US" : language);
      assert.equal(page.headings, 1, "the first page has one title");
      for (const [width, height] of [
        [900, 600],
        [1366, 768],
        [1920, 1080],
      ]) {
        await person.sizesTheWindow(width, height);
        await person.looksAt(`first-${width}`);
      }
    },
  );
}

errand(
  "the window that comes back on the list is at once under the keyboard",
  {},
  async (person) => {
    await person.presses("Начать с чистого листа");
    await person.sees("День свободен");
    await person.asksTheTerminal("add", "Котова Марина");
    await person.goesTo("/customers");
    await person.sees("Котова");
    // The engine writes down what a page remembers (here, where it was) some half a second later;
    // nobody opens a page and ends the program sooner.
    await pause(1500);
    await person.startsAgain();
    await person.sees("Котова");
    await person.hits("Control", "a");
    await person.sees("Отмечен 1 клиент");
    await person.hits("Delete");
    await person.sees("Убрано в корзину: Котова Марина");
    await person.hits("Control", "z");
    await person.sees("Шаг отменён: в корзину: Котова Марина", "Котова");
  },
);

errand(
  "a card that was built while its row was looked at shows what was written since",
  {},
  async (person) => {
    const titles = () =>
      person.page.execute(() => ({
        shown: document.title,
        headings: [...document.querySelectorAll("h1")].map(
          (title) => title.textContent,
        ),
        focus: document.activeElement.textContent,
      }));
    await person.presses("Начать с чистого листа");
    await person.asksTheTerminal("add", "Котова Марина");
    await person.asksTheTerminal("add", "Лебедев Олег");
    await person.goesTo("/customers");
    await person.sees("Лебедев");
    await person.waitsUntil(async () => {
      const { shown, headings } = await titles();
      return shown.startsWith("Клиенты") && headings.length === 2;
    }, "no card stands behind the list");
    await person.asksTheTerminal("log", "Котова", "Привезти образцы");
    await person.hits("Enter");
    await person.sees("Привезти образцы");
    const { shown, headings, focus } = await titles();
    assert.ok(shown.startsWith("Котова Марина"), shown);
    assert.equal(headings.length, 1);
    assert.equal(focus, headings[0]);
    await person.hits("Escape");
    await person.hits("ArrowDown");
    await person.hits("Enter");
    await person.seesNo("Привезти образцы");
    const second = await titles();
    assert.ok(second.shown.startsWith("Лебедев Олег"), second.shown);
  },
);

errand(
  "a page from elsewhere, a frame, an inline script and a request are all refused",
  { language: "en" },
  async (person) => {
    const { page } = person;
    const before = await page.getUrl();
    await page.execute(() => {
      window.refused = [];
      document.addEventListener("securitypolicyviolation", (event) => {
        window.refused.push(event.effectiveDirective);
      });
      const script = document.createElement("script");
      script.textContent = "window.intruder = true";
      const frame = document.createElement("iframe");
      frame.src = "https://example.org/";
      document.body.append(script, frame);
      fetch("https://example.org/").catch(() => {});
      location.href = "https://example.org/";
    });
    await page.pause(500);
    assert.equal(await page.getUrl(), before);
    assert.equal(await page.execute(() => window.intruder ?? null), null);
    // By the policy, not for want of a network.
    const refused = await page.execute(() => window.refused);
    for (const directive of ["script-src", "frame-src", "connect-src"]) {
      assert.ok(
        refused.some((one) => one.startsWith(directive)),
        `${directive} was not refused, only ${refused.join(", ")}`,
      );
    }
  },
);
