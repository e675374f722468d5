/** Letters of the alphabets whose fonts every page needs: each file is loaded by its own. */
const letters = "Aa Яя";

/**
 * Loads the letters of the page before there is a page, which else would be drawn twice: in a
 * letter of the system and then in its own.
 */
export function fontsReady(): Promise<unknown> {
  const faces = ['1rem "Golos Text Variable"', '1rem "Literata Variable"'];
  return Promise.allSettled(
    faces.map((face) => document.fonts.load(face, letters)),
  );
}
