import { firstFilled, writeRows, type TableRow } from "../../../src/excel/tableRows";

interface Written {
  readonly place: readonly number[];
  readonly values: unknown[][];
}

/** Takes down what is written, in its order. */
function sheetOf(written: Written[]): Excel.Worksheet {
  const sheet = {
    getRangeByIndexes: (...place: number[]) => ({
      set numberFormat(formats: unknown[][]) {
        expect([formats.length, formats[0]?.length]).toEqual([place[2], place[3]]);
      },
      set values(values: unknown[][]) {
        written.push({ place, values });
      },
    }),
  };
  return sheet as unknown as Excel.Worksheet;
}

function row(place: number, cells: Readonly<Record<number, string>>): TableRow {
  const entries = Object.entries(cells).map(
    ([column, value]) => [Number(column), { value, numberFormat: "@" }] as const,
  );
  return { row: place, cells: new Map(entries) };
}

const body = { rowIndex: 6, columnIndex: 1, rowCount: 2, columnCount: 4 };

describe("rows of a table are written", () => {
  test("in one block where they are neighbours", () => {
    const written: Written[] = [];
    writeRows(sheetOf(written), body, [row(0, { 0: "a", 1: "b" }), row(1, { 0: "c", 1: "d" })]);
    expect(written).toEqual([
      {
        place: [6, 1, 2, 2],
        values: [
          ["a", "b"],
          ["c", "d"],
        ],
      },
    ]);
  });

  test("around the columns that a person inserted", () => {
    const written: Written[] = [];
    writeRows(sheetOf(written), body, [row(0, { 0: "a", 2: "b", 3: "c" })]);
    expect(written.map(({ place }) => place)).toEqual([
      [6, 1, 1, 1],
      [6, 3, 1, 2],
    ]);
  });

  test("in the table first, and below it by themselves: only then does Excel extend it", () => {
    const written: Written[] = [];
    writeRows(sheetOf(written), body, [row(2, { 0: "below" }), row(1, { 0: "last" }), row(3, { 0: "end" })]);
    expect(written).toEqual([
      { place: [7, 1, 1, 1], values: [["last"]] },
      { place: [8, 1, 2, 1], values: [["below"], ["end"]] },
    ]);
  });

  test("not at all where there are none", () => {
    const written: Written[] = [];
    writeRows(sheetOf(written), body, []);
    expect(written).toEqual([]);
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
