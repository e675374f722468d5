/** Letters of the alphabets whose fonts every page needs: each file is loaded by its own. */
const letters = "Aa Яя";

/**
 * Loads the letters of the page before there is a page, which else would be drawn twice: in a
 * letter of the system and then in its own.
 */
export function fontsReady(): Promise<unknown> {
  const faces = [
    '400 1rem "Golos Text"',
    '500 1rem "Golos Text"',
    '600 1rem "Golos Text"',
    '400 1rem "Literata"',
    '500 1rem "Literata"',
  ];
  return Promise.allSettled(
    faces.map((face) => document.fonts.load(face, letters)),
  );
}
