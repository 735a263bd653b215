import { isFunction, isReference, parseStructRef, stringifyStructRef, tokenize } from "@borgar/fx";
import type { Token } from "@borgar/fx";

/** Where a stored formula stands, as far as Excel shows it differently. */
export interface ShownPlace {
  /** The add-in's functions, upper case: "PARTNER.SCORE". */
  readonly customFunctions: readonly string[];
  /** The table around the cell: the formula bar leaves its name out. */
  readonly tableName?: string;
}

const CUSTOM = /^_xldudf_/i;
const PREFIX = /^(_xlfn\.)?(_xlws\.)?(_xlpm\.)?/i;

/** A formula of the file as Excel shows it, with the leading "=": the way back from `storedFormula`. */
export function shownFormula(stored: string, place: ShownPlace): string {
  return `=${shown(tokenize(stored, { mergeRefs: true }), place)}`;
}

function shown(tokens: readonly Token[], place: ShownPlace): string {
  let text = "";
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const name = isFunction(token) ? token.value.toUpperCase() : "";
    const end = name === "_XLFN.ANCHORARRAY" || name === "_XLFN.SINGLE" ? closingBracket(tokens, index + 1) : -1;
    if (end < 0) {
      text += shownToken(token, place);
      continue;
    }
    const operand = tokens.slice(index + 2, end);
    const inner = shown(operand, place);
    text += name === "_XLFN.SINGLE" ? `@${isOneOperand(operand) ? inner : `(${inner})`}` : `${inner}#`;
    index = end;
  }
  return text;
}

/** The bracket that closes the one at `open`. */
function closingBracket(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    if (tokens[index]?.value === "(") depth += 1;
    if (tokens[index]?.value === ")") depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}

function isOneOperand(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  return tokens.length === 1 || (isFunction(first) && closingBracket(tokens, 1) === tokens.length - 1);
}

function shownToken(token: Token, { customFunctions, tableName }: ShownPlace): string {
  if (isFunction(token)) {
    return CUSTOM.test(token.value) ? customName(token.value, customFunctions) : token.value.replace(PREFIX, "");
  }
  if (!isReference(token)) return token.value;
  const reference = token.value.includes("[") ? parseStructRef(token.value) : undefined;
  if (!reference?.table) return token.value.replace(/^_xlpm\./i, "");
  // Of the cell's own table, a single column is shown alone.
  const { sections = [], columns = [], table } = reference;
  const isOwn = table.toLowerCase() === tableName?.toLowerCase();
  const isOwnColumn = isOwn && /^(this row)?$/.test(sections.join()) && columns.length === 1;
  return isOwnColumn ? stringifyStructRef({ sections, columns }) : stringifyStructRef(reference);
}

/** "_xldudf_PARTNER_SCORE" → "PARTNER.SCORE"; of a function that isn't known, the first stroke was its dot. */
function customName(stored: string, customFunctions: readonly string[]): string {
  const name = stored.replace(CUSTOM, "");
  const known = customFunctions.find((candidate) => candidate.replaceAll(".", "_") === name.toUpperCase());
  return known ?? name.replace("_", ".");
}
