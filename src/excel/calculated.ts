import { ExcelFailure } from "./excelFailure";

const PAUSE = 100;
const LONGEST_WAIT = 60_000;

/** Waits until Excel has calculated what was written; says so if it doesn't come to an end. */
export async function whenCalculated(context: Excel.RequestContext): Promise<void> {
  const { application } = context.workbook;
  const end = Date.now() + LONGEST_WAIT;
  for (;;) {
    application.load("calculationState");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- Excel tells no event when it has calculated
    await context.sync();
    if (application.calculationState === "Done") return;
    if (Date.now() > end) throw new ExcelFailure("stillCalculating");
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** Also where workbooks are calculated by hand. */
export async function recalculate(context: Excel.RequestContext): Promise<void> {
  context.workbook.application.calculate("Recalculate");
  await whenCalculated(context);
}
