import type { ExcelFailureCode } from "./excelFailure";

/** Excel refuses to write for several reasons with one code: the workbook itself says which it may have been. */
export async function whyNotWritable(): Promise<ExcelFailureCode> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { workbook } = context;
      workbook.load("readOnly");
      workbook.protection.load("protected");
      await context.sync();
      if (workbook.readOnly) return "readOnly";
      return workbook.protection.protected ? "protectedWorkbook" : "unknown";
    });
  } catch {
    // A workbook that doesn't answer leaves the reason unknown, and Excel's own code says the rest.
    return "unknown";
  }
}
