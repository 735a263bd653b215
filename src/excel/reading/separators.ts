import { asExcelFailure } from "../running/excelFailure";
import { inExcel } from "../running/inExcel";

/** How this Excel writes numbers. */
export interface Separators {
  readonly decimal: string;
  readonly thousands: string;
}

export async function readSeparators(): Promise<Separators> {
  try {
    return await inExcel({ repeatable: true }, async (context) => {
      const { application } = context.workbook;
      application.load("decimalSeparator,thousandsSeparator");
      await context.sync();
      return { decimal: application.decimalSeparator, thousands: application.thousandsSeparator };
    });
  } catch (error) {
    throw asExcelFailure(error);
  }
}
