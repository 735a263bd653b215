/** The generated sheets of a workbook as plain data, as far as their quality is judged. */
import type { Cell } from "../../playbook/cell";
import type { CellPosition } from "../spec";
import type { Checks } from "./checks";

export interface QualityWorkbook {
  /** In the workbook's order. */
  readonly sheets: readonly QualitySheet[];
  /** As Excel counts days. */
  readonly today: number;
}

export interface QualitySheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly groups: readonly CheckedGroup[];
  /** Tables that the sheet was made with and that are gone, by their first names. */
  readonly missingTables: readonly string[];
}

/** The columns of a table or the settings of a sheet. Fields that a person removed are not among the cells. */
export interface CheckedGroup {
  readonly checks: Checks;
  readonly fields: Readonly<Partial<Record<string, FieldBlock>>>;
}

/** The cells of a field, wherever they stand now. */
export interface FieldBlock extends CellPosition {
  readonly values: readonly (readonly Cell[])[];
}

export interface FieldCell extends CellPosition {
  readonly value: Cell;
}

/** A field's cells in the order of reading; none if it isn't there. Those of a column are its rows. */
export function cellsIn({ fields }: CheckedGroup, field: string): readonly FieldCell[] {
  const block = fields[field];
  if (block === undefined) return [];
  return block.values.flatMap((line, row) =>
    line.map((value, column) => ({ row: block.row + row, column: block.column + column, value })),
  );
}
