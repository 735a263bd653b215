import { isRange, parseA1Ref, tokenize } from "@borgar/fx";
import type { CellSnapshot, TableSnapshot } from "../model/snapshot";
import { needsArrayFormula } from "./arrayFormula";
import type { FormulaNames } from "./arrayFormula";
import { storedFormula } from "./storedFormula";

/** The cell at a row and column of the sheet. */
export type FindCell = (row: number, column: number) => CellSnapshot | undefined;

/**
 * The formula of a whole table column, which Excel writes into every row that is added below: when all rows hold the
 * same one and it means the same in every row, as structured and absolute references do.
 */
export function calculatedColumnFormula(
  table: TableSnapshot,
  columnIndex: number,
  cellAt: FindCell,
  names: FormulaNames,
): string | undefined {
  const { block, name, showHeaders } = table;
  const first = block.row + (showHeaders ? 1 : 0);
  const formula = cellAt(first, block.column + columnIndex)?.formula;
  if (formula === undefined || hasRelativeReference(formula) || needsArrayFormula(formula, names)) {
    return undefined;
  }
  for (let row = first; row < block.row + block.rows; row += 1) {
    const cell = cellAt(row, block.column + columnIndex);
    if (cell?.formula !== formula || cell.spill) {
      return undefined;
    }
  }
  return storedFormula(formula, { customFunctions: names.customFunctions, tableName: name });
}

function hasRelativeReference(formula: string): boolean {
  return tokenize(formula)
    .filter(isRange)
    .some(({ value }) => {
      const reference = parseA1Ref(value);
      if (!reference || !("range" in reference)) {
        return true;
      }
      const { $top, $left, $bottom, $right } = reference.range;
      return !($top && $left && $bottom && $right);
    });
}
