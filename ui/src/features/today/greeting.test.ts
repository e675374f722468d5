import { expect, it } from "vitest";
import { address, greetingText, type GreetingFacts } from "./greeting";
import { vocative } from "./vocative";

const facts = (more: Partial<GreetingFacts>): GreetingFacts => ({
  surname: "",
  given_name: "",
  patronymic: "",
  nickname: "",
  sex: null,
  language: "ru",
  is_jubilee: false,
  ...more,
});

it("calls Ukrainian names as a letter does", () => {
  const women = [
    ["Наталія", "Наталіє"],
    ["Олена", "Олено"],
    ["Леся", "Лесю"],
    ["Дар’я", "Дар’є"],
    ["Любов", "Любове"],
    ["Нінель", "Нінель"],
  ] as const;
  for (const [name, called] of women)
    expect(vocative(name, "female", "given")).toBe(called);
  const men = [
    ["Сергій", "Сергію"],
    ["Петро", "Петре"],
    ["Тарас", "Тарасе"],
    ["Василь", "Василю"],
    ["Марко", "Марку"],
    ["Ігор", "Ігоре"],
    ["Микола", "Миколо"],
    ["Ілля", "Ілле"],
    ["Олег", "Олеже"],
    ["Марк", "Марку"],
    ["Олександр", "Олександре"],
  ] as const;
  for (const [name, called] of men)
    expect(vocative(name, "male", "given")).toBe(called);
  expect(vocative("Вікторович", "male", "patronymic")).toBe("Вікторовичу");
  expect(vocative("Петрівна", "female", "patronymic")).toBe("Петрівно");
  expect(vocative("Anna", "female", "given")).toBe("Anna");
});

it("begins a letter in the language of the person", () => {
  expect(
    address(facts({ given_name: "Наталья", patronymic: "Петровна" })),
  ).toBe("Уважаемая Наталья Петровна!");
  expect(
    address(
      facts({
        language: "uk",
        given_name: "Сергій",
        patronymic: "Вікторович",
      }),
    ),
  ).toBe("Шановний Сергію Вікторовичу!");
  expect(address(facts({ language: "en", given_name: "Anna-Maria" }))).toBe(
    "Dear Anna-Maria,",
  );
});

it("does not guess the sex where nothing tells it", () => {
  expect(address(facts({ given_name: "Саша" }))).toBe("Здравствуйте, Саша!");
  expect(address(facts({ surname: "Ким" }))).toBe("Здравствуйте!");
});

it("congratulates on a jubilee as on a jubilee", () => {
  const text = greetingText(facts({ given_name: "Игорь", is_jubilee: true }));
  expect(text).toContain("юбилеем");
});
