import { asExcelFailure } from "../running/excelFailure";
import type { ExcelRun } from "../running/excelRun";
import { inExcel } from "../running/inExcel";
import { readContents, type GeneratedSheet } from "./workbookContents";

/** The sheets of the workbook that were made from a template, whatever they are called now; the one in view first, copies last. */
export async function findSheets(run: ExcelRun = {}): Promise<readonly GeneratedSheet[]> {
  try {
    return await inExcel({ ...run, repeatable: true }, async (context) => (await readContents(context)).generated);
  } catch (error) {
    throw asExcelFailure(error);
  }
}
