import type { Reference } from "../formulas/reference";
import { sameName } from "../formulas/sameName";
import { readValues, type ReadValue } from "./cellValue";
import { asExcelFailure } from "./excelFailure";
import type { ExcelRun } from "./excelRun";
import { inExcel } from "./inExcel";
import { standsForCells } from "./namedCells";
import { localAddress } from "./selection";
import { inUse, isWhole, type UsedExtent } from "./wholeLines";

export interface ReadRange {
  readonly sheetName: string;
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly ReadValue[])[];
}

/** Where the formula stands. */
export interface FormulaPlace {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
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

/** What the workbook calls things. Excel doesn't tell capitals apart. */
export interface Names {
  readonly sheets: readonly Excel.Worksheet[];
  readonly names: readonly Excel.NamedItem[];
}

export interface Extents {
  /** How far the sheets are in use that whole columns and rows are read of; the same for all, so that rows stay paired. */
  readonly used: UsedExtent;
  readonly tableAround: Excel.Table | undefined;
}

export async function readNames(context: Excel.RequestContext): Promise<Names> {
  const { worksheets, names } = context.workbook;
  worksheets.load(
    "items/name,items/names/items/name,items/names/items/formula,items/tables/items/name,items/tables/items/columns/items/name",
  );
  names.load("items/name,items/formula");
  await context.sync();
  return { sheets: worksheets.items, names: names.items };
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

export function rangeOf(reference: Reference, at: FormulaPlace, known: Names & Extents): Excel.Range | undefined {
  switch (reference.kind) {
    case "cells": {
      const range = named(known.sheets, reference.sheet ?? at.sheetName)?.getRange(
        inUse(reference.address, known.used),
      );
      return reference.spilled ? range?.getSpillingToRangeOrNullObject() : range;
    }
    case "name":
      return nameRange(reference, at, known);
    case "table":
      return tableRange(reference, at, known);
  }
}

/** Of a name that is no plain reference no range is asked: on Windows and Mac the whole request would fail. */
function nameRange(
  reference: Extract<Reference, { kind: "name" }>,
  at: FormulaPlace,
  known: Names & Extents,
): Excel.Range | undefined {
  const item = nameItemOf(reference, at, known);
  if (item === undefined)
    return tableRange({ kind: "table", table: reference.name, columns: [], part: "data" }, at, known);
  return standsForCells(item) ? item.getRangeOrNullObject() : undefined;
}

/** A sheet's own name goes before the workbook's. */
export function nameItemOf(
  { sheet, name }: Extract<Reference, { kind: "name" }>,
  at: FormulaPlace,
  { sheets, names }: Names,
): Excel.NamedItem | undefined {
  const own = named(sheets, sheet ?? at.sheetName)?.names.items ?? [];
  return named(own, name) ?? named(names, name);
}

function tableRange(
  { table: wanted, columns, part }: Extract<Reference, { kind: "table" }>,
  at: FormulaPlace,
  { sheets, tableAround }: Names & Extents,
): Excel.Range | undefined {
  const table =
    wanted === undefined
      ? tableAround
      : named(
          sheets.flatMap(({ tables }) => tables.items),
          wanted,
        );
  const ranges = columns.flatMap((column) => {
    const found = table && named(table.columns.items, column);
    return found ? [partOf(found, part)] : [];
  });
  const [first, ...others] = ranges.length > 0 ? ranges : table ? [partOf(table, part)] : [];
  const block = others.reduce((sum, other) => sum?.getBoundingRect(other), first);
  // Rows are counted on the sheet, so the row's cells are those under both.
  return part === "thisRow"
    ? block?.getIntersectionOrNullObject(block.worksheet.getRange(`${at.row + 1}:${at.row + 1}`))
    : block;
}

function partOf(
  holder: Excel.Table | Excel.TableColumn,
  part: Extract<Reference, { kind: "table" }>["part"],
): Excel.Range {
  if (part === "headers") return holder.getHeaderRowRange();
  return part === "all" ? holder.getRange() : holder.getDataBodyRange();
}

function named<T extends { readonly name: string }>(items: readonly T[], name: string): T | undefined {
  return items.find((item) => sameName(item.name, name));
}
