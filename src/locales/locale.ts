import type { Language } from "../playbook/language";
import { en } from "./en";
import { es } from "./es";

/** The shape of a language's words. */
export type Locale = typeof en;

const locales: Readonly<Record<Language, Locale>> = { en, es };

/** The words of a language. */
export function wordsOf(language: Language): Locale {
  return locales[language];
}
