import { isLanguage, languageOfLocale, type Language } from "../../playbook/language";

/** The language of Excel's own words. */
export function officeLanguage(): Language {
  return languageOfLocale(Office.context.displayLanguage);
}

/** A language that a workbook or a sheet keeps, if it is one of ours; else that of Excel's words. */
export function storedLanguage(stored: unknown): Language {
  return isLanguage(stored) ? stored : officeLanguage();
}
