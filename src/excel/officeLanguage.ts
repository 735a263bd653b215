import { languageOfLocale, type Language } from "../playbook/language";

/** The language of Excel's own words. */
export function officeLanguage(): Language {
  return languageOfLocale(Office.context.displayLanguage);
}
