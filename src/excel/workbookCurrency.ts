/** The currency that the workbook settles on, as far as the page knows it: what the pane offers first. */
import { inExcel } from "./inExcel";
import { readContents } from "./workbookContents";

let known: string | undefined;
const listeners = new Set<() => void>();

export function getWorkbookCurrency(): string | undefined {
  return known;
}

/** Calls `listener` on each change, until the answered function is called. */
export function subscribeToWorkbookCurrency(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whoever makes a sheet tells what it left in the workbook. */
export function tellWorkbookCurrency(currency: string | undefined): void {
  if (currency === known) return;
  known = currency;
  for (const listener of listeners) listener();
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
