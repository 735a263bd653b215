import { cellAddress } from "../../sheets/address";
import { columnPlace, type HeadingSheet } from "../../sheets/columnPlace";
import { firstLogRow } from "../../sheets/logSheet";
import type { LogCells } from "../../sheets/logTable";
import type { CellPosition } from "../../sheets/spec";
import type { TableDefinition } from "../../sheets/tableDefinition";
import { readCellContents } from "../change/cellContents";
import { firstFilled, rowsChange, type RowsChange, type TableBody, type TableRow } from "../change/tableRows";
import { sameContent } from "../change/workbookChange";
import type { LogSheet, LogSheetPlan } from "../creating/logSheet";
import { readBlocks } from "../reading/usedBlocks";
import { ExcelFailure, type ExcelFailureCode } from "../running/excelFailure";

/** A log in a workbook, wherever a person moved its sheet, its table and its columns. */
export interface LogTable<Column extends string> extends LogSheet {
  /** The places of the columns, counted from the table's first; -1 for one that isn't there. */
  readonly places: Readonly<Record<Column, number>>;
}

/** What stands in a log's table, and below it. */
export interface LogLines {
  readonly lines: readonly (readonly unknown[])[];
  /** Where the table's rows stand. */
  readonly body: TableBody;
  /** The first row that is free for new ones, counted from the table's first. */
  readonly nextRow: number;
  /** The first cell below the table that holds something else than a row. */
  readonly blocked: CellPosition | undefined;
}

/** Whether a line, over the width of the table, is a row of the log. */
export type IsRow = (line: readonly unknown[]) => boolean;

export function placesIn<Column extends string>(
  sheet: HeadingSheet,
  headings: readonly string[],
  { columns }: TableDefinition<Column>,
): LogTable<Column>["places"] {
  const ids = Object.keys(columns) as Column[];
  const places = ids.map((id) => [id, columnPlace(sheet, headings, columns[id])]);
  return Object.fromEntries(places) as Record<Column, number>;
}

/** A log whose sheet is yet to be made: it has no id, and one empty row. */
export function plannedLog<Column extends string>(
  { name, tableName, language, headings }: LogSheetPlan,
  definition: TableDefinition<Column>,
): { readonly table: LogTable<Column>; readonly lines: LogLines } {
  const places = placesIn({ name, language }, headings, definition);
  const body = { rowIndex: firstLogRow, columnIndex: 0, rowCount: 1, columnCount: headings.length };
  return {
    table: { sheetId: "", sheetName: name, tableName, language, places },
    lines: { lines: [[]], body, nextRow: 0, blocked: undefined },
  };
}

/** Asks for where the table and the sheet end, until the next sync. */
export function loadLog({ workbook }: Excel.RequestContext, { sheetId, tableName }: LogTable<string>) {
  const sheet = workbook.worksheets.getItem(sheetId);
  const body = workbook.tables.getItem(tableName).getDataBodyRange();
  return {
    sheet,
    body: body.load("rowIndex,columnIndex,rowCount,columnCount"),
    used: sheet.getUsedRange(true).load("rowIndex,rowCount"),
  };
}

export type LoadedLog = ReturnType<typeof loadLog>;

/** Reads what is in the log, and below it rows by which an older Excel did not extend the table. */
export async function readLines(
  context: Excel.RequestContext,
  { sheet, body, used }: LoadedLog,
  { places }: LogTable<string>,
  isRow: IsRow,
): Promise<LogLines> {
  const end = body.rowIndex + body.rowCount;
  const below = Math.max(0, used.rowIndex + used.rowCount - end);
  const ranges = [body];
  if (below > 0) {
    ranges.push(sheet.getRangeByIndexes(end, body.columnIndex, below, body.columnCount));
    ranges.at(-1)?.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
  }
  const blocks = await readBlocks(
    context,
    ranges.map((range) => ({ sheet, range })),
    "values,formulas",
  );
  const lines = blocks.flatMap(({ range }) => range.values as unknown[][]);
  const contents = blocks.flatMap(({ range }) => range.formulas as unknown[][]);
  const own = Object.values(places).filter((place) => place >= 0);
  // A column that a person added says nothing of a row of the table.
  const isUsed = (line: readonly unknown[], row: number) =>
    isRow(line) || (row < body.rowCount && own.some((place) => contents[row]?.[place] !== ""));
  const strange = contents.map((line, row) => (row < body.rowCount || isRow(lines[row] ?? []) ? [] : line));
  return {
    lines,
    body,
    nextRow: lines.findLastIndex(isUsed) + 1,
    blocked: firstFilled(strange, { row: body.rowIndex, column: body.columnIndex }),
  };
}

/** Says so before anything is written if so many new rows would go over something. */
export function checkRoom(
  { sheetName }: LogTable<string>,
  { body, nextRow, blocked }: LogLines,
  count: number,
  code: ExcelFailureCode,
): void {
  if (blocked === undefined || blocked.row >= body.rowIndex + nextRow + count) return;
  throw new ExcelFailure(code, { place: { kind: "cell", sheet: sheetName, address: cellAddress(blocked) } });
}

/** The change that adds rows below those that are there. */
export function addedRows<Column extends string>(
  context: Excel.RequestContext,
  { sheetId, sheetName, tableName, places }: LogTable<Column>,
  { body, nextRow }: LogLines,
  added: readonly LogCells<Column>[],
): Promise<RowsChange> {
  const columns = (Object.keys(places) as Column[]).filter((id) => places[id] >= 0);
  const rows = added.map((cells, index): TableRow => ({
    row: nextRow + index,
    isNew: true,
    cells: new Map(columns.map((id) => [places[id], cells[id]])),
  }));
  // A log is read below its table as well, where an Excel can't extend it.
  return rowsChange(context, { sheetId, sheetName, tableName, body, mustFit: false }, rows);
}

/**
 * The change that empties rows, counted from the table's first, in the log's own columns; what a person put beside them
 * stays. Rows at the end that hold nothing any more leave the table.
 */
export async function removedRows(
  context: Excel.RequestContext,
  { sheetId, sheetName, tableName, places }: LogTable<string>,
  { lines, body }: LogLines,
  rows: ReadonlySet<number>,
): Promise<RowsChange> {
  const own = new Set(Object.values(places).filter((place) => place >= 0));
  const emptied = [...rows].flatMap((row) =>
    [...own].map((place) => ({ sheetId, sheetName, row: body.rowIndex + row, column: body.columnIndex + place })),
  );
  const cells = (await readCellContents(context, emptied))
    .map(({ place, now }) => ({ ...place, before: now, after: { value: null, numberFormat: now.numberFormat } }))
    .filter(({ before, after }) => !sameContent(before, after));
  const holds = (line: readonly unknown[], row: number) =>
    line.some((value, place) => value !== "" && !(rows.has(row) && own.has(place)));
  const left = Math.max(1, lines.slice(0, body.rowCount).findLastIndex(holds) + 1);
  const table = {
    sheetId,
    tableName,
    end: body.rowIndex + left,
    rowsBefore: 1 + body.rowCount,
    rowsAfter: 1 + left,
    mustFit: false,
  };
  return { cells, ...(left < body.rowCount && { table }) };
}
