import type { Bilingual } from "../playbook/language";
import { functionDescriptions as english } from "./en/functionDescriptions";
import { functionDescriptions as spanish } from "./es/functionDescriptions";

/** One text of the functions' descriptions, in each language. */
export function functionText(textIn: (words: typeof english | typeof spanish) => string): Bilingual {
  return { en: textIn(english), es: textIn(spanish) };
}
