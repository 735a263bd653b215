import type { Cell } from "../playbook/cell";
import { isCellError } from "../playbook/cell";
import { cacsaving, flippoint, kpistatus, roi, score, scorebounds, scoregap, scorerange } from "./functions";
import type { FunctionRow } from "./functionTable";

export type CalledResult = number | string | { readonly code: string; readonly message?: string };

const byId = {
  SCORE: score,
  SCORERANGE: scorerange,
  FLIPPOINT: flippoint,
  SCOREBOUNDS: scorebounds,
  SCOREGAP: scoregap,
  ROI: roi,
  CACSAVING: cacsaving,
  KPISTATUS: kpistatus,
};

/** Calls a function as Excel does, with the cells of each argument; one that is left out is `undefined`. */
export function callFunction(
  id: FunctionRow["id"],
  args: readonly (readonly (readonly Cell[])[] | undefined)[],
): readonly (readonly CalledResult[])[] {
  const call = byId[id] as (...given: unknown[]) => CalledResult[][];
  return call(...args.map((cells) => cells?.map((row) => row.map(asExcelSends))));
}

function asExcelSends(cell: Cell): unknown {
  return isCellError(cell) ? { code: cell.error } : cell;
}
