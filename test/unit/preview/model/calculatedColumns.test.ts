import type { Block } from "../../../../preview/model/snapshot";
import { excelClient, type ExcelClient } from "./excelClient";

/** A table of names and amounts with an empty column, on Sheet1!A1:C4; `others` writes around it. */
async function withTable(others: (sheet: Excel.Worksheet) => void = () => undefined): Promise<ExcelClient> {
  const client = excelClient();
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C4").values = [
      ["Partner", "Amount", "Double"],
      ["Ana", 1, ""],
      ["Ben", 2, ""],
      ["Cy", 3, ""],
    ];
    const table = sheet.tables.add("A1:C4", true);
    table.name = "Partners";
    others(sheet);
    await context.sync();
  });
  return client;
}

async function write(client: ExcelClient, address: string, formulas: unknown[][]): Promise<void> {
  await client.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).formulas = formulas;
    await context.sync();
  });
}

function typeInto(client: ExcelClient, block: Block, input: { formula: string } | { value: string | number }): void {
  client.grid.write("s1", block.row, block.column, [[input]]);
  client.model.followEntry("s1", block);
}

const cell = (row: number, column: number): Block => ({ row, column, rows: 1, columns: 1 });

function shown(client: ExcelClient, block: Block): unknown[][] {
  return client.grid.read("s1", block).map((row) => row.map(({ formula, value }) => formula ?? value));
}

const tableOf = (client: ExcelClient) => client.model.sheetSnapshot("Sheet1").tables[0];
const doubles: Block = { row: 1, column: 2, rows: 3, columns: 1 };

describe("a formula entered into one cell of a table's column", () => {
  it("fills the column when it was empty, by the add-in as by a person", async () => {
    const byAddin = await withTable();
    await write(byAddin, "C3", [["=B3*2"]]);
    const byPerson = await withTable();
    typeInto(byPerson, cell(2, 2), { formula: "=B3*2" });
    for (const client of [byAddin, byPerson]) {
      expect(shown(client, doubles)).toEqual([["=B2*2"], ["=B3*2"], ["=B4*2"]]);
      expect(tableOf(client)?.calculatedColumns).toEqual([null, null, "=B2*2"]);
    }
  });

  it("takes the place of the one formula that the column held", async () => {
    const client = await withTable();
    await write(client, "C2:C4", [["=B2*2"], ["=B3*2"], ["=B4*2"]]);
    await write(client, "C4", [["=B4*3"]]);
    expect(shown(client, doubles)).toEqual([["=B2*3"], ["=B3*3"], ["=B4*3"]]);
  });

  it("fills nothing where values or several formulas stand, and a block written as a whole stays as written", async () => {
    const client = await withTable();
    await write(client, "B3", [["=1+1"]]);
    expect(shown(client, { ...doubles, column: 1 })).toEqual([[1], ["=1+1"], [3]]);
    await write(client, "C2:C4", [["=B2"], ["=B3*2"], ["=B4*3"]]);
    await write(client, "C2", [["=7"]]);
    expect(shown(client, doubles)).toEqual([["=7"], ["=B3*2"], ["=B4*3"]]);
    expect(tableOf(client)?.calculatedColumns).toBeUndefined();
  });

  it("is remembered when a value takes the place of one of its cells, and new rows get it", async () => {
    const client = await withTable();
    await write(client, "C2", [["=B2*2"]]);
    typeInto(client, cell(3, 2), { value: 99 });
    typeInto(client, cell(4, 0), { value: "Di" });
    expect(shown(client, { ...doubles, rows: 4 })).toEqual([["=B2*2"], ["=B3*2"], [99], ["=B5*2"]]);
  });
});

describe("cells entered right beside a table", () => {
  it("widen it by a column, headed by what stands there or by Column1", async () => {
    const client = await withTable();
    await write(client, "D3", [["a note"]]);
    expect(tableOf(client)).toMatchObject({
      block: { columns: 4 },
      columns: ["Partner", "Amount", "Double", "Column1"],
    });
    typeInto(client, cell(0, 4), { value: "Owner" });
    expect(tableOf(client)?.columns).toEqual(["Partner", "Amount", "Double", "Column1", "Owner"]);
    await write(client, "F2", [["=B2+1"]]);
    expect(tableOf(client)?.columns.at(-1)).toBe("Column2");
    expect(shown(client, { ...doubles, column: 5 })).toEqual([["=B2+1"], ["=B3+1"], ["=B4+1"]]);
  });

  it("leave it as it is where something stands beside it, or beyond its rows", async () => {
    const client = await withTable((sheet) => {
      sheet.getRange("D6").values = [["below"]];
    });
    await write(client, "D5:D5", [["lower"]]);
    expect(tableOf(client)?.block.columns).toBe(3);
    await write(client, "D3:D6", [["a"], ["b"], ["c"], ["d"]]);
    expect(tableOf(client)?.block.columns).toBe(3);
    await write(client, "D4", [["over what stands there"]]);
    expect(tableOf(client)?.block.columns).toBe(3);
  });
});

describe("fixed references to a whole column of a table", () => {
  it("grow with the table: in cells of any sheet, names, validation, colour rules and charts", async () => {
    const client = await withTable((sheet) => {
      sheet.getRange("G1:G3").formulas = [["=SUM(B2:B4)"], ["=SUM($A$1:$C$4)"], ["=SUM(B2:B3)"]];
      const other = sheet.context.workbook.worksheets.add("Other sheet");
      other.getRange("A1:A2").formulas = [["=SUM(Sheet1!B2:B4)"], ["=SUM(B2:B4)"]];
      sheet.context.workbook.names.add("Amounts", sheet.getRange("B2:B4"));
      other.getRange("C1").dataValidation.rule = { list: { source: "=Sheet1!$A$2:$A$4", inCellDropDown: true } };
      other.getRange("D1").conditionalFormats.add("Custom").custom.rule.formula = "=D1>SUM(Sheet1!$B$2:$B$4)";
      sheet.charts.add("ColumnClustered", sheet.getRange("B2:B4"), "Columns");
    });
    await write(client, "A5:B5", [["Di", 4]]);
    expect(shown(client, { row: 0, column: 6, rows: 3, columns: 1 })).toEqual([
      ["=SUM(B2:B5)"],
      ["=SUM($A$1:$C$5)"],
      ["=SUM(B2:B3)"],
    ]);
    const { sheets, names } = client.model.workbookSnapshot();
    const [sheet, other] = sheets;
    expect(other?.cells.map(({ formula }) => formula)).toEqual(["=SUM(Sheet1!B2:B5)", "=SUM(B2:B4)"]);
    expect(names[0]?.formula).toBe("=Sheet1!$B$2:$B$5");
    expect(other?.validations[0]?.formula1).toBe("=Sheet1!$A$2:$A$5");
    expect(other?.colourRules[0]?.formula).toBe("=D1>SUM(Sheet1!$B$2:$B$5)");
    expect(sheet?.charts[0]?.series[0]?.values.block.rows).toBe(4);
  });

  it("grow inside the table's own formulas, which its new rows take over so", async () => {
    const client = await withTable();
    await write(client, "C2", [["=B2/SUM(B$2:B$4)"]]);
    await write(client, "A5", [["Di"]]);
    expect(shown(client, { ...doubles, rows: 4 })).toEqual([
      ["=B2/SUM(B$2:B$5)"],
      ["=B3/SUM(B$2:B$5)"],
      ["=B4/SUM(B$2:B$5)"],
      ["=B5/SUM(B$2:B$5)"],
    ]);
  });
});
