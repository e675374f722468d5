// An errand is a test that reads like a sentence: what a person does in the window, start to end.
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Person } from "./person.mjs";
import { Profile } from "./profile.mjs";
import { isDropped } from "./window.mjs";

const output = process.env.VIZITKA_E2E_OUT;

/**
 * @param {string} sentence what is done and what comes of it
 * @param {object} settings
 * @param {"ru" | "uk" | "en"} [settings.language] what the desktop speaks; `ru` unless said
 * @param {string} [settings.now] what the clock shows, `2026-11-21T09:58:00`
 * @param {string[]} [settings.args] the program's arguments
 * @param {(profile: Profile) => unknown} [settings.prepare] what happened before the window opens
 * @param {(person: Person) => Promise<void>} steps
 */
export function errand(sentence, settings, steps) {
  const { language = "ru", now, args, prepare } = settings;
  test(sentence, { timeout: 240_000 }, async () => {
    const once = async () => {
      const profile = new Profile(language);
      if (now) profile.setClock(now);
      await prepare?.(profile);
      const person = new Person(profile, sentence);
      try {
        await person.opensTheWindow(args);
        await steps(person);
      } catch (error) {
        await person.keepsAPictureOfTheFailure();
        throw error;
      } finally {
        await person.leaves();
        profile.remove();
      }
    };
    try {
      await once();
    } catch (error) {
      if (!isDropped(error)) throw error;
      // The engine dropped the session; that is no finding. Once more, and it stays on record.
      appendFileSync(
        join(output, "retries.log"),
        `${sentence}: ${error.message}\n`,
      );
      await once();
    }
  });
}
