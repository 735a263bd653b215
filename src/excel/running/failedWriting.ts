import { asExcelFailure, ExcelFailure, isVague, originalCode } from "./excelFailure";
import { whyNotWritable } from "./whyNotWritable";

/** The reason, also where Excel's code doesn't tell it. */
export async function afterFailedWriting(error: unknown): Promise<ExcelFailure> {
  const failure = asExcelFailure(error);
  if (!isVague(failure)) return failure;
  return new ExcelFailure(await whyNotWritable(error), { originalCode: originalCode(error), cause: error });
}
