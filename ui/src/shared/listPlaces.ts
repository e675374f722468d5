interface ListPlace {
  /** How far it was scrolled, in pixels. */
  top: number;
  /** The row on which the keyboard stood. */
  active: number;
  /** Which one that was, where rows are told apart. */
  id?: string;
}

/** Where each list was left, so that coming back finds the same place. */
export const listPlaces = new Map<string, ListPlace>();
