import type { Job } from "./job.svelte";

export interface ToastAction {
  label: string;
  run: () => void;
}

export interface Toast {
  id: number;
  text: string;
  /** What is "working" stays until whoever showed it dismisses it. */
  tone: "done" | "trouble" | "working";
  action?: ToastAction;
  /** How far what is "working" has come; it can be stopped. */
  job?: Job;
  /** The step of the history that it tells of. */
  step?: number;
}

/** Long enough to read a sentence and reach Undo; trouble stays longer. */
const lasting = { done: 6_000, trouble: 12_000, working: null };

class Toasts {
  #next = 0;
  #shown = $state.raw<Toast[]>([]);
  #timers = new Map<number, ReturnType<typeof setTimeout>>();
  #paused = false;

  get shown(): readonly Toast[] {
    return this.#shown;
  }

  /** Shows a sentence; at most three stay, the oldest leaves. */
  show(
    text: string | (() => string),
    {
      tone = "done",
      action,
      job,
      step,
    }: Pick<Partial<Toast>, "tone" | "action" | "job" | "step"> = {},
  ): number {
    const toast: Toast = {
      id: ++this.#next,
      get text() {
        return typeof text === "string" ? text : text();
      },
      tone,
      action,
      job,
      step,
    };
    this.#shown = [...this.#shown.slice(-2), toast];
    if (!this.#paused) this.#time(toast);
    return toast.id;
  }

  dismiss(id: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
    this.#shown = this.#shown.filter((toast) => toast.id !== id);
  }

  /**
   * After another step the old Undo buttons would take back the wrong one, and three sentences in a
   * row cover what is to be pressed next: the last step alone is told of.
   */
  dropSteps(): void {
    for (const toast of this.#shown)
      if (toast.step !== undefined) this.dismiss(toast.id);
  }

  /** Hovering or focusing the stack stops every countdown. */
  pause(): void {
    this.#paused = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  resume(): void {
    if (!this.#paused) return;
    this.#paused = false;
    for (const toast of this.#shown) this.#time(toast);
  }

  #time(toast: Toast): void {
    clearTimeout(this.#timers.get(toast.id));
    const time = lasting[toast.tone];
    if (time === null) return;
    this.#timers.set(
      toast.id,
      setTimeout(() => this.dismiss(toast.id), time),
    );
  }
}

export const toasts = new Toasts();
