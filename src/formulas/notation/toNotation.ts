/** A formula as the file writes it → as the person's Excel writes it. */
import { tokenize } from "@borgar/fx";
import { mapBracket } from "./bracket";
import { errors, localFunction, tableParts, truthValues } from "./excelWords";
import type { FormulaNotation } from "./formulaNotation";

export function toNotation(formula: string, notation: FormulaNotation): string {
  const { language, decimal, list, column } = notation;
  let arrays = 0;
  const tokens = tokenize(formula.startsWith("=") ? formula : `=${formula}`, { mergeRefs: true });
  const texts = tokens.map(({ type, value }) => {
    switch (type) {
      case "func":
        return localFunction(value, language);
      case "number":
        return value.replace(".", decimal);
      case "bool":
        return truthValues.local(value.toUpperCase(), language) ?? value;
      case "error":
        return errors.local(value.toUpperCase(), language) ?? value;
      case "structured":
        return mapBracket(value, { from: ",", to: list }, (part) => tableParts.local(part, language) ?? part);
      case "operator":
        arrays += value === "{" ? 1 : value === "}" ? -1 : 0;
        return value === "," ? (arrays > 0 ? column : list) : value;
      default:
        return value;
    }
  });
  return texts.slice(formula.startsWith("=") ? 0 : 1).join("");
}
