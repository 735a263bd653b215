import { firstFilled, type TableRow } from "../../../../src/excel/change/tableRows";
import { changeableWorkbook, type ChangeableWorkbook } from "../changeableWorkbook";

let workbook: ChangeableWorkbook;

beforeEach(async () => {
  workbook = await changeableWorkbook();
});

function row(place: number, cells: Readonly<Record<number, string>>): TableRow {
  const entries = Object.entries(cells).map(
    ([column, value]) => [Number(column), { value, numberFormat: "@" }] as const,
  );
  return { row: place, cells: new Map(entries) };
}

describe("rows of a table are written", () => {
  test("and what a person calculates beside them stays", async () => {
    await workbook.writeRows([row(0, { 0: "a", 1: "b" }), row(1, { 0: "c", 1: "d" })]);
    expect(await workbook.shown()).toEqual([
      ["a", "b", "=B2&1"],
      ["c", "d", "=B3&1"],
      ["", "", ""],
      ["", "", ""],
    ]);
  });

  test("around the columns that a person inserted", async () => {
    await workbook.writeRows([row(0, { 0: "a" }), row(1, { 0: "c" })]);
    expect((await workbook.shown()).slice(0, 2)).toEqual([
      ["a", "y1", "=B2&1"],
      ["c", "y2", "=B3&1"],
    ]);
  });

  test("in the table first, and below it by themselves: only then does Excel extend it", async () => {
    await workbook.writeRows([row(2, { 0: "below" }), row(1, { 0: "last" }), row(3, { 0: "end" })]);
    expect((await workbook.shown()).map(([first]) => first)).toEqual(["x1", "last", "below", "end"]);
    expect(await workbook.tableAddress()).toBe("Sheet1!A1:C5");
  });

  test("not at all where there are none", async () => {
    expect(await workbook.run(() => workbook.writeRows([]))).toEqual({ requests: 0 });
  });
});

describe("below a table", () => {
  test.each([
    [
      "a note",
      [
        ["", ""],
        ["", "mine"],
      ],
      { row: 9, column: 2 },
    ],
    ["a formula that shows nothing", [['=IF(TRUE,"")', ""]], { row: 8, column: 1 }],
    ["a zero", [["", 0]], { row: 8, column: 2 }],
  ])("%s is in the way", (_, contents, at) => {
    expect(firstFilled(contents, { row: 8, column: 1 })).toEqual(at);
  });

  test("blank cells are not", () => {
    expect(firstFilled([["", ""], []], { row: 8, column: 1 })).toBeUndefined();
  });
});
