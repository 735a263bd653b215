import {
  blockAddress,
  cellAddress,
  columnLetters,
  columnReference,
  columnsReference,
  sheetReference,
} from "../../../src/sheets/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %d is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test.each([-1, 0.5, NaN])("%d is no column and no row", (index) => {
  expect(() => columnLetters(index)).toThrow(RangeError);
  expect(() => cellAddress({ row: index, column: 0 })).toThrow(RangeError);
});

test("a reference stays put where it is anchored", () => {
  const cell = { row: 6, column: 1 };
  expect(cellAddress(cell)).toBe("B7");
  expect(cellAddress(cell, "absolute")).toBe("$B$7");
  expect(cellAddress(cell, "row")).toBe("B$7");
  expect(cellAddress(cell, "column")).toBe("$B7");
});

test("a block of one cell is a cell, a larger one a range", () => {
  expect(blockAddress({ row: 0, column: 0, rows: 1, columns: 1 })).toBe("A1");
  expect(blockAddress({ row: 6, column: 3, rows: 12, columns: 5 })).toBe("D7:H18");
  expect(blockAddress({ row: 6, column: 3, rows: 1, columns: 5 }, "absolute")).toBe("$D$7:$H$7");
});

test.each([
  ["Evaluation", "'Evaluation'!A1"],
  ["Q1-2026", "'Q1-2026'!A1"],
  ["Partners' list (2)", "'Partners'' list (2)'!A1"],
])("the sheet name %s is quoted in a reference", (name, reference) => {
  expect(sheetReference(name, "A1")).toBe(reference);
});

test.each([
  ["Partner", "Deals[Partner]"],
  ["Año 2", "Deals[Año 2]"],
  ["Value (EUR)", "Deals[[Value (EUR)]]"],
  ["Revenue, 12 months (USD)", "Deals[[Revenue, 12 months (USD)]]"],
  ["Share_1", "Deals[[Share_1]]"],
  ["Value (EUR)] #1 'x' @a", "Deals[[Value (EUR)'] '#1 ''x'' '@a]]"],
])(
  "the column %s is %s: signs stand in brackets of their own, and are marked where they mean something",
  (heading, reference) => {
    expect(columnReference("Deals", heading)).toBe(reference);
  },
);

test("columns from one to another are marked alike", () => {
  expect(columnsReference("Deals", "Opened on", "Share #")).toBe("Deals[[Opened on]:[Share '#]]");
});
