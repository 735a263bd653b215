import { readValues, type ReadValue } from "./cellValue";
import { asExcelFailure } from "./excelFailure";
import { localAddress } from "./selection";

/** A reference of a formula, taken apart by who read the formula. */
export type Reference =
  | { readonly kind: "cells"; readonly sheet?: string; readonly address: string }
  | { readonly kind: "name"; readonly sheet?: string; readonly name: string }
  /** Without a table, the one that the formula stands in. */
  | {
      readonly kind: "table";
      readonly table?: string;
      readonly columns: readonly string[];
      readonly part: "data" | "thisRow" | "headers" | "all";
    };

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
}

/**
 * The cells that references stand for, in the order of the references; undefined for one that stands for none. Two
 * requests: what the workbook calls things, and the values.
 */
export async function readReferences(
  references: readonly Reference[],
  at: FormulaPlace,
): Promise<readonly (ReadRange | undefined)[]> {
  if (references.length === 0) return [];
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const known = await readNames(context);
      const ranges = references.map((reference) => rangeOf(reference, at, known));
      for (const range of ranges) {
        range?.load("values,valueTypes,address,rowIndex,columnIndex");
        range?.worksheet.load("name");
      }
      await context.sync();
      return ranges.map((range) =>
        range === undefined || range.isNullObject
          ? undefined
          : {
              sheetName: range.worksheet.name,
              address: localAddress(range.address),
              row: range.rowIndex,
              column: range.columnIndex,
              values: readValues(range),
            },
      );
    });
  } catch (error) {
    throw asExcelFailure(error);
  }
}

/** What the workbook calls things. Excel doesn't tell capitals apart. */
interface KnownNames {
  readonly sheets: readonly Excel.Worksheet[];
  readonly names: readonly Excel.NamedItem[];
}

async function readNames(context: Excel.RequestContext): Promise<KnownNames> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name,items/names/items/name,items/tables/items/name,items/tables/items/columns/items/name");
  names.load("items/name");
  await context.sync();
  return { sheets: worksheets.items, names: names.items };
}

function rangeOf(reference: Reference, at: FormulaPlace, known: KnownNames): Excel.Range | undefined {
  switch (reference.kind) {
    case "cells":
      return named(known.sheets, reference.sheet ?? at.sheetName)?.getRange(reference.address);
    case "name": {
      const own = named(known.sheets, reference.sheet ?? at.sheetName)?.names.items ?? [];
      const item = named(own, reference.name) ?? named(known.names, reference.name);
      return item?.getRangeOrNullObject();
    }
    case "table":
      return tableRange(reference, at, known.sheets);
  }
}

function tableRange(
  { table: wanted, columns, part }: Extract<Reference, { kind: "table" }>,
  at: FormulaPlace,
  sheets: readonly Excel.Worksheet[],
): Excel.Range | undefined {
  const here = named(sheets, at.sheetName)?.tables.items ?? [];
  const candidates = wanted === undefined ? here : sheets.flatMap(({ tables }) => tables.items);
  const table = candidates.find(
    (candidate) =>
      (wanted === undefined || same(candidate.name, wanted)) &&
      columns.every((column) => named(candidate.columns.items, column) !== undefined),
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
  return items.find((item) => same(item.name, name));
}

function same(one: string, other: string): boolean {
  return one.toLocaleUpperCase("en") === other.toLocaleUpperCase("en");
}
