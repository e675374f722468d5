/** A stretch of text that matched, in code points: from, to. */
export type Mark = readonly [number, number];

const alike: Record<string, string> = {
  ё: "е",
  і: "и",
  ї: "и",
  ґ: "г",
  "’": "'",
  ʼ: "'",
};

/** One letter as the search compares it; the count of letters never changes. */
export function foldLetter(letter: string): string {
  const low = letter.toLowerCase();
  // «İ» becomes two code points; the places of marks must not shift.
  return alike[low] ?? ([...low].length === 1 ? low : letter);
}

export function foldText(text: string): string {
  return [...text].map(foldLetter).join("");
}

const isLetter = (letter: string | undefined) =>
  letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** Where words of a text begin with what was typed. */
export function marksOf(text: string, typed: string): Mark[] {
  const letters = [...text].map(foldLetter);
  const marks: Mark[] = [];
  for (const word of foldText(typed).split(/[^\p{L}\p{N}]+/u)) {
    const wanted = [...word];
    if (wanted.length === 0) continue;
    const at = letters.findIndex(
      (_, i) =>
        !isLetter(letters[i - 1]) &&
        wanted.every((letter, k) => letters[i + k] === letter),
    );
    if (at >= 0) marks.push([at, at + wanted.length]);
  }
  return tidy(marks);
}

/** Where the digits of a phone hold the digits typed, whatever is between. */
export function digitMarks(text: string, typed: string): Mark[] {
  const wanted = typed.replace(/\D/g, "");
  if (wanted.length < 2) return [];
  const letters = [...text];
  const places = letters.flatMap((l, i) => (/\d/.test(l) ? [i] : []));
  const digits = places.map((i) => letters[i]).join("");
  const at = digits.indexOf(wanted);
  const [from, to] = [places[at], places[at + wanted.length - 1]];
  return from === undefined || to === undefined ? [] : [[from, to + 1]];
}

/** In order, and never one over another. */
function tidy(marks: Mark[]): Mark[] {
  const ordered = marks.toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
  return ordered.filter(
    (mark, i) => !ordered.slice(0, i).some(([, end]) => mark[0] < end),
  );
}

export interface Piece {
  text: string;
  marked: boolean;
}

/** Cuts a text at its marks, for drawing. */
export function pieces(text: string, marks: readonly Mark[]): Piece[] {
  const letters = [...text];
  const cut: Piece[] = [];
  let at = 0;
  const take = (to: number, marked: boolean) => {
    if (to > at) cut.push({ text: letters.slice(at, to).join(""), marked });
    at = Math.max(at, to);
  };
  for (const [from, to] of marks) {
    take(from, false);
    take(to, true);
  }
  take(letters.length, false);
  return cut;
}
