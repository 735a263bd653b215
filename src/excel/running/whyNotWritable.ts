import { failureCode, originalCode, type ExcelFailureCode } from "./excelFailure";
import { inExcel } from "./inExcel";

/** Excel's code for cells that are locked. */
const ACCESS_DENIED = "AccessDenied";

/** Excel refuses to write for several reasons with one code: the workbook itself says which it may have been. */
export async function whyNotWritable(error: unknown): Promise<ExcelFailureCode> {
  try {
    return await inExcel({ repeatable: true }, async (context) => {
      const { workbook } = context;
      workbook.load("readOnly");
      workbook.protection.load("protected");
      const sheets = workbook.worksheets.load("items/protection/protected");
      await context.sync();
      if (workbook.readOnly) return "readOnly";
      if (workbook.protection.protected) return "protectedWorkbook";
      const locked = sheets.items.some(({ protection }) => protection.protected);
      return locked && originalCode(error) === ACCESS_DENIED ? "protectedSheet" : failureCode(error);
    });
  } catch {
    // A workbook that doesn't answer tells no reason: what Excel said is all that there is.
    return failureCode(error);
  }
}
