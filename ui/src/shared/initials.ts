/** Up to two letters of a name as it is shown: «Иванов Сергей» gives «ИС». */
export function initials(name: string): string {
  const words = name
    .split(/[\s-]+/)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word));
  return words
    .slice(0, 2)
    .map((word) => [...word][0] ?? "")
    .join("")
    .toLocaleUpperCase("uk");
}

/** The same quiet tint for the same name, 0 to `tints - 1`. */
export function tintOf(name: string, tints: number): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + letter.codePointAt(0)!) >>> 0;
  return sum % tints;
}
