import { followedFormula } from "../../../../preview/model/followedFormula";
import { followLines, type LineChange } from "../../../../preview/model/structureChange";
import { excelClient, type ExcelClient } from "./excelClient";

const rows = { sheetId: "s1", along: "rows" } as const;
const columns = { sheetId: "s1", along: "columns" } as const;
const insertRow = (at: number, count = 1): LineChange => ({ ...rows, kind: "insert", at, count });
const deleteRow = (at: number, count = 1): LineChange => ({ ...rows, kind: "delete", at, count, points: 15 * count });
const moveColumn = (at: number, before: number): LineChange => ({ ...columns, kind: "move", at, count: 1, before });

describe("a reference follows its cells", () => {
  it.each<[string, LineChange, string, string]>([
    ["below an inserted row", insertRow(2), "=A3+$B$4", "=A4+$B$5"],
    ["above it", insertRow(2), "=A2", "=A2"],
    ["around it, and grows", insertRow(2), "=SUM(A2:A3)", "=SUM(A2:A4)"],
    ["on the sheet that it names", insertRow(0), "='My sheet'!A1+Other!A1", "='My sheet'!A2+Other!A1"],
    ["as whole columns, which stay", insertRow(0), "=SUM(A:A)+SUM(2:3)", "=SUM(A:A)+SUM(3:4)"],
    ["away with a deleted row", deleteRow(1), "=A2+A3", "=#REF!+A2"],
    ["around it, and shrinks", deleteRow(1, 2), "=SUM(A1:A3)+SUM(A2:A4)", "=SUM(A1)+SUM(A2)"],
    ["with a moved column", moveColumn(2, 0), "=A1+B1+C1+D1", "=B1+C1+A1+D1"],
    ["never in a text", insertRow(0), '="A1"&A1', '="A1"&A2'],
  ])("%s", (_where, change, before, after) => {
    const move = { sheetName: "My sheet", follow: followLines(change) };
    expect(followedFormula(before, "My sheet", move)).toBe(after);
  });
});

/** A table on Sheet1!B4:D7 with a calculated column, and all that can lie over cells. */
async function scene(): Promise<ExcelClient> {
  const client = excelClient();
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B4:D7").formulas = [
      ["Partner", "Amount", "Double"],
      ["Ana", 1, "=C5*2"],
      ["Ben", 2, "=C6*2"],
      ["Cy", 3, "=C7*2"],
    ];
    sheet.tables.add("B4:D7", true).name = "Deals";
    sheet.names.add("Amounts", sheet.getRange("C5:C7"));
    context.workbook.names.add("First", sheet.getRange("B5"));
    sheet.getRange("C5:C7").dataValidation.rule = { custom: { formula: "=C5>0" } };
    sheet.getRange("B5:D7").conditionalFormats.add("Custom").custom.rule.formula = "=$C5>2";
    sheet.charts.add("ColumnClustered", sheet.getRange("C5:C7"), "Columns");
    sheet.freezePanes.freezeRows(4);
    sheet.pageLayout.setPrintArea("A1:E7");
    sheet.pageLayout.setPrintTitleRows("$4:$4");
    await context.sync();
  });
  return client;
}

const step = {};

function change(client: ExcelClient, ...lines: LineChange[]): void {
  client.model.followStructure({ kind: "changed", lines, step });
}

function overTheCells(client: ExcelClient) {
  const { tables, validations, colourRules, charts, freeze, print } = client.model.sheetSnapshot("Sheet1");
  const { names } = client.model.workbookSnapshot();
  return {
    table: tables[0]?.block,
    calculated: tables[0]?.calculatedColumns,
    names: names.map(({ formula }) => formula),
    validations: validations.map(({ block, formula1 }) => [block.row, block.rows, formula1]),
    rules: colourRules.map(({ block, formula }) => [block.row, block.rows, formula]),
    series: charts[0]?.series[0]?.values.block,
    frozen: freeze?.rows,
    area: print.area,
    titles: print.titleRows,
  };
}

describe("what lies over the cells follows a person's", () => {
  it("row inserted above it", async () => {
    const client = await scene();
    change(client, insertRow(1));
    expect(overTheCells(client)).toEqual({
      table: { row: 4, column: 1, rows: 4, columns: 3 },
      calculated: [null, null, "=C6*2"],
      names: ["=Sheet1!$C$6:$C$8", "=Sheet1!$B$6"],
      validations: [[5, 3, "=C6>0"]],
      rules: [[5, 3, "=$C6>2"]],
      series: { row: 5, column: 2, rows: 3, columns: 1 },
      frozen: 5,
      area: { row: 0, column: 0, rows: 8, columns: 5 },
      titles: { from: 4, to: 4 },
    });
  });

  it("deleted rows, the first of a table among them", async () => {
    const client = await scene();
    change(client, deleteRow(4));
    expect(overTheCells(client)).toMatchObject({
      table: { row: 3, column: 1, rows: 3, columns: 3 },
      calculated: [null, null, "=C5*2"],
      names: ["=Sheet1!$C$5:$C$6", "=#REF!"],
      validations: [[4, 2, "=C5>0"]],
      rules: [[4, 2, "=$C5>2"]],
      series: { row: 4, rows: 2 },
      frozen: 4,
    });
  });

  it("inserted column of a table, which gets a heading", async () => {
    const client = await scene();
    client.grid.clear("s1", { row: 3, column: 2, rows: 1, columns: 1 }, "contents");
    change(client, { ...columns, kind: "insert", at: 2, count: 1 });
    const [table] = client.model.sheetSnapshot("Sheet1").tables;
    expect(table?.block.columns).toBe(4);
    expect(table?.columns[1]).toBe("Column1");
    expect(table?.calculatedColumns).toEqual([null, null, null, "=D5*2"]);
  });

  it("table whose headings are deleted goes, and undoing brings it back with all else", async () => {
    const client = await scene();
    const before = overTheCells(client);
    change(client, deleteRow(3, 2));
    const after = overTheCells(client);
    expect(after.table).toBeUndefined();
    client.model.followStructure({ kind: "undone", step });
    expect(overTheCells(client)).toEqual(before);
    client.model.followStructure({ kind: "redone", step });
    expect(overTheCells(client)).toEqual(after);
  });

  it("row inserted into a table, which gets the formulas and the validation of its columns", async () => {
    const client = await scene();
    client.grid.clear("s1", { row: 4, column: 1, rows: 1, columns: 3 }, "contents");
    change(client, insertRow(4));
    expect(client.grid.read("s1", { row: 4, column: 3, rows: 1, columns: 1 })[0]?.[0]?.formula).toBe("=C5*2");
    const covered = client.model.sheetSnapshot("Sheet1").validations.map(({ block }) => [block.row, block.rows]);
    expect(covered).toEqual([
      [5, 3],
      [4, 1],
    ]);
  });
});

describe("rows and columns that are moved", () => {
  const moveRow = (at: number, before: number): LineChange => ({ ...rows, kind: "move", at, count: 1, before });

  it("within a table leave it where it is, with its rules, while references follow the cells at their ends", async () => {
    const client = await scene();
    change(client, moveRow(6, 4));
    expect(overTheCells(client)).toMatchObject({
      table: { row: 3, column: 1, rows: 4, columns: 3 },
      calculated: [null, null, "=C5*2"],
      names: ["=Sheet1!$C$5:$C$6", "=Sheet1!$B$6"],
      validations: [[4, 3, "=C5>0"]],
      rules: [[4, 3, "=$C5>2"]],
    });
  });

  it("out of a table make it smaller, and take their validation along", async () => {
    const client = await scene();
    change(client, moveRow(5, 10));
    expect(overTheCells(client)).toMatchObject({
      table: { row: 3, rows: 3 },
      validations: [
        [4, 2, "=C5>0"],
        [9, 1, "=C10>0"],
      ],
      rules: [
        [4, 2, "=$C5>2"],
        [9, 1, "=$C10>2"],
      ],
    });
  });

  it("into a table make it larger", async () => {
    const client = await scene();
    change(client, moveRow(10, 5));
    expect(overTheCells(client).table).toEqual({ row: 3, column: 1, rows: 5, columns: 3 });
  });

  it("carry what a table's column calculates and shows", async () => {
    const client = await scene();
    filter(client, 0, [4]);
    change(client, moveColumn(1, 4));
    const [table] = client.model.sheetSnapshot("Sheet1").tables;
    expect(table?.block).toEqual({ row: 3, column: 1, rows: 4, columns: 3 });
    expect(table?.calculatedColumns).toEqual([null, "=B5*2", null]);
    expect(table?.filters).toEqual([null, null, ["Ana"]]);
  });
});

describe("cells that shift within a table's columns", () => {
  const within = { first: 1, count: 3 };

  it("move what is below them, and leave what reaches beyond them", async () => {
    const client = await scene();
    change(client, { ...insertRow(5), within });
    expect(overTheCells(client)).toMatchObject({
      table: { row: 3, column: 1, rows: 5, columns: 3 },
      names: ["=Sheet1!$C$5:$C$8", "=Sheet1!$B$5"],
      validations: [[4, 4, "=C5>0"]],
      rules: [[4, 4, "=$C5>2"]],
      series: { row: 4, column: 2, rows: 4, columns: 1 },
      frozen: 4,
      area: { row: 0, column: 0, rows: 7, columns: 5 },
      titles: { from: 3, to: 3 },
    });
  });

  it("close up behind deleted ones", async () => {
    const client = await scene();
    change(client, { ...deleteRow(5), within });
    expect(overTheCells(client)).toMatchObject({
      table: { rows: 3 },
      names: ["=Sheet1!$C$5:$C$6", "=Sheet1!$B$5"],
      area: { rows: 7 },
    });
  });
});

function filter(client: ExcelClient, column: number, shown: readonly number[] | null): void {
  const filtered = { sheetId: "s1", table: "deals", column, rows: shown };
  client.model.followStructure({ kind: "changed", lines: [], filtered, step });
}

function filterOf(client: ExcelClient) {
  const [table] = client.model.sheetSnapshot("Sheet1").tables;
  return [table?.filters, table?.hiddenRows];
}

describe("a filter of a table", () => {
  it("is kept as the texts that it shows, and hides the other rows", async () => {
    const client = await scene();
    filter(client, 0, [4, 6]);
    expect(filterOf(client)).toEqual([[["Ana", "Cy"], null, null], [5]]);
    filter(client, 1, [4]);
    expect(filterOf(client)).toEqual([
      [["Ana", "Cy"], ["1"], null],
      [5, 6],
    ]);
    filter(client, 0, null);
    filter(client, 1, null);
    expect(filterOf(client)).toEqual([undefined, undefined]);
  });

  it("moves with its rows and columns", async () => {
    const client = await scene();
    filter(client, 0, [4, 6]);
    change(client, insertRow(0), { ...columns, kind: "insert", at: 2, count: 1 });
    expect(filterOf(client)).toEqual([[["Ana", "Cy"], null, null, null], [6]]);
    change(client, { ...columns, kind: "delete", at: 1, count: 1, points: 48 });
    expect(filterOf(client)).toEqual([undefined, undefined]);
  });

  it("neither hides nor shows a row that is written later", async () => {
    const client = await scene();
    filter(client, 0, [4, 6]);
    client.grid.write("s1", 4, 1, [[{ value: "Dan" }]]);
    expect(filterOf(client)[1]).toEqual([5]);
  });

  it("is taken back by undoing", async () => {
    const client = await scene();
    filter(client, 0, [4]);
    client.model.followStructure({ kind: "undone", step });
    expect(filterOf(client)).toEqual([undefined, undefined]);
  });
});
