import { asExcelFailure } from "./excelFailure";

/** How this Excel writes numbers. */
export interface Separators {
  readonly decimal: string;
  readonly thousands: string;
}

export async function readSeparators(): Promise<Separators> {
  try {
    return await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load("decimalSeparator,thousandsSeparator");
      await context.sync();
      return { decimal: application.decimalSeparator, thousands: application.thousandsSeparator };
    });
  } catch (error) {
    throw asExcelFailure(error);
  }
}
