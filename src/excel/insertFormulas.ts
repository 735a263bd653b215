import { translateFormulaToR1C1 } from "@borgar/fx";
import { blockAddress, cellAddress } from "../sheets/address";
import type { Block, CellPosition } from "../sheets/spec";
import { asExcelFailure, ExcelFailure } from "./excelFailure";
import { inExcel } from "./inExcel";
import { readTablePlaces, tableBeside, tableColumn, overlap, type TablePlace } from "./tablePlaces";

export interface InsertTarget {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

export interface Insertion {
  /** What a cell gets: its references are counted from it. */
  readonly formulaAt: (cell: CellPosition) => string;
  /** So many cells get a formula, from the target on. */
  readonly written: Size;
  /** The cells that the result fills: those of the formulas, or more if one spills. */
  readonly fills: Size;
  /** Whether formulas in these cells, with results in those, would read themselves. */
  readonly isCircular: (written: readonly Block[], filled: Block) => boolean;
}

export interface InsertChoices {
  /** Without it, nothing is written over cells that hold something. */
  readonly replace?: true;
  /** Cells right beside a table become a part of it; without it, nothing is written there. */
  readonly intoTable?: true;
  /** What a column is called that a table gets. */
  readonly heading?: string;
}

export type InsertOutcome =
  /** With the table of which a whole column was filled, as Excel fills it from one of its cells. */
  | { readonly inserted: string; readonly column?: string }
  /** Cells that hold something: the smallest block around them. */
  | { readonly occupied: string }
  /** A result of several cells would lie in this table, where nothing can spill. */
  | { readonly inTable: string }
  /** These cells touch the table, which Excel widens to take them up; what spills can't be taken up. */
  | { readonly beside: string; readonly table: string; readonly spills: boolean }
  | { readonly circular: string };

/**
 * Writes formulas into cells of a sheet. Cells that hold something are left as they are, unless they are to be replaced.
 * Excel fills a table's column from one of its cells: there the whole column is written at once, as one block, and told.
 */
export async function insertFormulas(
  target: InsertTarget,
  insertion: Insertion,
  choices: InsertChoices = {},
): Promise<InsertOutcome> {
  try {
    return await inExcel({}, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(target.sheetName).load("id");
      await context.sync();
      if (sheet.isNullObject) throw new ExcelFailure("sheetMissing");
      const tables = await readTablePlaces(context, sheet);
      const plan = planned(target, insertion, tables, choices);
      if ("inTable" in plan || "beside" in plan) return plan;
      const cells = await readCells(context, sheet, plan);
      const blocks = plan.columns.map(({ block, whole }) => (whole && isFilled(cells, block, whole) ? whole : block));
      if (insertion.isCircular(blocks, plan.filled)) return { circular: around([...blocks, plan.filled]) };
      const touched = [...blocks, plan.filled, ...(plan.heading ? [plan.heading] : [])];
      const full = cells.filter((cell) => cell.formula !== "" && touched.some((block) => holds(block, cell)));
      if (full.length > 0 && !choices.replace) return { occupied: around(full.map(single)) };
      const isWritten = (cell: CellPosition) => blocks.some((block) => holds(block, cell));
      const isInTheWay = full.some((cell) => holds(plan.filled, cell) && !isWritten(cell));
      // Cells that a result is to spill into are emptied in one piece with the formula: were they cleared before it and
      // the formula refused, what stood there would be lost.
      const formulaAt = (cell: CellPosition) => (isWritten(cell) ? insertion.formulaAt(cell) : "");
      write(sheet, isInTheWay ? columnsOf(plan.filled) : blocks, formulaAt, { ...choices, headingAt: plan.heading });
      await context.sync();
      const filled = plan.columns.find(({ whole }, index) => whole !== undefined && blocks[index] === whole);
      const table = plan.table ?? (filled && filled.table);
      return { inserted: around([...blocks, plan.filled]), ...(table && { column: table }) };
    });
  } catch (error) {
    throw asExcelFailure(error);
  }
}

interface Plan {
  /** Columns of cells that get formulas; `whole` is that of the table around them, where it reaches further. */
  readonly columns: readonly { readonly block: Block; readonly whole?: Block; readonly table?: string }[];
  readonly filled: Block;
  /** Where the heading of a new column of a table goes. */
  readonly heading?: Block;
  /** The table that gets the column. */
  readonly table?: string;
}

function planned(
  { row, column }: InsertTarget,
  { written, fills }: Insertion,
  tables: readonly TablePlace[],
  { intoTable, heading }: InsertChoices,
): Plan | Extract<InsertOutcome, { inTable: string } | { beside: string }> {
  const block: Block = { row, column, ...written };
  const filled: Block = { row, column, ...fills };
  const spills = fills.rows > written.rows || fills.columns > written.columns;
  const under = spills ? tables.find((table) => overlap(table.block, filled)) : undefined;
  if (under !== undefined) return { inTable: under.name };
  const beside = tableBeside(block, tables);
  if (beside !== undefined && (spills || !intoTable)) {
    return { beside: blockAddress(block), table: beside.name, spills };
  }
  if (beside !== undefined && block.column === beside.block.column + beside.block.columns) {
    const rows = { row: beside.body.row, rows: beside.body.rows };
    return {
      columns: columnsOf({ ...block, ...rows }).map((each) => ({ block: each })),
      filled: { ...block, ...rows },
      table: beside.name,
      ...(heading && beside.block.row < beside.body.row && { heading: { ...block, row: beside.block.row, rows: 1 } }),
    };
  }
  const columns = columnsOf(block).map((each) => {
    const inTable = tableColumn(each, tables);
    return inTable === undefined || inTable.block.rows <= each.rows
      ? { block: each }
      : { block: each, whole: inTable.block, table: inTable.table.name };
  });
  return { columns, filled };
}

function columnsOf(block: Block): Block[] {
  return Array.from({ length: block.columns }, (_, index) => ({ ...block, column: block.column + index, columns: 1 }));
}

interface ReadCell extends CellPosition {
  readonly formula: unknown;
}

async function readCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { columns, filled, heading }: Plan,
): Promise<ReadCell[]> {
  const blocks = [filled, ...(heading ? [heading] : []), ...columns.flatMap(({ whole }) => whole ?? [])];
  const ranges = blocks.map((block) => ({ block, range: rangeOf(sheet, block).load("formulas") }));
  await context.sync();
  const cells = ranges.flatMap(({ block, range }) =>
    range.formulas.flatMap((row, r) =>
      row.map((formula: unknown, c) => ({ row: block.row + r, column: block.column + c, formula })),
    ),
  );
  // A cell may lie in two of them.
  return [...new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell])).values()];
}

/** Excel fills a column whose other cells are empty, or all calculate the same. */
function isFilled(cells: readonly ReadCell[], own: Block, whole: Block): boolean {
  const others = cells.filter((cell) => holds(whole, cell) && !holds(own, cell));
  const formulas = new Set(
    others.map((cell) => (isFormula(cell.formula) ? relative(cell.formula, cell) : cell.formula)),
  );
  const [only] = formulas;
  return formulas.size === 1 && (only === "" || isFormula(only));
}

function isFormula(content: unknown): content is string {
  return typeof content === "string" && content.startsWith("=") && content.length > 1;
}

function relative(formula: string, cell: CellPosition): string {
  return translateFormulaToR1C1(formula, cellAddress(cell));
}

function write(
  sheet: Excel.Worksheet,
  blocks: readonly Block[],
  formulaAt: Insertion["formulaAt"],
  { heading, headingAt }: InsertChoices & { readonly headingAt: Block | undefined },
): void {
  for (const block of joined(blocks)) {
    const formulas = Array.from({ length: block.rows }, (_, r) =>
      Array.from({ length: block.columns }, (__, c) => formulaAt({ row: block.row + r, column: block.column + c })),
    );
    if (headingAt !== undefined && heading !== undefined) {
      // In one block with the heading: nothing of the column is left for Excel to name or to fill.
      const all = { ...block, row: headingAt.row, rows: block.rows + 1 };
      rangeOf(sheet, all).formulas = [Array.from({ length: block.columns }, () => heading), ...formulas];
    } else {
      rangeOf(sheet, block).formulas = formulas;
    }
  }
}

/** Columns of the same rows, side by side, as one block. */
function joined(columns: readonly Block[]): Block[] {
  const [first] = columns;
  const isOne = first !== undefined && columns.every(({ row, rows }) => row === first.row && rows === first.rows);
  return isOne ? [{ ...first, columns: columns.length }] : [...columns];
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Block): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

function single({ row, column }: CellPosition): Block {
  return { row, column, rows: 1, columns: 1 };
}

function holds(block: Block, { row, column }: CellPosition): boolean {
  return overlap(block, { row, column, rows: 1, columns: 1 });
}

function around(blocks: readonly Block[]): string {
  const row = Math.min(...blocks.map((each) => each.row));
  const column = Math.min(...blocks.map((each) => each.column));
  return blockAddress({
    row,
    column,
    rows: Math.max(...blocks.map((each) => each.row + each.rows)) - row,
    columns: Math.max(...blocks.map((each) => each.column + each.columns)) - column,
  });
}
