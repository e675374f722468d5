import type { Lead } from "../../bindings/index";
import { leadOfTask } from "./leads";

/** The reminder of a to-do as it is being written: what was chosen, else what its hour asks for. */
export class TaskLead {
  /** "None" may be chosen too; undefined while nobody chose. */
  chosen = $state.raw<Lead | null | undefined>(undefined);
  readonly #time: () => string | null | undefined;

  constructor(time: () => string | null | undefined) {
    this.#time = time;
  }

  get value(): Lead | null {
    return this.chosen === undefined ? leadOfTask(this.#time()) : this.chosen;
  }
  set value(chosen: Lead | null) {
    this.chosen = chosen;
  }
}
