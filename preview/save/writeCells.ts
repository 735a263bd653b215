import type { CellValueInput, Style, Worksheet } from "@cj-tech-master/excelts";
import { formulaInR1C1 } from "../model/address";
import { contains } from "../model/block";
import type { CellSnapshot, SheetSnapshot, TableSnapshot } from "../model/snapshot";
import { needsArrayFormula } from "./arrayFormula";
import type { FormulaNames } from "./arrayFormula";
import { blockAddress, cellAddress } from "./address";
import { cachedError } from "./cachedError";
import { columnFormula } from "./calculatedColumn";
import { writerStyle } from "./cellStyle";
import { withOwnRow } from "./ownRow";
import { storedFormula } from "./storedFormula";

/** Values, formulas with what they last answered, and formats. Tables are there already. */
export function writeCells(worksheet: Worksheet, sheet: SheetSnapshot, names: FormulaNames): void {
  const styles = new Map<string, Partial<Style>>();
  const sharing = sharingColumns(sheet);
  for (const cell of sheet.cells) {
    const written = worksheet.getCell(cell.row + 1, cell.column + 1);
    const key = JSON.stringify(cell.style);
    const style = styles.get(key) ?? writerStyle(cell.style);
    styles.set(key, style);
    written.style = style;
    written.value = writerValue(sheet, cell, sharing, names);
  }
  for (const row of sheet.tables.flatMap(({ hiddenRows = [] }) => hiddenRows)) worksheet.getRow(row + 1).hidden = true;
  for (const block of sheet.merged) {
    // Every cell keeps its own borders, as Excel keeps them.
    worksheet.mergeCellsWithoutStyle(blockAddress(block));
  }
}

/** Of each table what its calculated columns calculate, counted from each cell's own place. */
type SharingColumns = ReadonlyMap<TableSnapshot, ReadonlyMap<number, string>>;

function sharingColumns({ tables, cells }: SheetSnapshot): SharingColumns {
  const places = new Map(cells.map((cell) => [cellAddress(cell.row, cell.column), cell]));
  const cellAt = (row: number, column: number): CellSnapshot | undefined => places.get(cellAddress(row, column));
  return new Map(
    tables.map((table) => {
      const columns = table.columns.flatMap((_, index): [number, string][] => {
        const own = columnFormula(table, index, cellAt);
        return own ? [[own.column, formulaInR1C1(own.formula, own)]] : [];
      });
      return [table, new Map(columns)];
    }),
  );
}

function writerValue(
  sheet: SheetSnapshot,
  cell: CellSnapshot,
  sharing: SharingColumns,
  names: FormulaNames,
): CellValueInput {
  const header = columnName(sheet.tables, cell);
  if (header !== undefined) {
    return header; // Excel refuses a table whose header cells differ from its columns' names
  }
  if (cell.formula !== undefined) return formulaValue(sheet, cell, cell.formula, sharing, names);
  if (cell.error) return cachedError(String(cell.value));
  return cell.value === "" ? null : cell.value;
}

function columnName(tables: readonly TableSnapshot[], { row, column }: CellSnapshot): string | undefined {
  const table = tables.find(
    ({ showHeaders, block }) => showHeaders && row === block.row && contains(block, row, column),
  );
  return table?.columns[column - table.block.column];
}

function formulaValue(
  sheet: SheetSnapshot,
  cell: CellSnapshot,
  formula: string,
  sharing: SharingColumns,
  names: FormulaNames,
): CellValueInput {
  const result = cell.error ? cachedError(String(cell.value)) : (cell.value ?? undefined);
  const { rows, columns } = cell.spill ?? { rows: 1, columns: 1 };
  try {
    const table = sheet.tables.find(({ block }) => contains(block, cell.row, cell.column));
    const isShared = table && sharing.get(table)?.get(cell.column) === formulaInR1C1(formula, cell);
    const spelled = isShared ? withOwnRow(formula, { sheetName: sheet.name, row: cell.row }, table) : formula;
    const stored = storedFormula(spelled, { customFunctions: names.customFunctions, tableName: table?.name });
    if (rows * columns === 1 && !needsArrayFormula(formula, names)) return { formula: stored, result };
    const ref = blockAddress({ row: cell.row, column: cell.column, rows, columns });
    return { formula: stored, result, shareType: "array", ref, isDynamicArray: true };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `Cell ${cellAddress(cell.row, cell.column)} of the sheet "${sheet.name}" can't be saved. ${reason}`,
      {
        cause: error,
      },
    );
  }
}
