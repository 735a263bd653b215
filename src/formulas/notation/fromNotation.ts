/** A formula as the person's Excel writes it → as the file writes it. */
import { mapBracket } from "./bracket";
import { englishFunction, errors, tableParts, truthValues } from "./excelWords";
import type { FormulaNotation } from "./formulaNotation";

/** A sign that this Excel writes otherwise: between arguments, or before decimals. */
export interface NotationFault {
  readonly why: "separator" | "decimal";
  /** This Excel's own. */
  readonly sign: string;
}

/** The formula in English, or what is wrong with its signs. What stands in quotes, and headings, stay as they are. */
export function fromNotation(formula: string, notation: FormulaNotation): { readonly text: string } | NotationFault {
  let text = "";
  let arrays = 0;
  for (let at = 0; at < formula.length;) {
    const part = partAt(formula, at, notation, arrays > 0);
    if (part.kind === "sign") arrays += part.text === "{" ? 1 : part.text === "}" ? -1 : 0;
    const isCalled = formula.charAt(at + part.text.length) === "(";
    const english = englishOf(part, notation, { isCalled, inArray: arrays > 0 });
    if (typeof english === "object") return english;
    text += english;
    at += part.text.length;
  }
  return { text };
}

interface FormulaPart {
  readonly kind: "quoted" | "bracket" | "error" | "number" | "word" | "sign";
  readonly text: string;
}

const quoted = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?/y;
const error = /#[¡¿]?[\p{L}/0]+[!?]?/uy;
const word = /[\p{L}_\\$][\p{L}\p{N}_.\\?$]*/uy;
/** In an array constant a backslash sets columns apart; elsewhere it may belong to a name. */
const constant = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const numbers = { ".": /(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/iy, ",": /(?:\d+(?:,\d+)?|,\d+)(?:e[+-]?\d+)?/iy };

function partAt(formula: string, at: number, { decimal }: FormulaNotation, inArray: boolean): FormulaPart {
  const sign = formula.charAt(at);
  if (sign === "[") return { kind: "bracket", text: formula.slice(at, endOfBracket(formula, at)) };
  const patterns = [
    ["quoted", quoted],
    ["error", error],
    ["number", numbers[decimal === "," ? "," : "."]],
    ["word", inArray ? constant : word],
  ] as const;
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return { kind: "sign", text: sign };
}

/** Brackets nest; an apostrophe takes the meaning from the sign behind it. */
function endOfBracket(formula: string, start: number): number {
  let level = 0;
  for (let at = start; at < formula.length; at += 1) {
    const sign = formula.charAt(at);
    if (sign === "'") at += 1;
    if (sign === "[") level += 1;
    if (sign === "]") level -= 1;
    if (level === 0) return at + 1;
  }
  return formula.length;
}

function englishOf(
  { kind, text }: FormulaPart,
  { language, decimal, list, column }: FormulaNotation,
  { isCalled, inArray }: { readonly isCalled: boolean; readonly inArray: boolean },
): string | NotationFault {
  switch (kind) {
    case "quoted":
      return text;
    case "bracket":
      return mapBracket(text, { from: list, to: "," }, (part) => tableParts.english(part, language) ?? part);
    case "error":
      return errors.english(text, language) ?? text;
    case "number":
      return text.replace(decimal, ".");
    case "word":
      return (isCalled ? englishFunction(text, language) : truthValues.english(text, language)) ?? text;
    case "sign":
      if (decimal === "," && text === ".") return { why: "decimal", sign: decimal };
      if (inArray) return text === column ? "," : text;
      if (text === "," && list !== ",") return { why: "separator", sign: list };
      return text === list ? "," : text;
  }
}
