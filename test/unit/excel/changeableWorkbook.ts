import { writeRows, type TableRow } from "../../../src/excel/change/tableRows";
import type { Fault } from "../../faults/fault";
import type { ExcelClient } from "../preview/model/excelClient";
import { openedNewestExcel } from "./openedExcel";
import { runWithFault, type Ran } from "./runWithFault";

/** What stands in the table, and in the two rows below it, before anything is changed. */
export const shownAtFirst: readonly (readonly unknown[])[] = [
  ["x1", "y1", "=B2&1"],
  ["x2", "y2", "=B3&1"],
  ["", "", ""],
  ["", "", ""],
];

/** Rows from the first one of the table on: a text each, and the same with a "!" behind it. */
export function textRows(texts: readonly string[]): readonly TableRow[] {
  const cell = (value: string) => ({ value, numberFormat: "@" });
  return texts.map((text, row) => ({
    row,
    cells: new Map([
      [0, cell(text)],
      [1, cell(`${text}!`)],
    ]),
  }));
}

/** A small table with a column of a person's formulas, over the preview's model and the real library. */
export interface ChangeableWorkbook {
  writeRows(rows: readonly TableRow[]): Promise<void>;
  /** Runs an action while a request fails; answers how many requests there were. */
  run(work: () => Promise<unknown>, fault?: Fault): Promise<Ran>;
  /** What stands in the table and in the two rows below it. */
  shown(): Promise<unknown[][]>;
  contents(address: string): Promise<unknown[][]>;
  tableAddress(): Promise<string>;
  sheetNames(): Promise<string[]>;
  change(work: (workbook: Excel.Workbook) => void): Promise<void>;
  readonly grid: ExcelClient["grid"];
}

export async function changeableWorkbook(): Promise<ChangeableWorkbook> {
  const client = openedNewestExcel();
  const change = (work: (workbook: Excel.Workbook) => void) =>
    client.run(async (context) => {
      work(context.workbook);
      await context.sync();
    });
  await change(({ worksheets }) => {
    const sheet = worksheets.getItem("Sheet1");
    sheet.getRange("A1:C3").values = [
      ["First", "Second", "Mine"],
      ["x1", "y1", ""],
      ["x2", "y2", ""],
    ];
    sheet.tables.add("A1:C3", true).name = "Log";
    sheet.getRange("C2:C3").formulas = [["=B2&1"], ["=B3&1"]];
  });
  const contents = (address: string) =>
    client.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("formulas");
      await context.sync();
      return range.formulas as unknown[][];
    });
  const body = { rowIndex: 1, columnIndex: 0, rowCount: 2, columnCount: 3 };
  return {
    change,
    grid: client.grid,
    writeRows: (rows) =>
      client.run((context) =>
        writeRows(
          context,
          "recordWeek",
          { sheetId: "s1", sheetName: "Sheet1", tableName: "Log", body, mustFit: true },
          rows,
        ),
      ),
    run: (work, fault) => runWithFault(client, work, fault),
    shown: () => contents("A2:C5"),
    contents,
    tableAddress: () =>
      client.run(async (context) => {
        const range = context.workbook.tables.getItem("Log").getRange().load("address");
        await context.sync();
        return range.address;
      }),
    sheetNames: () =>
      client.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        return worksheets.items.map(({ name }) => name);
      }),
  };
}
