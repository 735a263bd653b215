import {
  isArrayNode,
  isBinaryNode,
  isCallNode,
  isLambdaNode,
  isLetNode,
  isReferenceNode,
  isUnaryNode,
} from "@borgar/fx";
import { parse, parseA1Ref, parseStructRef, stringifyTokens, tokenize, tokenTypes } from "@borgar/fx";
import type { Identifier, Node, ReferenceIdentifier, Token } from "@borgar/fx";
import { intersection } from "./block";
import { invalidArgument } from "./excelError";
import type { CellInput } from "./grid";
import { findName } from "./reference";
import type { WorkbookState } from "./workbookState";

/** The cell that a formula is written into. */
interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Names that LET and LAMBDA bind around a part of a formula, lower case. */
type Bound = ReadonlySet<string>;

/** What is written into a cell, with the names in its formula that stand for nothing yet. */
export function withUnboundNames(state: WorkbookState, input: CellInput, place: FormulaPlace): CellInput {
  if (input === null || input === undefined || !("formula" in input)) return input;
  const unbound = unboundNames(state, input.formula, place);
  return unbound.length === 0 ? input : { ...input, unbound };
}

/**
 * The names and tables in a formula that stand for nothing where it is written, lower case, without the sheet. Nothing
 * says that Excel binds them once they are there, so the cell keeps `#NAME?` until the formula is entered again.
 */
function unboundNames(state: WorkbookState, formula: string, place: FormulaPlace): string[] {
  requireTableAround(state, formula, place);
  return unboundInFormula(state, formula, place.sheetId);
}

/** The same for a formula that stands in no cell: of a name, a validation or a colour rule. */
export function unboundInFormula(state: WorkbookState, formula: unknown, sheetId: string | undefined): string[] {
  if (typeof formula !== "string" || !formula.startsWith("=")) return [];
  const found = new Set<string>();
  collect(parse(tokenize(formula)), new Set(), (node) => {
    const name = node.kind === "table" ? unknownTable(state, node.value) : unknownName(state, node.value, sheetId);
    if (name !== undefined) found.add(name);
  });
  return [...found];
}

/** The formula as it calculates while the names mean nothing in it. */
export function withoutMeaning<Formula>(formula: Formula, unbound: readonly string[] | undefined): Formula | string {
  if (typeof formula !== "string" || !formula.startsWith("=") || !unbound?.length) return formula;
  const tokens = tokenize(formula, { mergeRefs: true });
  for (const token of tokens) {
    const name = nameIn(token)?.toLowerCase();
    if (name !== undefined && unbound.includes(name)) token.value = "#NAME?";
  }
  return stringifyTokens(tokens);
}

function nameIn({ type, value }: Token): string | undefined {
  if (type === tokenTypes.REF_STRUCT) return parseStructRef(value)?.table;
  const parsed = type === tokenTypes.REF_NAMED ? parseA1Ref(value) : undefined;
  return parsed !== undefined && "name" in parsed ? parsed.name : undefined;
}

/** A reference without a table's name means the table around the cell; elsewhere Excel refuses the formula. */
function requireTableAround(state: WorkbookState, formula: string, place: FormulaPlace): void {
  collect(parse(tokenize(formula)), new Set(), (node) => {
    if (node.kind === "table" && !parseStructRef(node.value)?.table && !isInTable(state, place)) {
      throw invalidArgument();
    }
  });
}

function unknownTable(state: WorkbookState, text: string): string | undefined {
  const table = parseStructRef(text)?.table;
  return table && !isTable(state, table) ? table.toLowerCase() : undefined;
}

function isInTable(state: WorkbookState, { sheetId, row, column }: FormulaPlace): boolean {
  const cell = { row, column, rows: 1, columns: 1 };
  return state.sheet(sheetId).tables.some(({ block }) => intersection(block, cell) !== null);
}

function unknownName(state: WorkbookState, text: string, sheetId: string | undefined): string | undefined {
  const parsed = parseA1Ref(text);
  const [sheet, ofAnotherWorkbook] = parsed?.context ?? [];
  if (parsed === undefined || !("name" in parsed) || ofAnotherWorkbook !== undefined) return undefined;
  const scope = sheet === undefined ? sheetId : state.sheetIdByName(sheet);
  // A sheet's own name goes before the workbook's, which may be written behind any sheet.
  const known = findName(state, parsed.name, scope) ?? findName(state, parsed.name, undefined);
  return known !== undefined || isTable(state, parsed.name) ? undefined : parsed.name.toLowerCase();
}

function isTable(state: WorkbookState, name: string): boolean {
  return state.sheets().some(({ tables }) => tables.some((table) => table.name.toLowerCase() === name.toLowerCase()));
}

function collect(node: Node | null | undefined, bound: Bound, visit: (node: ReferenceIdentifier) => void): void {
  if (!node) return; // an argument left out
  if (isLetNode(node)) {
    const inner = node.declarations.reduce((scope, { id, init }) => {
      collect(init, scope, visit);
      return withName(scope, id);
    }, bound);
    collect(node.body, inner, visit);
  } else if (isLambdaNode(node)) {
    collect(node.body, node.params.reduce(withName, bound), visit);
  } else if (isReferenceNode(node)) {
    if (node.kind === "table" || (node.kind === "name" && !bound.has(node.value.toLowerCase()))) visit(node);
  } else if (isArrayNode(node)) {
    node.elements.flat().forEach((element) => collect(element, bound, visit));
  } else if (isCallNode(node)) {
    collect(node.callee, bound, visit); // LAMBDA(…)(…)
    node.arguments.forEach((argument) => collect(argument, bound, visit));
  } else if (isUnaryNode(node) || isBinaryNode(node)) {
    node.arguments.forEach((argument) => collect(argument, bound, visit));
  }
}

function withName(bound: Bound, { name }: Identifier): Bound {
  return new Set([...bound, name.toLowerCase()]);
}
