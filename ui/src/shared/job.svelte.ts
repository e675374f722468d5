import { call } from "../platform/index";

/** Fast enough to look alive, slow enough to cost nothing. */
const beat = 150;

/**
 * One long piece of work: names it for the core, asks how far it is, and can
 * tell it to stop. What it ran gives its answer; a stopped one is refused with
 * the code "cancelled" and has changed nothing.
 */
export class Job {
  #running = $state(false);
  #done = $state(0);
  #total = $state<number | null>(null);
  #name: string | null = null;

  get running(): boolean {
    return this.#running;
  }
  get done(): number {
    return this.#done;
  }
  /** Null while the core does not know yet. */
  get total(): number | null {
    return this.#total;
  }

  async run<T>(work: (job: string) => Promise<T>): Promise<T> {
    const name = crypto.randomUUID();
    this.#name = name;
    this.#running = true;
    this.#done = 0;
    this.#total = null;
    const timer = setInterval(() => void this.#ask(name), beat);
    try {
      return await work(name);
    } finally {
      clearInterval(timer);
      if (this.#name === name) this.#running = false;
    }
  }

  async cancel(): Promise<void> {
    if (this.#name) await call("jobs.cancel", { job: this.#name });
  }

  async #ask(job: string): Promise<void> {
    const progress = await call("jobs.progress", { job }).catch(() => null);
    if (!progress || this.#name !== job) return;
    this.#done = progress.done;
    this.#total = progress.total || null;
  }
}
