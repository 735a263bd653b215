import type { Language } from "../playbook/language";
import { sheets as english, type SheetWords } from "./en/sheets";
import { sheets as spanish } from "./es/sheets";

const words: Readonly<Record<Language, SheetWords>> = { en: english, es: spanish };

/** The words of the sheets in a language. They are apart from the pane's, which must be there sooner. */
export function sheetWordsOf(language: Language): SheetWords {
  return words[language];
}
