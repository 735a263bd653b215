import type { Language } from "../playbook/language";
import { sheetWordsOf } from "../locales/sheetWords";
import { textLiteral } from "./formula";

/** Yes and No as formulas compare them. */
export function answersIn(language: Language): { readonly yes: string; readonly no: string } {
  const { yes, no } = sheetWordsOf(language).labels.yesNo;
  return { yes: textLiteral(yes), no: textLiteral(no) };
}
