import type {
  ImportField,
  ImportLook,
  ImportPlan,
  ImportPreview,
  ImportReport,
} from "../../bindings/index";
import { call } from "../../platform/index";
import { Job } from "../../shared/job.svelte";
import { go } from "../../shared/route.svelte";
import { t } from "../../shared/words";
import { seenToWork, write } from "../../shared/write";
import { importPath } from "./paths";

/** Long enough not to count again after every letter of the tag. */
const pause = 250;

/**
 * One file on its way in. It outlives the page, so that walking away while
 * the work runs loses neither the work nor what was chosen.
 */
class ImportSession {
  readonly checking = new Job();
  readonly running = new Job();
  #path = $state<string | null>(null);
  #look = $state.raw<ImportLook | null>(null);
  #plan = $state.raw<ImportPlan | null>(null);
  #preview = $state.raw<ImportPreview | null>(null);
  #report = $state.raw<ImportReport | null>(null);
  #undoing = $state(false);
  #undone = $state(false);
  #trouble = $state.raw<unknown>(null);
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  get path() {
    return this.#path;
  }
  get look() {
    return this.#look;
  }
  get plan() {
    return this.#plan;
  }
  /** What would happen; null while it is being counted anew, or when that failed. */
  get preview() {
    return this.#preview;
  }
  get report() {
    return this.#report;
  }
  get undoing() {
    return this.#undoing;
  }
  get undone() {
    return this.#undone;
  }
  get trouble() {
    return this.#trouble;
  }

  async open(path: string): Promise<void> {
    if (this.running.running) return;
    this.reset();
    this.#path = path;
    await this.#see(path, null);
  }

  /** The file is read anew in another encoding or cut differently. */
  async recut(
    change: Partial<Pick<ImportPlan, "encoding" | "delimiter" | "has_header">>,
  ): Promise<void> {
    if (!this.#plan || !this.#path) return;
    await this.#see(this.#path, { ...this.#plan, ...change, columns: [] });
  }

  map(index: number, change: { field?: ImportField; label?: string }): void {
    if (!this.#plan) return;
    const columns = this.#plan.columns.map((column, i) =>
      i === index ? { ...column, ...change } : column,
    );
    this.choose({ columns });
  }

  choose(change: Partial<ImportPlan>): void {
    if (!this.#plan) return;
    this.#plan = { ...this.#plan, ...change };
    this.#preview = null;
    this.#foresee();
  }

  /**
   * A tag changes at most how many are updated. What was foreseen stands until it is counted anew,
   * so that whoever types it and presses the button at once is heard.
   */
  label(tag: string): void {
    if (!this.#plan) return;
    this.#plan = { ...this.#plan, tag };
    this.#foresee();
  }

  async run(): Promise<void> {
    const [path, plan] = [this.#path, this.#plan];
    if (!path || !plan) return;
    this.#trouble = null;
    // Counting beside the work would only slow it down.
    clearTimeout(this.#timer);
    await this.#attempt(async () => {
      this.#report = await this.running.run((job) =>
        write("imports.run", { path, plan, job }, { quiet: true }),
      );
    });
    if (!this.#report) void this.#count(this.#turn);
  }

  async undo(): Promise<void> {
    const seq = this.#report?.entry;
    if (seq == null || this.#undoing) return;
    this.#undoing = true;
    await this.#attempt(async () => {
      await seenToWork(t("undoing"), (job) =>
        write("history.undo", { seq, job }, { quiet: true }),
      );
      this.#undone = true;
    });
    this.#undoing = false;
  }

  reset(): void {
    this.#turn++;
    clearTimeout(this.#timer);
    this.#path = this.#look = this.#plan = null;
    this.#preview = this.#report = this.#trouble = null;
    this.#undone = false;
  }

  async #see(path: string, plan: ImportPlan | null): Promise<void> {
    const turn = ++this.#turn;
    this.#trouble = null;
    await this.#attempt(async () => {
      const look = await call("imports.look", { path, plan });
      if (turn !== this.#turn) return;
      this.#look = look;
      this.#plan = look.plan;
      this.#preview = null;
      this.#foresee(0);
    });
  }

  #foresee(wait = pause): void {
    this.#trouble = null;
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    this.#timer = setTimeout(() => void this.#count(turn), wait);
  }

  async #count(turn: number): Promise<void> {
    const [path, plan] = [this.#path, this.#plan];
    if (!path || !plan || turn !== this.#turn) return;
    if (this.checking.running) await this.checking.cancel();
    try {
      const preview = await this.checking.run((job) =>
        call("imports.preview", { path, plan, job }),
      );
      if (turn === this.#turn) this.#preview = preview;
    } catch (why) {
      if (turn !== this.#turn) return;
      this.#preview = null;
      this.#trouble = why;
    }
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    const path = this.#path;
    try {
      await work();
    } catch (why) {
      if (path === this.#path) this.#trouble = why;
    }
  }
}

export const session = new ImportSession();

/** Goes to look at a file; one that was looked at before may have been mended, so it is read anew. */
export function lookAt(file: string): void {
  void session.open(file);
  go(importPath(file));
}
