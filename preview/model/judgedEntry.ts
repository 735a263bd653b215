import { parseA1Ref } from "@borgar/fx";
import { movedFormula, parseAddress } from "./address";
import { intersection } from "./block";
import { readCells } from "./cellContents";
import { readEntry } from "./cellEntry";
import type { CellInput } from "./grid";
import { resolveReference } from "./reference";
import type { ValidationState } from "./sheetState";
import type { CellSnapshot, CellValue } from "./snapshot";
import type { WorkbookState } from "./workbookState";

/** What Excel tells a person whose entry it refuses. */
export interface EntryRefusal {
  readonly title: string;
  readonly message: string;
}

interface Entry {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Excel's own words, where a rule has none. */
const STANDARD: EntryRefusal = {
  title: "Microsoft Excel",
  message: "This value doesn't match the data validation restrictions defined for this cell.",
};

/** What a cell's validation says to an entry. */
export interface EntryJudgement {
  /** Undefined where a function decides, and only the grid can tell: once the entry is there, and calculated. */
  readonly isAllowed: boolean | undefined;
  readonly refusal: EntryRefusal;
}

/**
 * What Excel says to what a person types into a cell; null when no rule forbids anything. What the add-in writes is never
 * judged, nor are formulas and what is pasted. A rule that warns or informs lets everything pass.
 */
export function judgedEntry(state: WorkbookState, entry: Entry, input: CellInput): EntryJudgement | null {
  const validation = validationAt(state, entry);
  const alert = validation?.rule.alert;
  if (validation === undefined || (alert !== undefined && (!alert.show || alert.style !== "Stop"))) return null;
  if (input === null || input === undefined || !("value" in input)) return null;
  return {
    isAllowed: isAllowed(state, entry, validation, input.value),
    refusal: { title: alert?.title || STANDARD.title, message: alert?.message || STANDARD.message },
  };
}

function validationAt(state: WorkbookState, { sheetId, row, column }: Entry): ValidationState | undefined {
  const cell = { row, column, rows: 1, columns: 1 };
  return state
    .sheet(sheetId)
    .validations.find(({ blocks }) => blocks.some((block) => intersection(block, cell) !== null));
}

type Typed = number | string | boolean;

function isAllowed(
  state: WorkbookState,
  entry: Entry,
  { rule, anchor }: ValidationState,
  value: Typed,
): boolean | undefined {
  const here = (formula: string | number): string | number =>
    typeof formula === "string" ? movedFormula(formula, anchor, entry) : formula;
  switch (rule.type) {
    case "custom":
      return undefined;
    case "list":
      return isListed(state, entry, String(here(rule.formula1)), rule.ignoreBlanks, value);
    case "textLength":
      return compares(state, entry, rule, here, String(value).length);
    case "wholeNumber":
      if (typeof value !== "number" || !Number.isInteger(value)) return false;
      return compares(state, entry, rule, here, value);
    case "decimal":
    case "date":
      return typeof value === "number" ? compares(state, entry, rule, here, value) : false;
  }
}

/** With "Ignore blank" a list that a name stands for takes any text as soon as one of its cells is blank. */
function isListed(
  state: WorkbookState,
  { sheetId }: Entry,
  source: string,
  ignoreBlanks: boolean,
  value: Typed,
): boolean | undefined {
  if (!source.startsWith("=")) return source.split(",").some((item) => item.trim() === String(value));
  const place = resolveReference(state, source, sheetId);
  if (place === undefined) return undefined;
  const cells = readCells(state, place.sheetId, place.block).flat();
  const isNamed = parseAddress(source.slice(1)) === null && parseA1Ref(source.slice(1)) !== undefined;
  if (ignoreBlanks && isNamed && cells.some(isBlank)) return true;
  return cells.some((cell) => isListedAs(cell.value, value));
}

function isBlank({ value, formula }: CellSnapshot): boolean {
  return value === null && formula === undefined;
}

/** Whether an entry is one of a list's cells, which Excel finds without regard to capitals. */
export function isListedAs(listed: CellValue, typed: CellValue): boolean {
  return typeof listed === "string" && typeof typed === "string"
    ? listed.toLowerCase() === typed.toLowerCase()
    : listed !== null && listed === typed;
}

function compares(
  state: WorkbookState,
  entry: Entry,
  rule: ValidationState["rule"],
  here: (formula: string | number) => string | number,
  value: number,
): boolean | undefined {
  const first = limit(state, entry, here(rule.formula1));
  const second = rule.formula2 === undefined ? undefined : limit(state, entry, here(rule.formula2));
  if (first === undefined || (rule.formula2 !== undefined && second === undefined)) return undefined;
  if (first === null || second === null) return true;
  switch (rule.operator) {
    case "NotBetween":
      return value < first || value > (second ?? first);
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    case "LessThanOrEqualTo":
      return value <= first;
    default:
      return value >= first && value <= (second ?? first);
  }
}

/**
 * A number, an ISO date, or what stands in the cell that a formula names: null, which sets no limit, if that is no number.
 * Undefined if a function answers it.
 */
function limit(state: WorkbookState, { sheetId }: Entry, given: string | number): number | null | undefined {
  if (typeof given === "number") return given;
  if (!given.startsWith("=")) return numberOf(valueTyped(given));
  const place = resolveReference(state, given, sheetId);
  if (place === undefined) return numberOf(valueTyped(given.slice(1))) ?? undefined;
  return numberOf(readCells(state, place.sheetId, { ...place.block, rows: 1, columns: 1 })[0]?.[0]?.value ?? null);
}

function valueTyped(text: string): CellValue {
  const { input } = readEntry(text, "General");
  return input && "value" in input ? input.value : null;
}

function numberOf(value: CellValue): number | null {
  return typeof value === "number" ? value : null;
}
