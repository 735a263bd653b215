import { cellAddress } from "../../sheets/address";
import { isFormula, readValues, type ReadValue } from "./cellValue";
import { JOURNAL_SHEET } from "./journalSheet";
import { readBlocks, type UsedRange } from "./usedBlocks";

/** Where a cell is, in a sheet that keeps its id when it is renamed. */
export interface CellPlace {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

export interface SheetCell extends CellPlace {
  /** Only a formula; a text that looks like one is a value. */
  readonly formula?: string;
  readonly value: ReadValue;
}

export type SheetScope = "selection" | "sheet" | "workbook";

/** The cells that hold something, of all sheets or of the one in view: two requests, and one more for every block of cells. */
export async function readSheetCells(context: Excel.RequestContext, scope: SheetScope): Promise<SheetCell[]> {
  const sheets = await sheetsIn(context, scope);
  const used = sheets.map((sheet) => ({
    sheet,
    range: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  await context.sync();
  const blocks = await readBlocks(context, used, "formulas,values,valueTypes,rowIndex,columnIndex");
  return blocks.flatMap(cellsOf);
}

async function sheetsIn(context: Excel.RequestContext, scope: SheetScope): Promise<Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet().load("id,name");
  worksheets.load("items/id,items/name");
  await context.sync();
  return scope === "workbook" ? worksheets.items.filter(({ name }) => name !== JOURNAL_SHEET) : [active];
}

function cellsOf({ sheet, range }: UsedRange): SheetCell[] {
  return readValues(range).flatMap((row, r) =>
    row.flatMap((value, c): SheetCell[] => {
      const formula: unknown = range.formulas[r]?.[c];
      const held = isFormula(formula, value) ? { formula } : {};
      if (!("formula" in held) && value === null) return [];
      const place = {
        sheetId: sheet.id,
        sheetName: sheet.name,
        row: range.rowIndex + r,
        column: range.columnIndex + c,
      };
      return [{ ...place, value, ...held }];
    }),
  );
}

export function keyOf({ sheetId, row, column }: CellPlace): string {
  return placeKey(sheetId, cellAddress({ row, column }));
}

/** The same of a cell that is known by its address. */
export function placeKey(sheetId: string, address: string): string {
  return `${sheetId} ${address}`;
}

/** A cell as it is told to a person, with a way to it. */
export interface CellName {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly address: string;
}

export function nameOf({ sheetId, sheetName, row, column }: CellPlace): CellName {
  return { sheetId, sheetName, address: cellAddress({ row, column }) };
}

/** A cell whose value, or formula, became another one. */
export interface Difference extends CellName {
  readonly before: string;
  readonly after: string;
}
