import { useEffect, useSyncExternalStore } from "react";
import { readWorkbookCurrency, workbookCurrency } from "../../excel/reading/workbookCurrency";
import { currencyOfLocale } from "../../playbook/localeCurrency";

let asked: Promise<void> | undefined;

/** The workbook's own currency; that of Office's locale until it has one. */
export function useWorkbookCurrency(locale: string): string {
  const known = useSyncExternalStore(workbookCurrency.subscribe, workbookCurrency.get, workbookCurrency.get);
  useEffect(() => {
    // Once for the page: whatever makes a sheet from then on tells it.
    asked ??= readWorkbookCurrency();
  }, []);
  return known ?? currencyOfLocale(locale);
}
