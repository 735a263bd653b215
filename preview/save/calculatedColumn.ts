import { isRange, parseA1Ref, tokenize } from "@borgar/fx";
import { formulaInR1C1 } from "../model/address";
import type { CellSnapshot, TableSnapshot } from "../model/snapshot";
import { needsArrayFormula } from "./arrayFormula";
import type { FormulaNames } from "./arrayFormula";
import { withOwnRow } from "./ownRow";
import { storedFormula } from "./storedFormula";

/** The cell at a row and column of the sheet. */
export type FindCell = (row: number, column: number) => CellSnapshot | undefined;

/** A column's own formula as the file holds it. */
export interface CalculatedColumn {
  readonly formula: string;
  /** Stored as an array formula, as its cells are. */
  readonly array: boolean;
}

/**
 * The formula of a whole table column, which Excel writes into every row that is added below: when all rows hold the
 * same one and it means the same in every row, as structured and absolute references do.
 */
export function calculatedColumn(
  sheetName: string,
  table: TableSnapshot,
  columnIndex: number,
  cellAt: FindCell,
  names: FormulaNames,
): CalculatedColumn | undefined {
  const cell = sharedFormulaCell(table, columnIndex, cellAt);
  if (cell?.formula === undefined) {
    return undefined;
  }
  const formula = withOwnRow(cell.formula, { sheetName, row: cell.row }, table);
  if (hasRelativeReference(formula)) {
    return undefined;
  }
  return {
    formula: storedFormula(formula, { customFunctions: names.customFunctions, tableName: table.name }),
    array: needsArrayFormula(cell.formula, names),
  };
}

/** The first cell of a column in which every row calculates the same, each from its own place; undefined when one differs. */
export function sharedFormulaCell(
  { block, showHeaders }: TableSnapshot,
  columnIndex: number,
  cellAt: FindCell,
): CellSnapshot | undefined {
  const first = block.row + (showHeaders ? 1 : 0);
  const column = block.column + columnIndex;
  const cells = Array.from({ length: block.row + block.rows - first }, (_, index) => cellAt(first + index, column));
  const formulas = new Set(cells.map((cell) => cell?.formula && !cell.spill && formulaInR1C1(cell.formula, cell)));
  return formulas.size === 1 && [...formulas][0] ? cells[0] : undefined;
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
