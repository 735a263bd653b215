import type { Language } from "../playbook/language";

/** The pane's language for a locale such as "es-MX": Spanish for every Spanish, else English. */
export function paneLanguage(locale: string | undefined): Language {
  return /^es\b/i.test(locale ?? "") ? "es" : "en";
}
