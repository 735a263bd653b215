import { gridOf, type Shape } from "../formulas/shape";
import { firstError } from "../playbook/arguments";
import type { Cell } from "../playbook/cell";
import { failure, success, type Outcome, type PlaybookError } from "../playbook/outcome";
import type { ParameterName } from "../playbook/parameter";
import type { CellRange } from "./excelValue";
import { distinctCells, distinctRows, repeatedTo } from "./repeatedRows";

/**
 * Calculates element by element. Ranges are of the same size; a single cell goes with every element; a column with a
 * row makes a table.
 */
export function broadcast<Name extends ParameterName, Result>(
  ranges: Readonly<Record<Name, CellRange>>,
  each: (cells: Readonly<Record<Name, Cell>>) => Result,
): Outcome<Result[][]> {
  const names = Object.keys(ranges) as Name[];
  const grid = gridOf(names.map((name) => shapeOf(ranges[name])));
  if (grid === null) {
    return failure(sizeFault(ranges, names));
  }
  const { rows, columns } = grid;
  const distinct = Math.max(...names.map((name) => distinctRows(ranges[name])));
  const table = Array.from({ length: distinct }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const cells: Partial<Record<Name, Cell>> = {};
      for (const name of names) cells[name] = cellAt(ranges[name], row, column);
      return each(cells as Record<Name, Cell>);
    }),
  );
  return success(repeatedTo(rows, table));
}

export function shapeOf(range: CellRange): Shape {
  return { rows: range.length, columns: range[0]?.length ?? 0 };
}

/** A range of one row or one column repeats. */
function cellAt(range: CellRange, row: number, column: number): Cell {
  const cells = range[range.length === 1 ? 0 : row];
  return cells?.[cells.length === 1 ? 0 : column] ?? null;
}

/** An error among the arguments goes out before the fault of their sizes. */
function sizeFault<Name extends ParameterName>(
  ranges: Readonly<Record<Name, CellRange>>,
  names: Name[],
): PlaybookError {
  const given = names.flatMap((parameter) => distinctCells(ranges[parameter]).map((cell) => ({ parameter, cell })));
  return firstError(given) ?? { code: "#VALUE!", reason: { why: "sizes" } };
}
