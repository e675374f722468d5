import type { Settings, WorkspaceState } from "../../bindings/index";
import { platform } from "../../platform/index";
import { names } from "../../shared/names.svelte";
import { read } from "../../shared/reads";
import { appearance } from "../../shared/theme.svelte";
import { touches } from "../../shared/touches";
import { speak } from "../../shared/words";
import { write } from "../../shared/write";

/**
 * The settings as the base keeps them, and what the window knows of the base.
 * They are put to work here and nowhere else: language, theme, scale, names.
 */
class Preferences {
  #state = $state.raw<WorkspaceState | null>(null);

  /** Null only before the first answer. */
  get state(): WorkspaceState | null {
    return this.#state;
  }
  get settings(): Settings | null {
    return this.#state?.settings ?? null;
  }
  /** 1 is Monday, 7 is Sunday. */
  get weekStart(): number {
    return this.#state?.settings.week_start ?? 1;
  }

  /** `anew` after a change. */
  async load({ anew = false } = {}): Promise<WorkspaceState> {
    const state = this.#take(await read("workspace.state", {}, { anew }));
    await speak(state.locale);
    return state;
  }

  /** Puts to work what the base answers. */
  #take(state: WorkspaceState): WorkspaceState {
    const before = this.#state?.settings.autostart ?? state.settings.autostart;
    this.#state = state;
    const { theme, scale, name_order, success_mark, fell_through_mark } =
      state.settings;
    appearance.theme = theme;
    appearance.scale = scale;
    appearance.marks = { well: success_mark, fell: fell_through_mark };
    names.order = name_order;
    // An undo must reach the desktop too; what another computer wrote before must not.
    if (before !== state.settings.autostart)
      void platform().autostart(state.settings.autostart);
    return state;
  }

  /** Reads again after each write that may have changed an answer. */
  watch(): () => void {
    return platform().onChanged((changes) => {
      if (touches(changes, ["settings", "contacts"]))
        void this.load({ anew: true });
    });
  }

  async change(change: Partial<Settings>): Promise<void> {
    await write("settings.change", { change });
    await this.load({ anew: true });
  }
}

export const preferences = new Preferences();
