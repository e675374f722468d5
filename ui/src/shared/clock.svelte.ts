import { localMoment } from "./days";

/**
 * The only reader of the wall clock in the interface. Views take `clock.today`
 * and render again at midnight and after sleep.
 */
class Clock {
  #moment = $state(localMoment(new Date()));
  #fixed = false;

  /** Local civil moment, "YYYY-MM-DDTHH:MM", at most 20 s behind. */
  get now(): string {
    return this.#moment;
  }

  readonly today: string = $derived(this.#moment.slice(0, 10));

  /** Stops the clock at a moment, for tests and for scripted screenshots. */
  fix(moment: string): void {
    this.#fixed = true;
    this.#moment = moment.slice(0, 16);
  }

  tick(): void {
    if (!this.#fixed) this.#moment = localMoment(new Date());
  }
}

export const clock = new Clock();

setInterval(() => clock.tick(), 20_000);
document.addEventListener("visibilitychange", () => clock.tick());
