// The first day: a language, an example to look at, and the example gone again. How every page
// looks is the matter of views.test.mjs.
import { errand } from "../driver/errand.mjs";

errand(
  "a new user looks around the example, changes the language there and back, and removes it",
  { now: "2026-11-19T10:20:00" },
  async (person) => {
    await person.sizesTheWindow(1366, 768);
    await person.seesHeading("Добро пожаловать");
    await person.looksAt("welcome-ru");
    await person.marks("Українська");
    await person.seesHeading("Ласкаво просимо");
    await person.marks("Русский");
    await person.seesHeading("Добро пожаловать");
    await person.presses("Осмотреться на примере");
    await person.waitsUntil(
      () => person.page.execute(() => location.hash === "#/today"),
      "the example did not open",
      90_000,
    );
    await person.sees("Это учебная база", "Четверг, 19 ноября");
    await person.waitsUntil(
      () =>
        person.page.execute(
          () => document.querySelectorAll("main [data-interaction]").length > 2,
        ),
      "Today shows no meetings",
    );

    for (const name of ["Українська", "English", "Русский"]) {
      await person.goesTo("/settings");
      await person.marks(name);
    }
    await person.seesHeading("Настройки");
    await person.goesTo("/today");
    await person.presses("Убрать пример");
    await person.seesNo("Это учебная база");
    await person.sees("День свободен");
    await person.goesTo("/customers");
    await person.looksAt("customers-empty-ru");
  },
);
