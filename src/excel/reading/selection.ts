import { sheetReference } from "../../sheets/address";
import { asExcelFailure } from "../running/excelFailure";
import type { ExcelRun } from "../running/excelRun";
import { inExcel } from "../running/inExcel";

/** Cells of a sheet; rows and columns counted from 0. */
export interface CellsPlace {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Without the sheet: "B2:F2". */
  readonly address: string;
}

/** What is selected; of several areas Excel tells of none. */
export async function readSelection(run?: ExcelRun): Promise<CellsPlace> {
  return placeOf(({ workbook }) => workbook.getSelectedRange(), run);
}

/** The one cell that has the cursor. */
export async function readActiveCell(run?: ExcelRun): Promise<CellsPlace> {
  return placeOf(({ workbook }) => workbook.getActiveCell(), run);
}

/** "'Partners'!B2:F2". */
export function qualifiedAddress({ sheetName, address }: Pick<CellsPlace, "sheetName" | "address">): string {
  return sheetReference(sheetName, address);
}

async function placeOf(
  rangeOf: (context: Excel.RequestContext) => Excel.Range,
  run: ExcelRun = {},
): Promise<CellsPlace> {
  try {
    return await inExcel({ ...run, repeatable: true }, async (context) => {
      const range = rangeOf(context).load("address,rowIndex,columnIndex,rowCount,columnCount");
      range.worksheet.load("name");
      await context.sync();
      return {
        sheetName: range.worksheet.name,
        row: range.rowIndex,
        column: range.columnIndex,
        rows: range.rowCount,
        columns: range.columnCount,
        address: localAddress(range.address),
      };
    });
  } catch (error) {
    throw asExcelFailure(error);
  }
}

/** Behind the last exclamation mark: a sheet's name may hold some, an address none. */
export function localAddress(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
