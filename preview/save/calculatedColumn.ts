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
  const cell = columnFormula(table, columnIndex, cellAt);
  if (!cell) return undefined;
  const formula = withOwnRow(cell.formula, { sheetName, row: cell.row }, table);
  if (hasRelativeReference(formula)) return undefined;
  return {
    formula: storedFormula(formula, { customFunctions: names.customFunctions, tableName: table.name }),
    array: needsArrayFormula(cell.formula, names),
  };
}

/** A formula at its place. */
export interface PlacedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/**
 * What a column calculates, as it reads in its first row: what the table remembers, even where a person put something
 * else into a cell, or what every row calculates from its own place; undefined when one differs.
 */
export function columnFormula(
  { block, showHeaders, calculatedColumns }: TableSnapshot,
  columnIndex: number,
  cellAt: FindCell,
): PlacedFormula | undefined {
  const row = block.row + (showHeaders ? 1 : 0);
  const column = block.column + columnIndex;
  const remembered = calculatedColumns?.[columnIndex];
  if (remembered) return { formula: remembered, row, column };
  const cells = Array.from({ length: block.row + block.rows - row }, (_, index) => cellAt(row + index, column));
  const formulas = new Set(cells.map((cell) => cell?.formula && !cell.spill && formulaInR1C1(cell.formula, cell)));
  const formula = cells[0]?.formula;
  return formulas.size === 1 && [...formulas][0] && formula ? { formula, row, column } : undefined;
}

function hasRelativeReference(formula: string): boolean {
  return tokenize(formula)
    .filter(isRange)
    .some(({ value }) => {
      const reference = parseA1Ref(value);
      if (!reference || !("range" in reference)) return true;
      const { $top, $left, $bottom, $right } = reference.range;
      return !($top && $left && $bottom && $right);
    });
}
