import { expect, it } from "vitest";
import { digitMarks, marksOf, pieces } from "./marks";

const marked = (text: string, typed: string) =>
  pieces(text, marksOf(text, typed))
    .filter((piece) => piece.marked)
    .map((piece) => piece.text);

it("marks the beginnings of words, whatever their case and letters", () => {
  expect(marked("Ёлкина Алёна", "елк ален")).toEqual(["Ёлк", "Алён"]);
  expect(marked("Ґудзь Їжак", "гудз иж")).toEqual(["Ґудз", "Їж"]);
  expect(marked("Сергей Иванов", "ерге")).toEqual([]);
});

it("marks initials", () => {
  expect(marked("Иванов Сергей Викторович", "иванов с. в.")).toEqual([
    "Иванов",
    "С",
    "В",
  ]);
});

it("finds digits of a phone through its spaces and dashes", () => {
  const phone = "+7 916 123-45-67";
  const [mark] = digitMarks(phone, "6123");
  expect(phone.slice(...(mark ?? [0, 0]))).toBe("6 123");
  expect(digitMarks(phone, "999")).toEqual([]);
  expect(digitMarks(phone, "ab")).toEqual([]);
});

it("counts an emoji as one, as the core does", () => {
  expect(pieces("👍 Рекс", [[2, 6]])).toEqual([
    { text: "👍 ", marked: false },
    { text: "Рекс", marked: true },
  ]);
});
