// A reminder comes through while the window is closed, and is answered from the notice.
import assert from "node:assert/strict";
import { errand } from "../driver/errand.mjs";

errand(
  "a reminder two minutes ahead comes with the window closed, and Done there marks it done",
  { now: "2026-11-19T10:20:00" },
  async (person) => {
    await person.sizesTheWindow(1366, 768);
    await person.presses("Начать с чистого листа");
    await person.presses("Новое");
    await person.presses("Дело");
    await person.types("Что сделать", "Отправить договор <Ромашке>");
    await person.types("Когда", "сегодня в 10:22");
    await person.chooses("Напомнить", "В назначенное время");
    await person.looksAt("task");
    await person.hits("Enter");
    await person.sees("Дело записано");

    await person.closesTheWindow();
    await person.isNotified("Ctrl+Q");
    assert.ok(!person.notices.have("Отправить договор"), "it came too early");
    person.setsTheClock("2026-11-19T10:22:05");
    await person.isNotified("Отправить договор");
    const titles = async (where) =>
      (await person.calls("tasks.list"))[where].map(({ title }) => title);
    const task = "Отправить договор <Ромашке>";
    assert.deepEqual(
      [...(await titles("overdue")), ...(await titles("today"))],
      [task],
    );
    await person.pressesOnTheNotice("Готово");
    await person.waitsUntil(
      async () => (await titles("done_today")).includes(task),
      "Done on the notice did not reach the base",
    );
  },
);

errand(
  "a notice leaves the screen once its meeting is closed, its to-do done or taken back",
  { now: "2026-11-19T10:20:00" },
  async (person) => {
    await person.notices.closeAll();
    await person.seesNotices(0);
    await person.presses("Начать с чистого листа");
    await person.asksTheTerminal("add", "Котова Марина");
    const soon = ["--at", "сегодня в 10:22"];
    await person.asksTheTerminal("remind", "Отправить договор", ...soon);
    const plan = ["plan", "Котова", "сегодня в 10:30", "--remind", "5m"];
    await person.asksTheTerminal(...plan);
    person.setsTheClock("2026-11-19T10:22:05");
    await person.seesNotices(1);
    person.setsTheClock("2026-11-19T10:25:05");
    await person.isNotified("Котова");
    await person.seesNotices(2);

    await person.goesTo("/today");
    await person.sees("Котова", "Закрыть");
    await person.hits("Enter");
    await person.seesHeading("Чем кончилось?");
    await person.hits("1");
    await person.hits("Enter");
    await person.sees("Итог записан");
    await person.seesNotices(1);

    const { overdue } = await person.calls("tasks.list");
    await person.calls("tasks.complete", { id: overdue[0].id });
    await person.seesNotices(0);

    await person.asksTheTerminal(
      "remind",
      "Полить цветы",
      "--at",
      "сегодня в 10:27",
    );
    person.setsTheClock("2026-11-19T10:27:05");
    await person.seesNotices(1);
    await person.hits("Control", "z");
    await person.seesNotices(0);
  },
);

errand(
  "the end of the program takes its notices along: nobody would hear their buttons",
  { now: "2026-11-19T10:20:00" },
  async (person) => {
    await person.notices.closeAll();
    await person.presses("Начать с чистого листа");
    await person.sees("День свободен");
    const soon = ["--at", "сегодня в 10:22"];
    await person.asksTheTerminal("remind", "Отправить договор", ...soon);
    person.setsTheClock("2026-11-19T10:22:05");
    await person.seesNotices(1);
    await person.leaves();
    await person.seesNotices(0);
  },
);
