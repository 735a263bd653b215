import { asExcelFailure } from "./excelFailure";
import { readContents, type GeneratedSheet } from "./workbookContents";

/** The sheets of the workbook that were made from a template, whatever they are called now; the one in view first, copies last. */
export async function findSheets(): Promise<readonly GeneratedSheet[]> {
  try {
    return await Excel.run(async (context) => (await readContents(context)).generated);
  } catch (error) {
    throw asExcelFailure(error);
  }
}
