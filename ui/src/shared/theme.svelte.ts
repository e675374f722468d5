import type { MarkColour } from "../bindings/index";

export type Theme = "light" | "dark" | "system";

/** Light, dark or as the desktop; how large everything is; the colours of the two highlighters. */
class Appearance {
  #theme = $state<Theme>("system");
  #scale = $state(100);

  get theme(): Theme {
    return this.#theme;
  }
  set theme(theme: Theme) {
    this.#theme = theme;
    document.documentElement.dataset.theme = theme;
  }

  /** What went well, and what fell through. */
  set marks({ well, fell }: { well: MarkColour; fell: MarkColour }) {
    const root = document.documentElement.style;
    for (const [mark, colour] of Object.entries({ well, fell })) {
      root.setProperty(`--${mark}`, `var(--${colour})`);
      root.setProperty(`--${mark}-ink`, `var(--${colour}-ink)`);
    }
  }

  /** Per cent, 90 to 150. */
  get scale(): number {
    return this.#scale;
  }
  set scale(percent: number) {
    this.#scale = Math.min(150, Math.max(90, percent));
    const root = document.documentElement.style;
    root.setProperty("--scale", String(this.#scale / 100));
  }

  /** Pixels in one rem, for the few who must measure. */
  get rem(): number {
    return (16 * this.#scale) / 100;
  }
}

export const appearance = new Appearance();
