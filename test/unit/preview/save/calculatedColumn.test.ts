import type { CellSnapshot, TableSnapshot } from "../../../../preview/model/snapshot";
import { calculatedColumnFormula } from "../../../../preview/save/calculatedColumn";

const table: TableSnapshot = {
  name: "Evaluation",
  block: { row: 5, column: 1, rows: 4, columns: 2 },
  columns: ["Partner", "Score"],
  tableStyle: "TableStyleMedium2",
  bandedRows: true,
  filterButtons: true,
  showHeaders: true,
};
const names = { customFunctions: new Set(["PARTNER.SCORE"]), isSingle: () => true };

/** The column's formula when the three rows hold these. */
function columnOf(...formulas: (string | undefined)[]): string | undefined {
  return calculatedColumnFormula(
    table,
    1,
    (row, column): CellSnapshot | undefined =>
      column === 2 && row > 5
        ? { row, column, value: 1, text: "1", style: { numberFormat: "General" }, formula: formulas[row - 6] }
        : undefined,
    names,
  );
}

describe("a table column's own formula", () => {
  it("is the one that all rows share, as stored", () => {
    const shared = "=PARTNER.SCORE([@Fit])*$A$1";
    expect(columnOf(shared, shared, shared)).toBe("_xldudf_PARTNER_SCORE(Evaluation[[#This Row],[Fit]])*$A$1");
  });

  it("isn't there when a row differs or has none", () => {
    expect(columnOf("=[@Fit]", "=[@Fit]", "=[@Fit]+1")).toBeUndefined();
    expect(columnOf("=[@Fit]", undefined, "=[@Fit]")).toBeUndefined();
  });

  it("isn't there when the same text means another cell in every row", () => {
    expect(columnOf("=A1", "=A1", "=A1")).toBeUndefined();
    expect(columnOf("=$A1", "=$A1", "=$A1")).toBeUndefined();
  });
});
