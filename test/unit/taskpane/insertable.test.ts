import { insertableAt, withoutSheet } from "../../../src/taskpane/insertable";

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
  it("is moved along with its relative references", () => {
    const block = { ...place, rows: 2, columns: 2 };
    expect(insertableAt(block, "=PARTNER.ROI(A5,$B$5)", [[1]])).toEqual({
      target: { sheetName: place.sheetName, row: 4, column: 5 },
      formulas: [
        ["=PARTNER.ROI(A5,$B$5)", "=PARTNER.ROI(B5,$B$5)"],
        ["=PARTNER.ROI(A6,$B$5)", "=PARTNER.ROI(B6,$B$5)"],
      ],
      fills: { rows: 2, columns: 2 },
    });
  });

  it("goes into the first cell only if its result spills, and fills what the result fills", () => {
    const block = { ...place, rows: 7, columns: 3 };
    expect(insertableAt(block, "=PARTNER.SCORE(A1:E2)", [[1], [2]])).toMatchObject({
      formulas: [["=PARTNER.SCORE(A1:E2)"]],
      fills: { rows: 2, columns: 1 },
    });
  });

  it("goes into the first cell of a whole column, and is written as it is while its result is unknown", () => {
    const column = { ...place, row: 0, rows: 1_048_576 };
    expect(insertableAt(column, "=PARTNER.ROI(A1,B1)", undefined)).toMatchObject({
      formulas: [["=PARTNER.ROI(A1,B1)"]],
      fills: { rows: 1, columns: 1 },
    });
  });
});
