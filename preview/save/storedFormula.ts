import {
  isArrayNode,
  isBinaryNode,
  isCallNode,
  isIdentifierNode,
  isLambdaNode,
  isLetNode,
  isReferenceNode,
  isUnaryNode,
  parse,
  parseStructRef,
  tokenize,
} from "@borgar/fx";
import type { AstExpression, CallExpression, Identifier, Node, ReferenceIdentifier, UnaryExpression } from "@borgar/fx";
import { storedReference } from "../model/structuredReference";
import { prefixedName } from "./prefixedFunctions";

/** Where a formula stands, as far as its spelling in the file depends on it. */
export interface FormulaPlace {
  /** Namespaced custom functions, upper case: "PARTNER.SCORE". */
  readonly customFunctions: ReadonlySet<string>;
  /** The table around the cell: Excel's file always names it, the formula bar leaves it out. */
  readonly tableName?: string;
}

/** A replacement in the formula's text; `start` = `end` inserts. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Excel would refuse the whole file for one formula that it can't read. */
export class UnreadableFormulaError extends Error {
  constructor(
    readonly formula: string,
    reason: string,
  ) {
    super(`The formula ${formula} can't be stored: ${reason}.`);
    this.name = "UnreadableFormulaError";
  }
}

/** The syntax tree of a formula; its positions count from the text's first character. */
export function parseFormula(formula: string): AstExpression {
  const tokens = tokenize(formula, { withLocation: true });
  if (tokens.some((token) => token.unterminated)) {
    throw new UnreadableFormulaError(formula, "a text or a name isn't closed");
  }
  try {
    return parse(tokens, { looseRefCalls: true });
  } catch (error) {
    throw new UnreadableFormulaError(formula, error instanceof Error ? error.message : String(error));
  }
}

/**
 * A formula as Excel's file spells it, without the leading "=". Shown and stored differ: custom functions carry
 * `_xldudf_`, newer functions `_xlfn.`, names bound by LET and LAMBDA `_xlpm.`; `A1#`, `@` and `[@Column]` are written out.
 */
export function storedFormula(formula: string, place: FormulaPlace): string {
  const edits: Edit[] = [];
  collect(parseFormula(formula), new Set(), { formula, place, edits });
  return applied(formula, edits).replace(/^\s*=/, "").trim();
}

interface Collector {
  readonly formula: string;
  readonly place: FormulaPlace;
  readonly edits: Edit[];
}

/** Names bound by LET and LAMBDA around a node, lower case. */
type Scope = ReadonlySet<string>;

function collect(node: Node | null | undefined, scope: Scope, into: Collector): void {
  if (!node) {
    return; // an argument left out
  }
  if (isLetNode(node)) {
    let inner = scope;
    insertPrefix(node, "_xlfn.", into);
    for (const { id, init } of node.declarations) {
      collect(init, inner, into);
      inner = withName(inner, id);
      bindName(id, into);
    }
    collect(node.body, inner, into);
  } else if (isLambdaNode(node)) {
    insertPrefix(node, "_xlfn.", into);
    node.params.forEach((name) => bindName(name, into));
    collect(node.body, node.params.reduce(withName, scope), into);
  } else if (isCallNode(node)) {
    collectCall(node, scope, into);
  } else if (isUnaryNode(node)) {
    collectUnary(node, into);
    node.arguments.forEach((argument) => collect(argument, scope, into));
  } else if (isBinaryNode(node)) {
    node.arguments.forEach((argument) => collect(argument, scope, into));
  } else if (isReferenceNode(node)) {
    collectReference(node, scope, into);
  } else if (isArrayNode(node)) {
    node.elements.flat().forEach((element) => collect(element, scope, into));
  }
}

function withName(scope: Scope, name: Identifier): Scope {
  return new Set([...scope, name.name.toLowerCase()]);
}

function bindName(name: Identifier, into: Collector): void {
  insertPrefix(name, "_xlpm.", into);
}

function collectCall(call: CallExpression, scope: Scope, into: Collector): void {
  const callee: Node = call.callee;
  if (isIdentifierNode(callee)) {
    const name = callee.name.toUpperCase();
    const prefixed = prefixedName(name);
    if (scope.has(name.toLowerCase())) {
      insertPrefix(callee, "_xlpm.", into);
    } else if (into.place.customFunctions.has(name)) {
      replace(callee, `_xldudf_${name.replaceAll(".", "_")}`, into);
    } else if (prefixed) {
      replace(callee, prefixed, into);
    }
  } else {
    collect(callee, scope, into); // LAMBDA(…)(…)
  }
  call.arguments.forEach((argument) => collect(argument, scope, into));
}

/** `A1#` → `_xlfn.ANCHORARRAY(A1)`; `@A1:A9` → `_xlfn.SINGLE(A1:A9)`. */
function collectUnary(node: UnaryExpression, into: Collector): void {
  const operand = node.arguments[0];
  if (!operand || (node.operator !== "#" && node.operator !== "@")) return;
  const { formula, edits } = into;
  if (node.operator === "#") {
    const hash = position(node).start;
    const start = beforeParentheses(
      formula,
      leftmost(operand),
      closingParentheses(formula, position(operand).end, hash),
    );
    edits.push({ start, end: start, text: "_xlfn.ANCHORARRAY(" }, { start: hash, end: hash + 1, text: ")" });
  } else {
    const at = position(node).start;
    const opened = formula.slice(at + 1, leftmost(operand)).split("(").length - 1;
    const end = afterParentheses(formula, position(operand).end, opened);
    edits.push({ start: at, end: at + 1, text: "_xlfn.SINGLE(" }, { start: end, end, text: ")" });
  }
}

function collectReference(node: ReferenceIdentifier, scope: Scope, into: Collector): void {
  if (node.kind === "name" && scope.has(node.value.toLowerCase())) {
    insertPrefix(node, "_xlpm.", into);
  } else if (node.kind === "table") {
    const reference = parseStructRef(node.value);
    if (!reference) throw new UnreadableFormulaError(into.formula, `${node.value} is no reference to a table`);
    const table = reference.table || into.place.tableName;
    if (!table) throw new UnreadableFormulaError(into.formula, `${node.value} stands outside a table`);
    replace(node, storedReference({ ...reference, table }), into);
  }
}

function position(node: Node): { start: number; end: number } {
  const [start, end] = node.loc ?? [];
  if (start === undefined || end === undefined) throw new TypeError(`A ${node.type} without a position`);
  return { start, end };
}

/** The position of `#` is its own sign, so an operand that ends in one begins further left. */
function leftmost(node: Node): number {
  const inner = isUnaryNode(node) && node.operator === "#" ? node.arguments[0] : undefined;
  return inner ? Math.min(position(node).start, leftmost(inner)) : position(node).start;
}

function closingParentheses(formula: string, from: number, to: number): number {
  return formula.slice(from, to).split(")").length - 1;
}

/** The tree leaves parentheses around an operand out: they are found again in the text. */
function beforeParentheses(formula: string, from: number, count: number): number {
  let start = from;
  for (let left = count; left > 0; left -= 1) start = formula.lastIndexOf("(", start - 1);
  return start;
}

function afterParentheses(formula: string, from: number, count: number): number {
  let end = from;
  for (let left = count; left > 0; left -= 1) end = formula.indexOf(")", end) + 1;
  return end;
}

function insertPrefix(node: Node, prefix: string, into: Collector): void {
  const { start } = position(node);
  if (!into.formula.slice(start).toLowerCase().startsWith(prefix)) into.edits.push({ start, end: start, text: prefix });
}

function replace(node: Node, text: string, into: Collector): void {
  into.edits.push({ ...position(node), text });
}

/** Edits never overlap; of two at one place the one found first (the outer one) stands on the left. */
function applied(formula: string, edits: readonly Edit[]): string {
  let result = "";
  let copied = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    result += formula.slice(copied, start) + text;
    copied = end;
  }
  return result + formula.slice(copied);
}
