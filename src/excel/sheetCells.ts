import { cellAddress } from "../sheets/address";
import { readValues, type ReadValue } from "./cellValue";

/** Cells whose formulas and values are read in one request: a response stays below 5 MB. */
const MOST_CELLS = 50_000;

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

interface Area {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly cells: number;
}

/** The cells of the scope that hold something: two requests, and one more for every 50,000 cells. */
export async function readSheetCells(context: Excel.RequestContext, scope: SheetScope): Promise<SheetCell[]> {
  const sheets = await sheetsIn(context, scope);
  const used = sheets.map((sheet) => {
    const all = sheet.getUsedRangeOrNullObject(true);
    const range = scope === "selection" ? all.getIntersectionOrNullObject(context.workbook.getSelectedRange()) : all;
    return { sheet, range: range.load("rowIndex,columnIndex,rowCount,columnCount") };
  });
  await context.sync();
  const pieces = used.flatMap(({ sheet, range }) => (range.isNullObject ? [] : piecesOf(sheet, range)));
  const cells: SheetCell[] = [];
  for (const request of inRequests(pieces)) {
    for (const { range } of request) range.load("formulas,values,valueTypes,rowIndex,columnIndex");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- nearly always there is one request
    await context.sync();
    for (const piece of request) cells.push(...cellsOf(piece));
  }
  return cells;
}

async function sheetsIn(context: Excel.RequestContext, scope: SheetScope): Promise<Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet().load("id,name");
  worksheets.load("items/id,items/name");
  await context.sync();
  return scope === "workbook" ? worksheets.items : [active];
}

/** Rows of a sheet, as many together as fit into a request. */
function piecesOf(sheet: Excel.Worksheet, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area[] {
  const most = Math.max(1, Math.floor(MOST_CELLS / columnCount));
  return Array.from({ length: Math.ceil(rowCount / most) }, (_, index) => {
    const rows = Math.min(most, rowCount - index * most);
    const range = sheet.getRangeByIndexes(rowIndex + index * most, columnIndex, rows, columnCount);
    return { sheet, range, cells: rows * columnCount };
  });
}

function inRequests(pieces: readonly Area[]): Area[][] {
  const requests: Area[][] = [];
  let cells = Infinity;
  for (const piece of pieces) {
    if (cells + piece.cells > MOST_CELLS) {
      requests.push([]);
      cells = 0;
    }
    requests.at(-1)?.push(piece);
    cells += piece.cells;
  }
  return requests;
}

function cellsOf({ sheet, range }: Area): SheetCell[] {
  return readValues(range).flatMap((row, r) =>
    row.flatMap((value, c): SheetCell[] => {
      const formula: unknown = range.formulas[r]?.[c];
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      if (!isFormula && value === null) return [];
      const place = {
        sheetId: sheet.id,
        sheetName: sheet.name,
        row: range.rowIndex + r,
        column: range.columnIndex + c,
      };
      return [{ ...place, value, ...(isFormula && { formula }) }];
    }),
  );
}

export function keyOf({ sheetId, row, column }: CellPlace): string {
  return `${sheetId} ${cellAddress({ row, column })}`;
}
