import type { FunctionRow } from "../formulas/functionTable";
import type { Cell } from "../playbook/cell";
import { isCellError } from "../playbook/cell";
import { functionsById } from "./functionsById";

export type CalledResult = number | string | { readonly code: string; readonly message?: string };

/** Calls a function as Excel does, with the cells of each argument; one that is left out is `undefined`. */
export function callFunction(
  id: FunctionRow["id"],
  args: readonly (readonly (readonly Cell[])[] | undefined)[],
): readonly (readonly CalledResult[])[] {
  const call = functionsById[id] as (...given: unknown[]) => CalledResult[][];
  return call(...args.map((cells) => cells?.map((row) => row.map(asExcelSends))));
}

function asExcelSends(cell: Cell): unknown {
  return isCellError(cell) ? { code: cell.error } : cell;
}
