import { expect, it } from "vitest";
import { splitName } from "./splitName";

const split = (line: string, givenFirst = false) => {
  const { surname, given_name, patronymic, nickname } = splitName(
    line,
    givenFirst,
  );
  return [surname, given_name, patronymic, nickname];
};

it("finds surname, name and patronymic in either order", () => {
  expect(split("Иванов Сергей Викторович")).toEqual([
    "Иванов",
    "Сергей",
    "Викторович",
    "",
  ]);
  expect(split("Сергей Викторович Иванов")).toEqual([
    "Иванов",
    "Сергей",
    "Викторович",
    "",
  ]);
  expect(split("Гудзь Олена Петрівна")[2]).toBe("Петрівна");
});

it("takes a name with a patronymic for a person without a surname", () => {
  expect(split("Мария Петровна")).toEqual(["", "Мария", "Петровна", ""]);
});

it("puts a single word into the given name", () => {
  expect(split(" Оксана ")).toEqual(["", "Оксана", "", ""]);
});

it("follows the order of the settings when nothing else tells", () => {
  expect(split("Anna Smith", true)).toEqual(["Smith", "Anna", "", ""]);
  expect(split("Smith Anna")).toEqual(["Smith", "Anna", "", ""]);
  expect(split("Smith, Anna Maria", true)).toEqual([
    "Smith",
    "Anna",
    "Maria",
    "",
  ]);
});

it("does not take a surname in -ич for a patronymic", () => {
  expect(split("Кович Анна")).toEqual(["Кович", "Анна", "", ""]);
});

it("hears a nickname in brackets or quotes", () => {
  expect(split("Иванов Сергей (Серёжа)")).toEqual([
    "Иванов",
    "Сергей",
    "",
    "Серёжа",
  ]);
});

it("leaves the particles of a surname with it, in any order", () => {
  const jan = ["van der Berg", "Jan", "", ""];
  for (const givenFirst of [true, false]) {
    expect(split("van der Berg Jan", givenFirst)).toEqual(jan);
    expect(split("Jan van der Berg", givenFirst)).toEqual(jan);
    expect(split("Berg, Jan van der", givenFirst)).toEqual(jan);
    expect(split("Berg Jan van der", givenFirst)).toEqual(jan);
  }
  expect(split("фон Дервиз Павел Григорьевич")).toEqual([
    "фон Дервиз",
    "Павел",
    "Григорьевич",
    "",
  ]);
  expect(split("van Gogh")).toEqual(["van Gogh", "", "", ""]);
  expect(split("Ван Ли")).toEqual(["Ван", "Ли", "", ""]);
  expect(split("de")).toEqual(["", "de", "", ""]);
});

it("takes a title or a form of address for no name", () => {
  const { title, sex, given_name, surname } = splitName("Dr. John Smith", true);
  expect([title, sex, given_name, surname]).toEqual([
    "Dr.",
    null,
    "John",
    "Smith",
  ]);
  expect(splitName("пані Гудзь Олена")).toMatchObject({
    title: "",
    sex: "female",
    surname: "Гудзь",
    given_name: "Олена",
  });
  expect(splitName("проф. Петров Иван Ильич")).toMatchObject({
    title: "проф.",
    surname: "Петров",
  });
  expect(splitName("Пан")).toMatchObject({ title: "", given_name: "Пан" });
});
