/** Writing rows of a table that people work in: their columns stay, and so does what they put below the table. */
import { cellAddress } from "../../sheets/address";
import type { TableCell } from "../../sheets/logTable";
import type { CellPosition } from "../../sheets/spec";
import { ExcelFailure } from "../running/excelFailure";
import { readCellContents } from "./cellContents";
import { changeWorkbook } from "./changeWorkbook";
import { isEmpty } from "./spilledContents";
import { sameContent, type CellChange, type ChangeAction, type WorkbookChange } from "./workbookChange";

/** Some rows of a table, counted from its first, and cells of some of its columns by their places. */
export interface TableRow {
  readonly row: number;
  /** Its cells were empty when it was decided to write it there. */
  readonly isNew?: boolean;
  readonly cells: ReadonlyMap<number, TableCell>;
}

/** Where the rows of a table stand, without the headings. */
export type TableBody = Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">;

/** The table that rows are written into, and what its body was when that was decided. */
export interface TablePlace {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly tableName: string;
  readonly body: TableBody;
  /** Whoever reads the table reads its rows only. */
  readonly mustFit: boolean;
}

/** Writes rows of a table, and below it, all or none of them. */
export async function writeRows(
  context: Excel.RequestContext,
  action: ChangeAction,
  place: TablePlace,
  rows: readonly TableRow[],
): Promise<void> {
  await changeWorkbook(context, { action, ...(await rowsChange(context, place, rows)) });
}

/** What a change does to a table: its cells, and those right below it, and how it grows. */
export type RowsChange = Pick<WorkbookChange, "cells" | "table">;

/** @throws ExcelFailure `changedMeanwhile`, if something stands by now where a new row is to be. */
export async function rowsChange(
  context: Excel.RequestContext,
  { sheetId, sheetName, tableName, body, mustFit }: TablePlace,
  rows: readonly TableRow[],
): Promise<RowsChange> {
  const written = rows.flatMap(({ row, cells }) =>
    [...cells].map(([place, after]) => ({
      sheetId,
      sheetName,
      row: body.rowIndex + row,
      column: body.columnIndex + place,
      after,
    })),
  );
  const found = await readCellContents(context, written);
  const added = new Set(rows.flatMap(({ row, isNew }) => (isNew ? [body.rowIndex + row] : [])));
  const taken = found.find(({ place, now }) => added.has(place.row) && !isEmpty(now));
  if (taken)
    throw new ExcelFailure("changedMeanwhile", {
      place: { kind: "cell", sheet: sheetName, address: cellAddress(taken.place) },
    });
  const cells = found
    .map(({ place, now }): CellChange => ({ ...place, before: now }))
    .filter(({ before, after }) => !sameContent(before, after) || before.numberFormat !== after.numberFormat);
  const height = Math.max(body.rowCount, ...rows.map(({ row }) => row + 1));
  const table = {
    sheetId,
    tableName,
    end: body.rowIndex + body.rowCount,
    rowsBefore: 1 + body.rowCount,
    rowsAfter: 1 + height,
    mustFit,
  };
  return { cells, ...(height > body.rowCount && { table }) };
}

/** The first of so many rows right below a table that holds something, over the table's whole width. */
export async function filledBelow(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rowIndex, columnIndex, rowCount, columnCount }: TableBody,
  rows: number,
): Promise<CellPosition | undefined> {
  if (rows === 0) return undefined;
  const below = sheet.getRangeByIndexes(rowIndex + rowCount, columnIndex, rows, columnCount).load("formulas");
  await context.sync();
  return firstFilled(below.formulas, { row: rowIndex + rowCount, column: columnIndex });
}

/** A formula counts, whatever it shows. */
export function firstFilled(contents: readonly (readonly unknown[])[], at: CellPosition): CellPosition | undefined {
  const row = contents.findIndex((line) => line.some((content) => content !== ""));
  const column = contents[row]?.findIndex((content) => content !== "") ?? -1;
  return row === -1 ? undefined : { row: at.row + row, column: at.column + column };
}
