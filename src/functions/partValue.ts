/** What a part of a formula comes to, as far as constants, cells that were read, and plain functions tell. */
import type { AstExpression } from "@borgar/fx";
import { resolved, type BoundNames } from "../formulas/boundNames";
import { isTaken, truthOf, type ValueOf } from "../formulas/choice";
import { compared } from "../formulas/comparison";
import { constantOf } from "../formulas/constant";
import { rowOf } from "../formulas/partnerNames";
import { referenceOf, type Reference } from "../formulas/reference";
import { isBlank, isCellError, type Cell } from "../playbook/cell";
import { callFunction } from "./callFunction";
import type { CellRange } from "./excelValue";

/** The cells of a reference that was read; undefined for one that stands for none. */
export type CellsOf = (reference: Reference) => CellRange | undefined;

/** Single values only: where a part answers several, which of them is meant depends on more than the part. */
export function partValue(cellsOf: CellsOf): ValueOf {
  const cellsIn = (node: AstExpression | null | undefined, names: BoundNames): CellRange | undefined => {
    if (!node) return [[null]];
    const meant = resolved(node, names);
    if (meant === null) return undefined;
    const reference = referenceOf(meant);
    if (reference !== undefined) return cellsOf(reference);
    const constant = constantOf(meant);
    if (constant !== undefined) return constant;
    const value = calculated(meant, names);
    return value === undefined ? undefined : [[value]];
  };
  const valueOf: ValueOf = (node, names) => {
    const cells = cellsIn(node, names);
    return cells?.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  };
  const calculated = (node: AstExpression, names: BoundNames): Cell | undefined => {
    if (node.type === "BinaryExpression") {
      const [left, right] = (node.arguments as AstExpression[]).map((part) => valueOf(part, names));
      return left === undefined || right === undefined ? undefined : operated(node.operator, left, right);
    }
    if (node.type === "UnaryExpression") {
      const value = valueOf(node.arguments[0] as AstExpression, names);
      return typeof value === "number" ? signed(node.operator, value) : undefined;
    }
    if (node.type !== "CallExpression" || typeof node.callee.name !== "string") return undefined;
    const args = node.arguments as readonly (AstExpression | null)[];
    const name = node.callee.name.toUpperCase();
    if (name === "IF" || name === "IFERROR" || name === "IFNA") return ofChoice(node, names);
    const cells = args.map((part) => cellsIn(part, names));
    if (cells.includes(undefined)) return undefined;
    return ofFunction(name, cells as CellRange[]);
  };
  const ofChoice = (call: AstExpression & { type: "CallExpression" }, names: BoundNames): Cell | undefined => {
    const isIf = call.callee.name.toUpperCase() === "IF";
    const taken = (isIf ? [1, 2] : [1, 0]).find((place) => isTaken({ call, place, names }, valueOf) === true);
    return taken === undefined ? undefined : valueOf(call.arguments[taken] as AstExpression | null, names);
  };
  return valueOf;
}

function operated(operator: string, left: Cell, right: Cell): Cell | undefined {
  const error = [left, right].find(isCellError);
  if (error !== undefined) return error;
  const order = compared(left, right) ?? 0;
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    default:
      return arithmetic(operator, left, right);
  }
}

/** Blanks are 0. Texts are left alone: what Excel makes of them depends on the country. */
function arithmetic(operator: string, left: Cell, right: Cell): Cell | undefined {
  const [a, b] = [left ?? 0, right ?? 0];
  if (typeof a !== "number" || typeof b !== "number") return undefined;
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return b === 0 ? { error: "#DIV/0!" } : a / b;
    default:
      return undefined;
  }
}

function signed(operator: string, value: number): number | undefined {
  return operator === "%" ? value / 100 : operator === "-" ? -value : operator === "+" ? value : undefined;
}

type PlainFunction = (cells: readonly Cell[], first: Cell) => Cell | undefined;

/** Functions that conditions are made of. What they make of an error is told only where it is their business. */
const plainFunctions: Readonly<Record<string, PlainFunction>> = {
  AND: (cells) => truthsIn(cells)?.every(Boolean),
  OR: (cells) => truthsIn(cells)?.some(Boolean),
  NOT: (_, first) => truthsIn([first])?.includes(false),
  ISBLANK: (_, first) => first === null,
  ISNUMBER: (_, first) => typeof first === "number",
  ISTEXT: (_, first) => typeof first === "string",
  ISERROR: (_, first) => isCellError(first),
  ISNA: (_, first) => isCellError(first) && first.error === "#N/A",
  COUNT: (cells) => numbersIn(cells).length,
  COUNTA: (cells) => cells.filter((cell) => cell !== null).length,
  COUNTBLANK: (cells) => cells.filter(isBlank).length,
  SUM: (cells) => cells.find(isCellError) ?? numbersIn(cells).reduce((sum, each) => sum + each, 0),
  TRUE: () => true,
  FALSE: () => false,
  NA: () => ({ error: "#N/A" }),
};

function ofFunction(name: string, args: readonly CellRange[]): Cell | undefined {
  const row = rowOf(name);
  if (row !== undefined) {
    const results = callFunction(row.id, args);
    const result = results[0]?.[0];
    if (results.length > 1 || (results[0]?.length ?? 0) > 1 || result === undefined) return undefined;
    return typeof result === "object" ? { error: result.code } : result;
  }
  const cells = args.flatMap((range) => range.flat());
  return Object.hasOwn(plainFunctions, name) ? plainFunctions[name]?.(cells, cells[0] ?? null) : undefined;
}

function truthsIn(cells: readonly Cell[]): readonly boolean[] | undefined {
  const truths = cells.flatMap((cell) => truthOf(cell) ?? []);
  return truths.length < cells.length ? undefined : truths;
}

function numbersIn(cells: readonly Cell[]): number[] {
  return cells.filter((cell) => typeof cell === "number");
}
