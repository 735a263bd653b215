import { translateFormulaToR1C1 } from "@borgar/fx";
import { blockAddress, cellAddress } from "../../sheets/address";
import type { Block, CellPosition } from "../../sheets/spec";
import { TEXT_FORMAT } from "../../sheets/textProtection";
import { readCellContents } from "../change/cellContents";
import { changeWorkbook } from "../change/changeWorkbook";
import { ownContents } from "../change/spilledContents";
import type { CellChange, CellContent, ChangeAction, TableGrowth } from "../change/workbookChange";
import { readTablePlaces, tableBeside, tableColumn, overlap, type TablePlace } from "../reading/tablePlaces";
import { asExcelFailure, ExcelFailure } from "../running/excelFailure";
import type { ExcelRun } from "../running/excelRun";
import { inExcel } from "../running/inExcel";

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
 * Writes formulas into cells of a sheet, all or none. Cells that hold something are left as they are, unless they are to
 * be replaced. Excel fills a table's column from one of its cells: there the whole column is written at once, as one
 * block, and told.
 */
export async function insertFormulas(
  target: InsertTarget,
  insertion: Insertion,
  choices: InsertChoices = {},
  run: ExcelRun = {},
  action: ChangeAction = "insertFormulas",
): Promise<InsertOutcome> {
  try {
    return await inExcel({ ...run, repeatable: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(target.sheetName).load("id,name");
      await context.sync();
      if (sheet.isNullObject) throw new ExcelFailure("sheetMissing");
      const tables = await readTablePlaces(context, sheet);
      const plan = planned(target, insertion, tables, choices);
      if ("inTable" in plan || "beside" in plan) return plan;
      const cells = await readCells(context, sheet, plan);
      const blocks = plan.columns.map(({ block, whole }) => (whole && isFilled(cells, block, whole) ? whole : block));
      if (insertion.isCircular(blocks, plan.filled)) return { circular: around([...blocks, plan.filled]) };
      const isNamed = plan.heading !== undefined && choices.heading !== undefined;
      const touched = [...blocks, plan.filled, ...(isNamed ? [plan.heading] : [])];
      const full = cells.filter((cell) => cell.formula !== "" && touched.some((block) => holds(block, cell)));
      if (full.length > 0 && !choices.replace) return { occupied: around(full.map(single)) };
      const isWritten = (cell: CellPosition) => blocks.some((block) => holds(block, cell));
      const inTheWay = full.filter((cell) => holds(plan.filled, cell) && !isWritten(cell));
      const written = [
        ...blocks.flatMap(cellsOf).map((cell): WrittenCell => ({
          ...cell,
          after: (before) => formulaIn(insertion.formulaAt(cell), before),
        })),
        ...inTheWay.map(({ row, column }): WrittenCell => ({ row, column, after: emptied })),
      ];
      const headings = (plan.heading ? cellsOf(plan.heading) : []).flatMap((cell) => headingCell(cell, cells, choices));
      await changeWorkbook(context, {
        action,
        cells: await changesOf(context, sheet, [...headings, ...written]),
        ...(plan.growth && { table: { ...plan.growth, sheetId: sheet.id } }),
      });
      const filled = plan.columns.find(({ whole }, index) => whole !== undefined && blocks[index] === whole);
      const table = plan.table ?? (filled && filled.table);
      return { inserted: around([...blocks, plan.filled]), ...(table && { column: table }) };
    });
  } catch (error) {
    throw asExcelFailure(error);
  }
}

type Growth = Omit<TableGrowth, "sheetId">;

interface Plan {
  /** Columns of cells that get formulas; `whole` is that of the table around them, where it reaches further. */
  readonly columns: readonly { readonly block: Block; readonly whole?: Block; readonly table?: string }[];
  readonly filled: Block;
  /** Where the heading of a new column of a table goes. */
  readonly heading?: Block;
  /** The table that gets the column. */
  readonly table?: string;
  /** What Excel makes of a table that formulas are written beside. */
  readonly growth?: Growth;
}

function planned(
  { row, column }: InsertTarget,
  { written, fills }: Insertion,
  tables: readonly TablePlace[],
  { intoTable }: InsertChoices,
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
      growth: growthOf(beside, block),
      ...(beside.block.row < beside.body.row && { heading: { ...block, row: beside.block.row, rows: 1 } }),
    };
  }
  const columns = columnsOf(block).map((each) => {
    const inTable = tableColumn(each, tables);
    return inTable === undefined || inTable.block.rows <= each.rows
      ? { block: each }
      : { block: each, whole: inTable.block, table: inTable.table.name };
  });
  return { columns, filled, ...(beside && { growth: growthOf(beside, block) }) };
}

/** To the right, or below. */
function growthOf({ name, block }: TablePlace, written: Block): Growth {
  const end = block.row + block.rows;
  const isBelow = written.row >= end;
  return {
    tableName: name,
    end,
    rowsBefore: block.rows,
    rowsAfter: isBelow ? block.rows + written.rows : block.rows,
    ...(!isBelow && { columns: { before: block.columns, after: block.columns + written.columns } }),
    mustFit: false,
  };
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

interface WrittenCell extends CellPosition {
  readonly after: (before: CellContent) => CellContent;
}

/** A formula that is written into a cell for texts would be one. */
function formulaIn(formula: string, { numberFormat }: CellContent): CellContent {
  return { formula, numberFormat: numberFormat === TEXT_FORMAT ? "General" : numberFormat };
}

function emptied({ numberFormat }: CellContent): CellContent {
  return { value: null, numberFormat };
}

/**
 * In one block with the column: nothing of it is left for Excel to name or to fill. Where no heading is wanted, what stands
 * there is it; else Excel names the column.
 */
function headingCell(cell: CellPosition, cells: readonly ReadCell[], { heading }: InsertChoices): WrittenCell[] {
  if (heading !== undefined) return [{ ...cell, after: ({ numberFormat }) => ({ value: heading, numberFormat }) }];
  const isEmpty = cells.some(
    ({ row, column, formula }) => row === cell.row && column === cell.column && formula === "",
  );
  return isEmpty ? [] : [{ ...cell, after: (before) => before }];
}

async function changesOf(
  context: Excel.RequestContext,
  { id: sheetId, name: sheetName }: Excel.Worksheet,
  written: readonly WrittenCell[],
): Promise<CellChange[]> {
  const places = written.map((cell) => ({ sheetId, sheetName, ...cell }));
  const read = await ownContents(context, await readCellContents(context, places), () => true);
  return read.map(({ place: { after, ...place }, now }) => ({ ...place, before: now, after: after(now) }));
}

function cellsOf(block: Block): CellPosition[] {
  return Array.from({ length: block.rows }, (_, row) =>
    Array.from({ length: block.columns }, (__, column) => ({ row: block.row + row, column: block.column + column })),
  ).flat();
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
