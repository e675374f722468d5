import type { TaskDetail } from "../../bindings/index";
import type { Person } from "../interactions/index";

/** What is known beforehand of a to-do that is being written down. */
export interface TaskStart {
  contact?: Person;
  /** "YYYY-MM-DD" */
  day?: string;
  /** What is to be done, as far as it was typed elsewhere. */
  title?: string;
}

type Asked = { task: TaskDetail } | { start: TaskStart };

class AskedDialog {
  current = $state.raw<Asked | null>(null);
}

export const asked = new AskedDialog();

/** Opens a to-do to change it, or a new one. */
export function openTask(what: TaskDetail | TaskStart = {}): void {
  asked.current = "id" in what ? { task: what } : { start: what };
}
