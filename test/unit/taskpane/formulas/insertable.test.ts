import { insertableAt, withoutSheet, type Insertable } from "../../../../src/taskpane/formulas/insertable";
import { readByBlock, type ReadBy } from "../../../../src/taskpane/formulas/readsItself";

const place = { sheetName: "My 'S'", row: 4, column: 5, rows: 1, columns: 1, address: "F5" };

describe("the name of the sheet that a formula goes to", () => {
  it.each([
    ["=PARTNER.SCORE('My ''S'''!A1:E1)", "=PARTNER.SCORE(A1:E1)"],
    ["=PARTNER.SCORE('MY ''s'''!$A$1:E1)", "=PARTNER.SCORE($A$1:E1)"],
    ["=PARTNER.SCORE('My ''S'''!A:E)", "=PARTNER.SCORE(A:E)"],
  ])("is dropped: %s", (formula, local) => {
    expect(withoutSheet(formula, place.sheetName)).toBe(local);
  });

  it.each([
    `=PARTNER.KPISTATUS("'My ''S'''!A1",B1)`,
    "=PARTNER.SCORE('Other'!A1:E1)",
    "=PARTNER.SCORE('[Book.xlsx]My ''S'''!A1:E1)",
    "=PARTNER.SCORE(Deals[Value],'My ''S'''!Weights)",
    '=PARTNER.KPISTATUS("a ""b""",{1,2;3,4})',
  ])("stays, as does everything else: %s", (formula) => {
    expect(withoutSheet(formula, place.sheetName)).toBe(formula);
  });
});

describe("a formula for the selected cells", () => {
  const texts = ({ formulaAt, target, written }: Insertable) =>
    Array.from({ length: written.rows }, (_, r) =>
      Array.from({ length: written.columns }, (__, c) => formulaAt({ row: target.row + r, column: target.column + c })),
    );

  it("is moved along with its relative references", () => {
    const block = { ...place, rows: 2, columns: 2 };
    const insertable = insertableAt(block, "=PARTNER.ROI(A5,$B$5)", [[1]], []);
    expect(insertable).toMatchObject({
      target: { sheetName: place.sheetName, row: 4, column: 5 },
      fills: { rows: 2, columns: 2 },
    });
    expect(texts(insertable)).toEqual([
      ["=PARTNER.ROI(A5,$B$5)", "=PARTNER.ROI(B5,$B$5)"],
      ["=PARTNER.ROI(A6,$B$5)", "=PARTNER.ROI(B6,$B$5)"],
    ]);
  });

  it("goes into the first cell only if its result spills, and fills what the result fills", () => {
    const block = { ...place, rows: 7, columns: 3 };
    const insertable = insertableAt(block, "=PARTNER.SCORE(A1:E2)", [[1], [2]], []);
    expect(texts(insertable)).toEqual([["=PARTNER.SCORE(A1:E2)"]]);
    expect(insertable.fills).toEqual({ rows: 2, columns: 1 });
  });

  it("goes into the first cell of a whole column, and is written as it is while its result is unknown", () => {
    const column = { ...place, row: 0, rows: 1_048_576 };
    const insertable = insertableAt(column, "=PARTNER.ROI((A1,B1),C1)", undefined, []);
    expect(texts(insertable)).toEqual([["=PARTNER.ROI((A1,B1),C1)"]]);
  });
});

describe("a formula that would read the cells that it stands in is found", () => {
  interface Given {
    readonly rows?: number;
    readonly results?: number[][];
    readonly named?: ReadBy[];
  }
  // At F5 of the sheet, or from there on.
  const circular = (formula: string, { rows = 1, results, named = [] }: Given = {}) => {
    const insertable = insertableAt({ ...place, rows, columns: 1 }, formula, results, named);
    const { target, written, fills, isCircular } = insertable;
    const { row, column } = target;
    return isCircular([{ row, column, ...written }], { row, column, ...fills });
  };
  const inTable = { sheetName: place.sheetName, block: { row: 2, column: 5, rows: 9, columns: 1 } };

  it.each([
    ["straight", "=PARTNER.SCORE(A5:F5)", {}],
    ["by the sheet's name", "=PARTNER.SCORE('My ''S'''!F5:J5)", {}],
    ["in a whole column", "=PARTNER.SCORE(B:F)", {}],
    ["in a whole row", "=PARTNER.SCORE(5:5)", {}],
    ["where the result spills", "=PARTNER.SCORE(A1:E2,F6:J6)", { results: [[1], [2]] }],
    ["in one of the cells that it is moved to", "=PARTNER.ROI($F$7,A5)", { rows: 3 }],
    ["by way of the cells below and above", "=PARTNER.ROI(F6,F4)", { rows: 2 }],
    ["by a name", "=PARTNER.SCORE(Scores)", { named: [readByBlock(inTable, false)] }],
    ["by a table's row", "=PARTNER.ROI([@a],1)", { named: [readByBlock(inTable, true)] }],
  ])("%s: %s", (_, formula, given) => {
    expect(circular(formula, given)).toBe(true);
  });

  it.each([
    ["beside them", "=PARTNER.SCORE(A5:E5)", { rows: 3 }],
    ["on another sheet", "=PARTNER.SCORE(Other!F5:J5)", {}],
    ["one above the other", "=PARTNER.ROI(F4,A5)", { rows: 3 }],
    ["one below the other", "=PARTNER.ROI(F6,A5)", { rows: 3 }],
    ["in text", '=PARTNER.KPISTATUS("F5",1)', {}],
  ])("and not one that reads what stands %s: %s", (_, formula, given) => {
    expect(circular(formula, given)).toBe(false);
  });

  it("in two thousand cells that each read all those above them, nothing is", () => {
    expect(circular("=PARTNER.ROI(F$4:F4,1)", { rows: 2000 })).toBe(false);
  });
});
