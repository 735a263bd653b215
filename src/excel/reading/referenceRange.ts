/** The range that a reference of a formula stands for, in a workbook of which is known what it calls things. */
import type { Reference } from "../../formulas/reference";
import { sameName } from "../../formulas/sameName";
import { standsForCells } from "./namedCells";
import { inUse, type UsedExtent } from "./wholeLines";

/** Where the formula stands. */
export interface FormulaPlace {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
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

export function named<T extends { readonly name: string }>(items: readonly T[], name: string): T | undefined {
  return items.find((item) => sameName(item.name, name));
}
