import type { Language } from "../playbook/language";
import { explanations as english } from "./en/explanations";
import { explanations as spanish } from "./es/explanations";

const words = { en: english, es: spanish };

export type ExplanationWords = (typeof words)[Language];

/** The words of explained results. */
export function explanationWordsOf(language: Language): ExplanationWords {
  return words[language];
}
