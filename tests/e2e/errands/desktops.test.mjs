// Desktops that have more or less than the usual one: a panel with a place for icons, no bus, no
// notification daemon. The list in the window is the truth on all of them.
import assert from "node:assert/strict";
import { errand } from "../driver/errand.mjs";
import {
  Panel,
  onABareBus,
  withADeadBus,
  withoutABus,
} from "../driver/surroundings.mjs";

const now = "2026-11-19T10:20:00";
const lines = ["Открыть «Визитку»", "Новая встреча…", "Завершить работу"];

/** A to-do that comes due, and that the list in the window must then show. */
async function isRemindedInTheWindow(person) {
  await person.presses("Начать с чистого листа");
  await person.sees("День свободен");
  await person.asksTheTerminal(
    "remind",
    "Отправить договор",
    "--at",
    "сегодня в 10:22",
  );
  person.setsTheClock("2026-11-19T10:22:05");
  await person.sees("Отправить договор");
  await person.waitsUntil(
    async () => (await person.calls("reminders.open")).items.length === 1,
    "nothing came due",
  );
  await person.hits("Control", "j");
  await person.seesHeading("Напоминания");
  await person.sees("Отправить договор", "Готово");
  await person.hits("Escape");
}

errand(
  "where a panel shows icons, closing leaves one with the count, and its menu brings the window back",
  {
    now,
    prepare: async (profile) => {
      profile.panel = await Panel.start(profile);
    },
  },
  async (person) => {
    const { panel } = person.profile;
    const [icon, ...others] = await panel.icons();
    assert.deepEqual(others, []);
    assert.deepEqual(icon, {
      status: "Active",
      label: "",
      icon: true,
      menu: lines,
    });
    await isRemindedInTheWindow(person);
    const says = (label, menu) => async () => {
      const [icon] = await panel.icons();
      return icon.label === label && `${icon.menu}` === `${menu}`;
    };
    await person.waitsUntil(
      says("1", ["Визитка: 1 напоминание ждёт", ...lines]),
      "the icon does not say that one reminder waits",
    );

    await person.closesTheWindow();
    await person.seesTheWindowGo();
    assert.ok(
      !person.notices.have("Ctrl+Q"),
      "there is an icon to come back by",
    );
    await panel.picks("Открыть «Визитку»");
    await person.seesTheWindowBack();
    await person.closesTheWindow();
    await person.seesTheWindowGo();
    await panel.picks("Визитка: 1 напоминание ждёт");
    await person.seesTheWindowBack();
    await person.seesHeading("Напоминания");
    await person.presses("Готово");
    await person.waitsUntil(
      says("", lines),
      "the icon still says that one waits",
    );
    await person.hits("Escape");
    await panel.picks("Новая встреча…");
    await person.seesHeading("Записать в дневник");
    await person.hits("Escape");

    await panel.picks("Завершить работу");
    await person.waitsUntil(
      async () => (await panel.icons()).length === 0,
      "the program did not end",
    );
  },
);

errand(
  "where the panel has ended, closing minimises and says how to end the program",
  {
    now,
    prepare: async (profile) => {
      profile.panel = await Panel.start(profile);
    },
  },
  async (person) => {
    await person.presses("Начать с чистого листа");
    await person.sees("День свободен");
    await person.profile.panel.leaves();
    await person.closesTheWindow();
    await person.seesTheWindowGo();
    await person.isNotified("Ctrl+Q");
  },
);

for (const [bus, prepare] of [
  ["without a session bus", withoutABus],
  ["with an address where no session bus is", withADeadBus],
]) {
  errand(
    `${bus} the window works, reminds in its list, and a second one is refused`,
    { now, prepare },
    async (person) => {
      await isRemindedInTheWindow(person);
      await person.closesTheWindow();
      await person.seesTheWindowGo();

      const another = person.another();
      try {
        await another.opensTheWindow();
        await another.sees("Эта база уже открыта в другом окне");
        await another.looksAt("refused");
      } finally {
        await another.leaves();
      }
      await person.asksTheTerminal("add", "Котова Марина");
      const { in_use: people } = await person.calls("contacts.counts");
      assert.equal(people, 1);
    },
  );
}

errand(
  "with nobody on the bus to show notices or icons, the window reminds in its list",
  { now, prepare: onABareBus },
  async (person) => {
    await isRemindedInTheWindow(person);
    await person.closesTheWindow();
    await person.seesTheWindowGo();
    await person.startsASecondTime();
    await person.seesTheWindowBack();
    await person.sees("напоминать не перестанет");
  },
);
