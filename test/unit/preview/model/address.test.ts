import {
  formatAddress,
  formatBlock,
  movedFormula,
  parseAddress,
  quotedSheet,
  withSheetRenamed,
} from "../../../../preview/model/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../../../preview/model/block";

describe("addresses", () => {
  it.each([
    ["A1", { block: { row: 0, column: 0, rows: 1, columns: 1 } }],
    ["$B$2:D5", { block: { row: 1, column: 1, rows: 4, columns: 3 } }],
    ["B:D", { block: { row: 0, column: 1, rows: MAX_ROWS, columns: 3 } }],
    ["2:5", { block: { row: 1, column: 0, rows: 4, columns: MAX_COLUMNS } }],
    ["'O''Brien 1'!A1", { sheet: "O'Brien 1", block: { row: 0, column: 0, rows: 1, columns: 1 } }],
    ["Threshold", null],
    ["A0", null],
    ["XFE1", null],
    ["", null],
  ])("reads %j", (address, expected) => {
    expect(parseAddress(address)).toEqual(expected);
  });

  it("writes what it reads", () => {
    for (const address of ["A1", "B2:D5", "B:D", "2:5", "XFD1048576"]) {
      expect(formatBlock(parseAddress(address)?.block ?? { row: 9, column: 9, rows: 1, columns: 1 })).toBe(address);
    }
  });

  it.each([
    ["Sheet1", "Sheet1"],
    ["Evaluación", "Evaluación"],
    ["My sheet", "'My sheet'"],
    ["O'Brien", "'O''Brien'"],
    ["2024", "'2024'"],
    ["AB12", "'AB12'"],
    ["R", "'R'"],
  ])("quotes the sheet %j as %j", (name, quoted) => {
    expect(quotedSheet(name)).toBe(quoted);
    expect(formatAddress(name, { row: 0, column: 0, rows: 1, columns: 1 })).toBe(`${quoted}!A1`);
  });

  it("follows a renamed sheet in formulas, and only in references", () => {
    const formula = `='My sheet'!$A$1&"'My sheet'!A1"&Other!B2`;
    expect(withSheetRenamed(formula, "my SHEET", "New")).toBe(`=New!$A$1&"'My sheet'!A1"&Other!B2`);
    expect(withSheetRenamed(formula, "My sheet", null)).toBe(`=#REF!&"'My sheet'!A1"&Other!B2`);
  });

  it("moves relative references with the cell", () => {
    expect(movedFormula("=AND($B5>C$1,D5)", { row: 4, column: 0 }, { row: 6, column: 1 })).toBe("=AND($B7>D$1,E7)");
    expect(movedFormula("plain", { row: 0, column: 0 }, { row: 1, column: 1 })).toBe("plain");
  });
});
