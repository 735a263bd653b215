/** What a formula does that matters to somebody who receives the workbook. */
import { isFunction, tokenize, tokenTypes, type Token } from "@borgar/fx/xlsx";
import { fileReferenceOf } from "./fileReference";
import { folded } from "./sameName";

export interface FormulaTraits {
  /** It calls a function of the add-in. */
  readonly partner: boolean;
  /** It changes with every calculation. */
  readonly volatile: boolean;
  /** It reads another workbook. */
  readonly external: boolean;
}

const none: FormulaTraits = { partner: false, volatile: false, external: false };

const volatileFunctions: ReadonlySet<string> = new Set([
  "NOW",
  "TODAY",
  "RAND",
  "RANDBETWEEN",
  "RANDARRAY",
  "OFFSET",
  "INDIRECT",
  "INFO",
  "CELL",
]);

/** As it is typed, and as files and hosts without the add-in write it. */
const partnerPrefixes = ["PARTNER.", "_XLDUDF_PARTNER_"];
/** In files, in front of functions that older versions of Excel lack. */
const NEWER_FUNCTION = "_XLFN.";

/** `ownNames`: what a reference to this workbook may have in front: its sheets and the workbook itself. */
export function traitsReader(ownNames: Iterable<string>): (formula: unknown) => FormulaTraits {
  const own = new Set([...ownNames].map(folded));
  return (formula) => (typeof formula === "string" && formula.startsWith("=") ? traitsOf(formula, own) : none);
}

function traitsOf(formula: string, own: ReadonlySet<string>): FormulaTraits {
  const traits = { ...none };
  let position = 0;
  for (const token of tokenize(formula, { mergeRefs: true })) {
    const end = isPathStart(token) ? quotedEnd(formula, position) : undefined;
    if (end !== undefined) return { ...joined(traits, traitsOf(`=${formula.slice(end)}`, own)), external: true };
    if (isFunction(token)) {
      const name = functionName(token.value);
      traits.partner ||= partnerPrefixes.some((prefix) => name.startsWith(prefix));
      traits.volatile ||= volatileFunctions.has(name);
    }
    traits.external ||= isExternal(token, own);
    position += token.value.length;
  }
  return traits;
}

function joined(one: FormulaTraits, other: FormulaTraits): FormulaTraits {
  return { partner: one.partner || other.partner, volatile: one.volatile || other.volatile, external: true };
}

function functionName(written: string): string {
  const name = written.toUpperCase();
  return name.startsWith(NEWER_FUNCTION) ? name.slice(NEWER_FUNCTION.length) : name;
}

/** The parser doesn't know a drive or a web address in front of a workbook: it stops at the quote. */
function isPathStart({ type, value }: Token): boolean {
  return type === tokenTypes.UNKNOWN && value.startsWith("'");
}

/** Behind the quotation that starts there; quotes in it are doubled. Only the name of a sheet or workbook is quoted so. */
function quotedEnd(formula: string, start: number): number | undefined {
  let at = formula.indexOf("'", start + 1);
  while (at !== -1 && formula[at + 1] === "'") at = formula.indexOf("'", at + 2);
  return at !== -1 && formula[at + 1] === "!" ? at + 1 : undefined;
}

function isExternal(token: Token, own: ReadonlySet<string>): boolean {
  if (token.type === tokenTypes.CONTEXT_QUOTE || token.type === tokenTypes.CONTEXT) {
    return !own.has(folded(unquoted(token.value)));
  }
  const reference = fileReferenceOf(token);
  if (reference === undefined) return false;
  const { workbookName = "", sheetName = "" } = reference;
  // "First:Last" is every sheet between the two.
  const parts = [workbookName, ...sheetName.split(":")];
  return parts.some((part) => part !== "" && !own.has(folded(part)));
}

function unquoted(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}
