/** How a person's Excel writes formulas. In the file, and to the API, all formulas are English. */
import type { Language } from "../../playbook/language";

/** How the person's Excel writes numbers. */
export interface NumberSigns {
  readonly decimal: string;
  readonly thousands: string;
}

export interface FormulaNotation extends NumberSigns {
  /** Of the functions' names, truth values, errors and parts of tables: that of Excel's own words. */
  readonly language: Language;
  /** Between arguments. */
  readonly list: "," | ";";
  /** Between the columns of an array constant; its rows are always set apart by semicolons. */
  readonly column: "," | "\\";
}

/** As the file writes them. */
export const fileNotation: FormulaNotation = { language: "en", decimal: ".", thousands: ",", list: ",", column: "," };

/** Excel tells how it writes numbers, and nothing of the rest: where the comma is a number's, it can't set arguments apart. */
export function notationOf(language: Language, { decimal, thousands }: NumberSigns): FormulaNotation {
  const isComma = decimal === ",";
  return { language, decimal, thousands, list: isComma ? ";" : ",", column: isComma ? "\\" : "," };
}
