import { countedIn } from "../../../src/locales/counted";

const cells = { one: "{count} cell", other: "{count} cells" };

test("one of a thing is told in the singular, none and several in the plural", () => {
  const counted = countedIn("en");
  expect([0, 1, 2].map((count) => counted(count, cells))).toEqual(["0 cells", "1 cell", "2 cells"]);
});

test("large counts are grouped as the language groups them", () => {
  expect(countedIn("en")(1_048_576, cells)).toBe("1,048,576 cells");
  expect(countedIn("es")(1_048_576, { one: "{count} celda", other: "{count} celdas" })).toBe("1.048.576 celdas");
});

test("a form of its own is taken where the language has one, as Spanish for whole millions", () => {
  const forms = { one: "{count} fila", many: "{count} de filas", other: "{count} filas" };
  expect([1, 2, 1_000_000].map((count) => countedIn("es")(count, forms))).toEqual([
    "1 fila",
    "2 filas",
    "1.000.000 de filas",
  ]);
});

test("only the number is put in: names with braces stay as they are", () => {
  expect(countedIn("en")(2, { other: "{count} findings on “{count}”" })).toBe("2 findings on “{count}”");
});
