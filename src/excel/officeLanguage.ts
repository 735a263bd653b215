import type { Language } from "../playbook/language";

/** The language of Excel's own words: Spanish for every Spanish, else English. */
export function officeLanguage(): Language {
  return /^es\b/i.test(Office.context.displayLanguage) ? "es" : "en";
}
