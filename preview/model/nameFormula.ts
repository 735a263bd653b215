import { parseStructRef } from "@borgar/fx";
import { parseAddress, referenceFormula } from "./address";
import { resolveReference } from "./reference";
import type { WorkbookState } from "./workbookState";

/** Excel keeps a name for a reference into a table, `=Partners[Partner]`, as the address that it has at that moment. */
export function asStored(state: WorkbookState, formula: string): string {
  const place = parseStructRef(formula.slice(1)) && resolveReference(state, formula, undefined);
  const sheet = place && state.sheetName(place.sheetId);
  return place === undefined || sheet === undefined ? formula : referenceFormula(sheet, place.block);
}

/** Whether a name stands for cells by their address alone. */
export function isPlainReference(formula: string): boolean {
  return parseAddress(formula.slice(1)) !== null;
}
