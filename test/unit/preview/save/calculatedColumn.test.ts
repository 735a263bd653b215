import type { CellSnapshot, TableSnapshot } from "../../../../preview/model/snapshot";
import { calculatedColumn } from "../../../../preview/save/calculatedColumn";

const table: TableSnapshot = {
  name: "Evaluation",
  block: { row: 5, column: 1, rows: 4, columns: 2 },
  columns: ["Partner", "Score"],
  tableStyle: "TableStyleMedium2",
  bandedRows: true,
  filterButtons: true,
  showHeaders: true,
};
const names = {
  customFunctions: new Set(["PARTNER.SCORE", "PARTNER.SCORES"]),
  arrayFunctions: new Set(["PARTNER.SCORES"]),
  isSingle: () => true,
};

/** The column's formula when the three rows, from row 7 on, hold these. */
function columnOf(...formulas: (string | undefined)[]): ReturnType<typeof calculatedColumn> {
  return columnIn(table, ...formulas);
}

function columnIn(inTable: TableSnapshot, ...formulas: (string | undefined)[]): ReturnType<typeof calculatedColumn> {
  return calculatedColumn(
    "Evaluation",
    inTable,
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
    expect(columnOf(shared, shared, shared)).toEqual({
      formula: "_xldudf_PARTNER_SCORE(Evaluation[[#This Row],[Fit]])*$A$1",
      array: false,
    });
  });

  it("names the cells of each row by their columns, with or without the sheet before them", () => {
    expect(columnOf("=LEN(B7)", "=LEN(B8)", "=LEN(B9)")?.formula).toBe("LEN(Evaluation[[#This Row],[Partner]])");
    expect(columnOf("=LEN($B7)", "=LEN($B8)", "=LEN($B9)")?.formula).toBe("LEN(Evaluation[[#This Row],[Partner]])");
    expect(
      columnOf("=COUNTA(Evaluation!B7:C7)", "=COUNTA(Evaluation!B8:C8)", "=COUNTA(Evaluation!B9:C9)")?.formula,
    ).toBe("COUNTA(Evaluation[[#This Row],[Partner]:[Score]])");
  });

  it("is an array formula where its cells are", () => {
    expect(columnOf("=PARTNER.SCORES(B7)", "=PARTNER.SCORES(B8)", "=PARTNER.SCORES(B9)")).toEqual({
      formula: "_xldudf_PARTNER_SCORES(Evaluation[[#This Row],[Partner]])",
      array: true,
    });
  });

  it("is what the table remembers, though a person typed over one of its cells", () => {
    const remembering = { ...table, calculatedColumns: [null, "=LEN(B7)"] };
    expect(columnIn(remembering, "=LEN(B7)", undefined, "=LEN(B9)")?.formula).toBe(
      "LEN(Evaluation[[#This Row],[Partner]])",
    );
  });

  it("isn't there when a row differs or has none", () => {
    expect(columnOf("=[@Fit]", "=[@Fit]", "=[@Fit]+1")).toBeUndefined();
    expect(columnOf("=[@Fit]", undefined, "=[@Fit]")).toBeUndefined();
  });

  it("isn't there when the same text means another cell in every row", () => {
    expect(columnOf("=A1", "=A1", "=A1")).toBeUndefined();
    expect(columnOf("=$A1", "=$A1", "=$A1")).toBeUndefined();
  });

  it("isn't there when it reads another row, another sheet or a cell beside the table", () => {
    expect(columnOf("=B6", "=B7", "=B8")).toBeUndefined();
    expect(columnOf("=Deals!B7", "=Deals!B8", "=Deals!B9")).toBeUndefined();
    expect(columnOf("=A7", "=A8", "=A9")).toBeUndefined();
    expect(columnOf("=COUNTA(B7:D7)", "=COUNTA(B8:D8)", "=COUNTA(B9:D9)")).toBeUndefined();
  });
});
