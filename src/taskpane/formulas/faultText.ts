import type { ArgumentFault } from "../../formulas/argumentFault";
import type { FormulaNotation } from "../../formulas/notation/formulaNotation";
import type { Locale } from "../../locales/locale";

/** What is wrong with an argument, and what to do, in signs of the person's own Excel. */
export function faultText(
  fault: ArgumentFault,
  words: Locale["pane"]["builder"]["wrong"],
  { decimal, list }: FormulaNotation,
): string {
  switch (fault.why) {
    case "missing":
    case "unclosedText":
    case "equalsSign":
    case "unreadable":
      return words[fault.why];
    case "notANumber":
      return words.notANumber({ decimal });
    case "severalArguments":
      return words.severalArguments({ list });
    case "unclosedBracket":
    case "unopenedBracket":
    case "separator":
    case "decimal":
      return words[fault.why]({ sign: fault.sign });
    case "unfinished":
      return words.unfinished({ sign: fault.sign === "," ? list : fault.sign });
    case "unknownFunction":
    case "unknownName":
    case "unknownSheet":
    case "unknownTable":
      return words[fault.why]({ name: fault.name });
    case "unknownColumn":
      return words.unknownColumn({ name: fault.name, table: fault.table });
  }
}
