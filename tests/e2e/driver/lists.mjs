// A list as people really keep it: from an old program, in windows-1251, typed by many hands.

/** Text in windows-1251. */
export function windows1251(text) {
  const decoder = new TextDecoder("windows-1251");
  const bytes = new Map();
  for (let byte = 0; byte < 256; byte += 1) {
    bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  }
  return Buffer.from(
    [...text].map((letter) => bytes.get(letter) ?? "?".charCodeAt(0)),
  );
}

const surnames = [
  "Иванов",
  "Петренко",
  "Щербак",
  "Ёлкин",
  "Кузнецов",
  "Соколов",
  "Мельник",
  "Гончар",
  "Зайцев",
  "Крылов",
];
const names = ["Сергей", "Андрей", "Пётр", "Олег", "Иван", "Юрий"];
const fathers = ["Викторович", "Петрович", "Олегович", "Ильич"];
const companies = ["ООО «Ромашка»", 'ЧП "Мост; и Ко"', "", "Кафе № 5", ""];

const cell = (text) =>
  /[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** One way of writing a number for each row. */
function phone(row) {
  const digits = `${9160000000 + row * 37}`;
  const [code, a, b, c] = [
    digits.slice(0, 3),
    digits.slice(3, 6),
    digits.slice(6, 8),
    digits.slice(8),
  ];
  const ways = [
    `+7 (${code}) ${a}-${b}-${c}`,
    `8${digits}`,
    `8 ${code} ${a} ${b} ${c} `,
    `+7${digits}`,
    "нет",
  ];
  return ways[row % 97 === 0 ? 4 : row % 4];
}

function person(row) {
  const surname = surnames[row % 10];
  const name = names[(row * 7) % 6];
  const father = fathers[(row * 3) % 4];
  const whole = `${surname}${row % 50 === 0 ? "  " : " "}${name} ${father}`;
  return row % 31 === 0 ? whole.toUpperCase() : whole;
}

function line(row) {
  const day = 1 + (row % 28);
  const month = 1 + (row % 12);
  const birthday =
    row % 101 === 0
      ? "31.02.1980"
      : `${`${day}`.padStart(2, "0")}.${`${month}`.padStart(2, "0")}.${1950 + (row % 50)}`;
  return [
    `${person(row)}${row % 13 === 0 ? " " : ""}`,
    phone(row),
    row % 5 === 0 ? `client${row}@example.com` : "",
    companies[row % 5],
    row % 3 === 0 ? birthday : "",
    row % 17 === 0 ? `звонить; после 18\nспросить "старшего"` : "",
  ]
    .map(cell)
    .join(";");
}

/** About two thousand rows: with blank lines, rows of nobody, and the same person twice. */
export function dirtyList(rows = 2000) {
  const lines = [
    "ФИО;Телефон;Эл. почта;Компания;Дата рождения;Примечание",
    "Абрикосова Вера Павловна;+7 (916) 999-88-77;vera@example.com;;;первая в списке",
  ];
  for (let row = 1; row <= rows; row += 1) {
    lines.push(line(row));
    if (row % 200 === 0) lines.push("", ";;;Без имени и телефона;;");
    if (row % 333 === 0) lines.push(line(row));
  }
  return windows1251(`${lines.join("\r\n")}\r\n`);
}
