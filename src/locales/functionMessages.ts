import type { Language } from "../playbook/language";
import { functionMessages as english } from "./en/functionMessages";
import { functionMessages as spanish } from "./es/functionMessages";

const words = { en: english, es: spanish };

/** What the functions say beside an error. Apart from all other words: the functions load before anything else. */
export function functionMessagesOf(language: Language): (typeof words)[Language] {
  return words[language];
}
