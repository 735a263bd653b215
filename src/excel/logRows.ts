import type { Block } from "../sheets/spec";
import { headingMatches, type TableDefinition } from "../sheets/tableDefinition";
import type { LogSheet } from "./logSheet";
import { resizeTable } from "./resizeTable";
import { readBlocks } from "./usedBlocks";

/** A log in a workbook, wherever a person moved its sheet, its table and its columns. */
export interface LogTable<Column extends string> extends LogSheet {
  /** The places of the columns, counted from the table's first; -1 for one that is gone. */
  readonly places: Readonly<Record<Column, number>>;
}

/** What stands in a log's table, and below it. */
export interface LogLines {
  /** Down to the last that holds something, over the width of the table. */
  readonly lines: readonly (readonly unknown[])[];
  /** Where the table stands, its headings included. */
  readonly table: Block;
  /** The first row of the sheet that is free for new ones. */
  readonly nextRow: number;
}

export interface LogCell {
  readonly value: number | string | boolean | null;
  readonly format: string;
}

/** The places of a log's columns under these headings. */
export function placesIn<Column extends string>(
  headings: readonly string[],
  { columns }: TableDefinition<Column>,
): Readonly<Record<Column, number>> {
  const ids = Object.keys(columns) as Column[];
  const places = ids.map((id) => [id, headings.findIndex((heading) => headingMatches(heading, columns[id]))] as const);
  return Object.fromEntries(places) as Record<Column, number>;
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
export async function readLines(context: Excel.RequestContext, { sheet, body, used }: LoadedLog): Promise<LogLines> {
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
    "values",
  );
  const lines = blocks.flatMap(({ range }) => range.values as unknown[][]);
  const count = lines.findLastIndex((line) => line.some((value) => value !== "")) + 1;
  const { rowIndex, columnIndex: column, rowCount, columnCount: columns } = body;
  return {
    lines: lines.slice(0, count),
    table: { row: rowIndex - 1, column, rows: rowCount + 1, columns },
    nextRow: rowIndex + count,
  };
}

/** Whether something that is no row of the log stands below its table, where new rows go. */
export function isBlocked({ lines, table }: LogLines, isRow: (line: readonly unknown[]) => boolean): boolean {
  return lines.slice(table.rows - 1).some((line) => !isRow(line));
}

/**
 * Writes rows below those that are there, in one request; another one where the table didn't grow by itself. Columns
 * that a person added keep their cells.
 */
export async function addRows<Column extends string>(
  context: Excel.RequestContext,
  { sheetId, tableName, places }: LogTable<Column>,
  { table: before, nextRow }: LogLines,
  rows: readonly Readonly<Record<Column, LogCell>>[],
): Promise<void> {
  const table = context.workbook.tables.getItem(tableName);
  const sheet = context.workbook.worksheets.getItem(sheetId);
  // Excel extends a table over what is written right below it, and only there.
  const free = Math.max(0, before.row + before.rows - nextRow);
  const parts = [
    { row: nextRow, cells: rows.slice(0, free) },
    { row: nextRow + free, cells: rows.slice(free) },
  ];
  for (const { row, cells } of parts.filter((part) => part.cells.length > 0)) {
    for (const id of Object.keys(places) as Column[]) {
      if (places[id] < 0) continue;
      const range = sheet.getRangeByIndexes(row, before.column + places[id], cells.length, 1);
      // The format first: it keeps a text from becoming a formula or a date.
      range.numberFormat = cells.map((cell) => [cell[id].format]);
      range.values = cells.map((cell) => [cell[id].value ?? ""]);
    }
  }
  const after = table.getRange().load("rowCount");
  await context.sync();
  const wanted = nextRow + rows.length - before.row;
  // Where it can't be done, Excel extends the table itself, and the log is read without it.
  if (after.rowCount < wanted) await resizeTable(context, table, wanted, before.columns);
}

/**
 * Empties the cells of rows, counted from the table's first, in the log's own columns; what a person put beside them
 * stays. Rows at the end that hold nothing any more leave the table.
 */
export async function removeRows(
  context: Excel.RequestContext,
  { sheetId, tableName, places }: LogTable<string>,
  { lines, table: before }: LogLines,
  rows: ReadonlySet<number>,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const own = new Set(Object.values(places));
  for (const { first, count } of runsOf(rows)) {
    for (const place of own) {
      if (place < 0) continue;
      sheet.getRangeByIndexes(before.row + 1 + first, before.column + place, count, 1).clear("Contents");
    }
  }
  await context.sync();
  const holds = (line: readonly unknown[], row: number) =>
    line.some((value, place) => value !== "" && !(rows.has(row) && own.has(place)));
  const wanted = Math.max(1, lines.findLastIndex(holds) + 1) + 1;
  if (wanted < before.rows) {
    await resizeTable(context, context.workbook.tables.getItem(tableName), wanted, before.columns);
  }
}

function runsOf(rows: ReadonlySet<number>): { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.count === row) last.count += 1;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}
