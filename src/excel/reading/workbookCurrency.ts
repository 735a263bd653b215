import { inExcel } from "../running/inExcel";
import { ObservedValue } from "./observedValue";
import { readContents } from "./workbookContents";

/** The currency that the workbook settles on, as far as the page knows it: what the pane offers first. */
export const workbookCurrency = new ObservedValue<string>();

/** Whoever makes a sheet tells what it left in the workbook. */
export function tellWorkbookCurrency(currency: string | undefined): void {
  if (currency !== workbookCurrency.get()) workbookCurrency.set(currency);
}

/** Asks the workbook; one that doesn't answer leaves what was known. */
export async function readWorkbookCurrency(): Promise<void> {
  try {
    await inExcel({ repeatable: true }, async (context) => {
      tellWorkbookCurrency((await readContents(context)).currency);
    });
  } catch {
    // It is only what is offered first: the making of a sheet reads it anew, and tells what fails.
  }
}
