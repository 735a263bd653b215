import type { Reference } from "../../formulas/reference";
import { asExcelFailure } from "../running/excelFailure";
import type { ExcelRun } from "../running/excelRun";
import { inExcel } from "../running/inExcel";
import { readValues, type ReadValue } from "./cellValue";
import { named, rangeOf, readNames, type Extents, type FormulaPlace, type Names } from "./referenceRange";
import { localAddress } from "./selection";
import { isWhole } from "./wholeLines";

export interface ReadRange {
  readonly sheetName: string;
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly ReadValue[])[];
}

/** What is asked of the cells that a reference stands for, beside their sheet's name, and what is made of the answer. */
export interface RangeReading<Read> {
  readonly wanted: string;
  read(range: Excel.Range): Read;
}

/** The cells that references stand for, with their values. */
export function readReferences(
  references: readonly Reference[],
  at: FormulaPlace,
  run?: ExcelRun,
): Promise<readonly (ReadRange | undefined)[]> {
  const values: RangeReading<ReadRange> = {
    wanted: "values,valueTypes,address,rowIndex,columnIndex",
    read: (range) => ({
      sheetName: range.worksheet.name,
      address: localAddress(range.address),
      row: range.rowIndex,
      column: range.columnIndex,
      values: readValues(range),
    }),
  };
  return readRanges(references, at, values, run);
}

/**
 * Reads the cells that references stand for, in the order of the references; undefined for one that stands for none. Two
 * requests: what the workbook calls things, and what is wanted; one more for whole columns or rows, of which only what is
 * in use is read, or for a table that isn't named.
 */
export async function readRanges<Read>(
  references: readonly Reference[],
  at: FormulaPlace,
  { wanted, read }: RangeReading<Read>,
  run: ExcelRun = {},
): Promise<readonly (Read | undefined)[]> {
  if (references.length === 0) return [];
  try {
    return await inExcel({ ...run, repeatable: true }, async (context) => {
      const names = await readNames(context);
      const known = { ...names, ...(await readExtents(context, references, at, names)) };
      const ranges = references.map((reference) => rangeOf(reference, at, known));
      for (const range of ranges) {
        range?.load(wanted);
        range?.worksheet.load("name");
      }
      await context.sync();
      return ranges.map((range) => (range === undefined || range.isNullObject ? undefined : read(range)));
    });
  } catch (error) {
    throw asExcelFailure(error);
  }
}

async function readExtents(
  context: Excel.RequestContext,
  references: readonly Reference[],
  at: FormulaPlace,
  { sheets }: Names,
): Promise<Extents> {
  const here = named(sheets, at.sheetName);
  const tables = references.some((each) => each.kind === "table" && each.table === undefined)
    ? (here?.tables.items ?? [])
    : [];
  const around = tables.map((table) =>
    table.getRange().getIntersectionOrNullObject(table.worksheet.getCell(at.row, at.column)).load("address"),
  );
  const used = references.flatMap((each) => {
    const sheet =
      each.kind === "cells" && isWhole(each.address) ? named(sheets, each.sheet ?? at.sheetName) : undefined;
    return sheet ? [sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount,columnIndex,columnCount")] : [];
  });
  if (around.length > 0 || used.length > 0) await context.sync();
  const filled = used.filter((range) => !range.isNullObject);
  return {
    used: {
      rows: Math.max(1, ...filled.map(({ rowIndex, rowCount }) => rowIndex + rowCount)),
      columns: Math.max(1, ...filled.map(({ columnIndex, columnCount }) => columnIndex + columnCount)),
    },
    tableAround: tables.find((_, index) => around[index]?.isNullObject === false),
  };
}
