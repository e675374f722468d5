import { onMount } from "svelte";
import { asCallError, platform } from "../platform/index";
import { sentenceOf } from "./errors";
import { touches, type Kinds } from "./touches";
import { t } from "./words";

/** Whether the record that a form is about is still there, lies in the trash, or is erased. */
export type Fate = "there" | "trashed" | "gone";

/** What the core can do about the record. */
export interface Ways {
  /** Changes of these may have been the end of it. */
  kinds: Kinds;
  get(id: string): Promise<{ trashed_at: number | null }>;
  restore(id: string): Promise<unknown>;
  /** Writes down anew what the form began with. */
  again(): Promise<{ id: string }>;
}

/**
 * Follows what becomes of a record while its form stands open: the terminal may put it into the
 * trash, and what is being typed must not follow it there without a word.
 */
export class Standing {
  #id = $state("");
  #fate = $state<Fate>("there");

  constructor(
    id: string,
    private readonly ways: Ways,
  ) {
    this.#id = id;
  }

  get fate(): Fate {
    return this.#fate;
  }

  async look(): Promise<void> {
    try {
      const { trashed_at } = await this.ways.get(this.#id);
      this.#fate = trashed_at === null ? "there" : "trashed";
    } catch (why) {
      // Whatever else keeps it from being read will be said by the one who saves.
      if (asCallError(why).code === "not-found") this.#fate = "gone";
    }
  }

  /** Has it stand in the diary again, if it does not; the id that it has there. */
  async stand(): Promise<string> {
    if (this.#fate === "trashed") await this.ways.restore(this.#id);
    // Kept, so that whoever saves once more does not write it down twice.
    if (this.#fate === "gone") this.#id = (await this.ways.again()).id;
    this.#fate = "there";
    return this.#id;
  }

  /** The sentence for a refusal; empty where the note about its fate says more. */
  async refusal(why: unknown): Promise<string> {
    if (asCallError(why).code === "not-found") await this.look();
    return this.#fate === "there" ? sentenceOf(why) : "";
  }

  /** What the button that saves is called. */
  get saveWord(): string {
    const { fate } = this;
    return t(fate === "there" ? "save" : `record-save-${fate}`);
  }
}

/** Use while the form initialises. */
export function standing(id: string, ways: Ways): Standing {
  const made = new Standing(id, ways);
  onMount(() =>
    platform().onChanged((changes) => {
      if (touches(changes, ways.kinds)) void made.look();
    }),
  );
  return made;
}
