import { originalCode, type ExcelFailureCode } from "./excelFailure";

/** Excel's code for cells that are locked. */
const ACCESS_DENIED = "AccessDenied";

/** Excel refuses to write for several reasons with one code: the workbook itself says which it may have been. */
export async function whyNotWritable(error: unknown): Promise<ExcelFailureCode> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { workbook } = context;
      workbook.load("readOnly");
      workbook.protection.load("protected");
      const sheets = workbook.worksheets.load("items/protection/protected");
      await context.sync();
      if (workbook.readOnly) return "readOnly";
      if (workbook.protection.protected) return "protectedWorkbook";
      const locked = sheets.items.some(({ protection }) => protection.protected);
      return locked && originalCode(error) === ACCESS_DENIED ? "protectedSheet" : "unknown";
    });
  } catch {
    // A workbook that doesn't answer leaves the reason unknown, and Excel's own code says the rest.
    return "unknown";
  }
}
