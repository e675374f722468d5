import { Job } from "../../shared/job.svelte";
import { write } from "../../shared/write";
import type { Selection } from "./selection.svelte";
import { attempt, type ShelfMove } from "./shelfMoves";

/** What is shorter than this needs no progress. */
const patience = 300;

/** Something done with all the picked customers: one write, which can be stopped. */
export class Bulk {
  readonly job = new Job();
  #busy = $state(false);
  #isLong = $state(false);

  constructor(private readonly selection: Selection) {}

  get busy(): boolean {
    return this.#busy;
  }
  /** It takes long enough to show how far it is. */
  get isLong(): boolean {
    return this.#isLong;
  }

  /** Moves them to another shelf; they leave the list and are picked no more. */
  async move(name: ShelfMove): Promise<void> {
    const done = await this.#run((ids, job) => write(name, { ids, job }));
    if (done) this.selection.clear();
  }

  /** Whether it was done. */
  async tag(add: string[], remove: string[]): Promise<boolean> {
    return this.#run((ids, job) =>
      write("contacts.tag", { ids, add, remove, job }),
    );
  }

  async #run(
    work: (ids: string[], job: string) => Promise<unknown>,
  ): Promise<boolean> {
    const { ids } = this.selection;
    if (this.#busy || ids.length === 0) return false;
    this.#busy = true;
    const timer = setTimeout(() => (this.#isLong = true), patience);
    const done = await attempt(() => this.job.run((job) => work(ids, job)));
    clearTimeout(timer);
    this.#isLong = false;
    this.#busy = false;
    return done;
  }
}
