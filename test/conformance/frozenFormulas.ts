import { isCallNode, isIdentifierNode, isUnaryNode } from "@borgar/fx";
import type { Node } from "@borgar/fx";
import type { CellSnapshot, WorkbookSnapshot } from "../../preview/model/snapshot";
import { parseFormula } from "../../preview/save/storedFormula";

/**
 * A copy of a workbook in which cells that call the given functions hold what they last answered: what is left can be
 * calculated by a program that doesn't have these functions.
 */
export function withFrozenFunctions(workbook: WorkbookSnapshot, functions: ReadonlySet<string>): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (callsOneOf(cell, functions) ? frozen(cell) : cell)),
    })),
  };
}

/** The same for the workbook's custom functions, which only the add-in calculates. */
export function withFrozenCustomFunctions(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return withFrozenFunctions(workbook, new Set(workbook.customFunctions.map((name) => name.toUpperCase())));
}

function frozen(cell: CellSnapshot): CellSnapshot {
  const copy = { ...cell };
  delete copy.formula;
  delete copy.spill;
  return copy;
}

function callsOneOf({ formula }: CellSnapshot, functions: ReadonlySet<string>): boolean {
  return formula !== undefined && [...calledFunctions(parseFormula(formula))].some((name) => functions.has(name));
}

/** Every function below a node, upper case; the spill operator counts as ANCHORARRAY, `@` as SINGLE. */
function* calledFunctions(node: unknown): Generator<string> {
  if (Array.isArray(node)) {
    for (const child of node) {
      yield* calledFunctions(child);
    }
  } else if (isNode(node)) {
    if (isCallNode(node) && isIdentifierNode(node.callee)) {
      yield node.callee.name.toUpperCase();
    } else if (node.type === "LetExpression" || node.type === "LambdaExpression") {
      yield node.type.replace("Expression", "").toUpperCase();
    } else if (isUnaryNode(node) && node.operator === "#") {
      yield "ANCHORARRAY";
    } else if (isUnaryNode(node) && node.operator === "@") {
      yield "SINGLE";
    }
    yield* calledFunctions(Object.values(node));
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}
