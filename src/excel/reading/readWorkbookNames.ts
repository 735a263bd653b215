import { asExcelFailure } from "../running/excelFailure";
import type { ExcelRun } from "../running/excelRun";
import { inExcel } from "../running/inExcel";
import { readNames } from "./referenceRange";

/** What the workbook calls things; `here` is the sheet in view. */
export interface WorkbookNames {
  readonly here: string;
  readonly sheets: readonly string[];
  /** Without a sheet, the workbook's own. */
  readonly names: readonly { readonly sheet?: string; readonly name: string }[];
  readonly tables: readonly { readonly name: string; readonly columns: readonly string[] }[];
}

/** One request. */
export async function readWorkbookNames(run: ExcelRun = {}): Promise<WorkbookNames> {
  try {
    return await inExcel({ ...run, repeatable: true }, async (context) => {
      const here = context.workbook.worksheets.getActiveWorksheet().load("name");
      const { sheets, names } = await readNames(context);
      return {
        here: here.name,
        sheets: sheets.map(({ name }) => name),
        names: [
          ...names.map(({ name }) => ({ name })),
          ...sheets.flatMap((sheet) => sheet.names.items.map(({ name }) => ({ sheet: sheet.name, name }))),
        ],
        tables: sheets.flatMap(({ tables }) =>
          tables.items.map((table) => ({ name: table.name, columns: table.columns.items.map(({ name }) => name) })),
        ),
      };
    });
  } catch (error) {
    throw asExcelFailure(error);
  }
}
