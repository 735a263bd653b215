import { spoken, type Translation } from "../../../src/locales/words";

const english = {
  plain: "Create sheet",
  title: "“{sheet}” is ready",
  rows: { by: "count", one: "{count} row", other: "{count} rows" },
  made: {
    by: "count",
    one: "Recorded {count} value for week {week}",
    other: "Recorded {count} values for week {week}",
  },
  size: {
    by: "rows",
    one: { by: "columns", one: "{rows} row × {columns} column", other: "{rows} row × {columns} columns" },
    other: { by: "columns", one: "{rows} rows × {columns} column", other: "{rows} rows × {columns} columns" },
  },
  twice: "{name}, again {name}",
  reads: "It reads {sheets}.",
  limit: "From {min} to {max}.",
  steps: ["Open it.", "Choose {name}."],
} as const;

const spanish: Translation<typeof english> = {
  ...english,
  rows: { by: "count", one: "{count} fila", many: "{count} de filas", other: "{count} filas" },
  reads: "Lee de {sheets}.",
};

const inEnglish = spoken<typeof english>(english, "en");
const inSpanish = spoken<typeof english>(spanish, "es");

test("a word without places is a text, wherever it stands", () => {
  expect(inEnglish.plain).toBe("Create sheet");
  expect(inEnglish.steps[0]).toBe("Open it.");
});

test("a text is put into its place as it is, as often as it has one", () => {
  expect(inEnglish.title({ sheet: "$& {sheet}" })).toBe("“$& {sheet}” is ready");
  expect(inEnglish.twice({ name: "A" })).toBe("A, again A");
  expect(inEnglish.steps[1]({ name: "A" })).toBe("Choose A.");
});

test("one of a thing is told in the singular, none and several in the plural", () => {
  expect([0, 1, 2].map((count) => inEnglish.rows({ count }))).toEqual(["0 rows", "1 row", "2 rows"]);
  expect(inEnglish.made({ count: 1, week: "2026-W07" })).toBe("Recorded 1 value for week 2026-W07");
});

test("a sentence with two counts has a form for each pair", () => {
  expect(inEnglish.size({ rows: 1, columns: 5 })).toBe("1 row × 5 columns");
  expect(inEnglish.size({ rows: 3, columns: 1 })).toBe("3 rows × 1 column");
});

test("a number is written as the language writes it, a text with digits as it is", () => {
  expect(inEnglish.limit({ min: 2.5, max: 1_048_576 })).toBe("From 2.5 to 1,048,576.");
  expect(inSpanish.limit({ min: 2.5, max: 1_048_576 })).toBe("From 2,5 to 1.048.576.");
  expect(inEnglish.limit({ min: "20", max: "2000" })).toBe("From 20 to 2000.");
});

test("a form of its own is taken where the language has one, as Spanish for whole millions", () => {
  expect([1, 2, 1_000_000].map((count) => inSpanish.rows({ count }))).toEqual([
    "1 fila",
    "2 filas",
    "1.000.000 de filas",
  ]);
});

test("names are listed as one writes them in the language", () => {
  const sheets = ["Partners", "Deals", "Evaluation"];
  expect(inEnglish.reads({ sheets })).toBe("It reads “Partners”, “Deals”, and “Evaluation”.");
  expect(inSpanish.reads({ sheets })).toBe("Lee de «Partners», «Deals» y «Evaluation».");
  expect(inSpanish.reads({ sheets: ["Partners"] })).toBe("Lee de «Partners».");
});
