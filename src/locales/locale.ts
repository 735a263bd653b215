import type { Language } from "../playbook/language";
import { en, type Locale } from "./en";
import { es } from "./es";

const locales: Readonly<Record<Language, Locale>> = { en, es };

/** The words of a language. */
export function wordsOf(language: Language): Locale {
  return locales[language];
}
