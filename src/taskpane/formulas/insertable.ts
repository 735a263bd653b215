import {
  isReference,
  parseA1Ref,
  stringifyA1Ref,
  tokenize,
  translateFormulaToA1,
  translateFormulaToR1C1,
  type Token,
} from "@borgar/fx";
import type { Insertion, InsertTarget } from "../../excel/inserting/insertFormulas";
import type { CellsPlace } from "../../excel/reading/selection";
import { sameName } from "../../formulas/sameName";
import { cellAddress } from "../../sheets/address";
import { readByAddresses, readsItself, type ReadBy } from "./readsItself";

/** Formulas for cells of a sheet, and the cells that their results fill. */
export interface Insertable extends Insertion {
  readonly target: InsertTarget;
}

/** Whoever selects more has selected whole columns or rows, and means the first cell. */
const MOST_CELLS = 10_000;

const oneCell = { rows: 1, columns: 1 };

/**
 * A formula for each selected cell, its references moved along; one that spills goes into the first cell only. `named` are
 * the cells of this sheet that the formula reads by names and tables.
 */
export function insertableAt(
  place: CellsPlace,
  formula: string,
  results: readonly (readonly unknown[])[] | undefined,
  named: readonly ReadBy[],
): Insertable {
  const { sheetName, row, column } = place;
  const spill = { rows: results?.length ?? 1, columns: results?.[0]?.length ?? 1 };
  const spills = spill.rows > 1 || spill.columns > 1;
  const selected = place.rows * place.columns > MOST_CELLS ? oneCell : { rows: place.rows, columns: place.columns };
  const written = spills ? oneCell : selected;
  const local = withoutSheet(formula, sheetName);
  const relative = translateFormulaToR1C1(local, cellAddress(place));
  const reads = [...readByAddresses(local, place), ...named];
  return {
    target: { sheetName, row, column },
    formulaAt: (cell) => translateFormulaToA1(relative, cellAddress(cell), { wrapEdges: false }),
    written,
    fills: spills ? spill : written,
    isCircular: (cells, filled) => readsItself(cells, filled, reads),
  };
}

/** The formula with the references to this sheet's cells as one writes them on it. What stands in quotes is text. */
export function withoutSheet(formula: string, sheetName: string): string {
  return tokenize(formula, { mergeRefs: true })
    .map((token) => localReference(token, sheetName) ?? token.value)
    .join("");
}

function localReference(token: Token, sheetName: string): string | undefined {
  const reference = isReference(token) ? parseA1Ref(token.value) : undefined;
  if (reference === undefined || !("range" in reference)) return undefined;
  const [sheet, ...more] = reference.context ?? [];
  const isHere = more.length === 0 && sheet !== undefined && sameName(sheet, sheetName);
  return isHere ? stringifyA1Ref({ range: reference.range }) : undefined;
}
