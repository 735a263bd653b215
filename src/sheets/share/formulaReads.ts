/** Which cells a formula reads, as far as its words tell: through addresses, names and tables. */
import { fileReferencesIn, type FileReference } from "../../formulas/fileReference";
import type { FormulaTraits } from "../../formulas/formulaTraits";
import { sameName } from "../../formulas/sameName";
import type { Block, CellPosition } from "../spec";
import type { SharedName, SharedSheet, SharedTable, SharedWorkbook } from "./sharedWorkbook";

/** Cells of a sheet. */
export interface SheetArea {
  readonly sheet: SharedSheet;
  readonly block: Block;
}

export interface FormulaReads {
  readonly areas: readonly SheetArea[];
  /** A name in it changes with every calculation. */
  readonly volatile: boolean;
}

export type ReadsOf = (formula: string, sheet: SharedSheet, at: CellPosition) => FormulaReads;

/** What a formula sees from where it stands. */
interface View {
  readonly sheet: SharedSheet;
  /** The names that go before the workbook's: those of the sheet, but none for a name of the workbook. */
  readonly ownNames: readonly SharedName[];
  readonly at: CellPosition;
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** A name that stands for itself, through others, would be followed for ever. */
const DEEPEST_NAME = 16;
const NOTHING: FormulaReads = { areas: [], volatile: false };
/** Names belong to no cell; only a table's own row would ask for one. */
const NO_CELL: CellPosition = { row: 0, column: 0 };

export function readsReader(workbook: SharedWorkbook, traitsOf: (formula: string) => FormulaTraits): ReadsOf {
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  const known = new Map<SharedName, FormulaReads>();
  return (formula, sheet, at) => ofFormula(formula, { sheet, ownNames: sheet.names, at }, 0);

  function ofFormula(formula: string, view: View, depth: number): FormulaReads {
    const reads = fileReferencesIn(formula)
      .filter(isOfWorkbook)
      .map((reference) => ofReference(reference, view, depth));
    return { areas: reads.flatMap(({ areas }) => areas), volatile: reads.some((each) => each.volatile) };
  }

  function isOfWorkbook({ workbookName }: FileReference): boolean {
    return !workbookName || sameName(workbookName, workbook.name);
  }

  function ofReference(reference: FileReference, view: View, depth: number): FormulaReads {
    const { sheet, at } = view;
    if ("range" in reference) {
      const { top, bottom, left, right } = reference.range;
      const rows = { row: top ?? 0, rows: (bottom ?? MOST_ROWS - 1) - (top ?? 0) + 1 };
      const block = { ...rows, column: left ?? 0, columns: (right ?? MOST_COLUMNS - 1) - (left ?? 0) + 1 };
      return { areas: sheetsOf(reference.sheetName, sheet).map((each) => ({ sheet: each, block })), volatile: false };
    }
    if ("name" in reference) {
      const other = reference.sheetName ? sheetsOf(reference.sheetName, sheet)[0] : undefined;
      return ofName(reference.name, other ? { ...view, sheet: other, ownNames: other.names } : view, depth);
    }
    const found = tables.find(({ table }) =>
      reference.table ? sameName(table.name, reference.table) : sheet.tables.includes(table) && isIn(table.block, at),
    );
    if (found === undefined) return NOTHING;
    const block = partOf(found.table, reference.columns ?? [], reference.sections ?? [], at);
    return { areas: [{ sheet: found.sheet, block }], volatile: false };
  }

  /** "First:Last" is every sheet between the two. */
  function sheetsOf(sheetName: string | undefined, own: SharedSheet): readonly SharedSheet[] {
    if (!sheetName) return [own];
    const ends = sheetName.split(":").map((name) => workbook.sheets.findIndex((sheet) => sameName(sheet.name, name)));
    return ends.includes(-1) ? [] : workbook.sheets.slice(Math.min(...ends), Math.max(...ends) + 1);
  }

  /** A sheet's own name goes before the workbook's; a table's name stands for its data. */
  function ofName(wanted: string, { sheet, ownNames }: View, depth: number): FormulaReads {
    const own = ownNames.find(({ name }) => sameName(name, wanted));
    const found = own ?? workbook.names.find(({ name }) => sameName(name, wanted));
    if (found === undefined) {
      const owner = tables.find(({ table }) => sameName(table.name, wanted));
      return owner ? { areas: [{ sheet: owner.sheet, block: owner.table.body }], volatile: false } : NOTHING;
    }
    const before = known.get(found);
    if (before !== undefined || depth > DEEPEST_NAME) return before ?? NOTHING;
    const inner = ofFormula(found.formula, { sheet, ownNames: own ? ownNames : [], at: NO_CELL }, depth + 1);
    const reads = { ...inner, volatile: inner.volatile || traitsOf(found.formula).volatile };
    known.set(found, reads);
    return reads;
  }
}

function isIn(block: Block, { row, column }: CellPosition): boolean {
  const [down, right] = [row - block.row, column - block.column];
  return down >= 0 && down < block.rows && right >= 0 && right < block.columns;
}

function partOf(
  { block, body, headings }: SharedTable,
  columns: readonly string[],
  sections: readonly string[],
  at: CellPosition,
): Block {
  const found = columns.map((column) => headings.findIndex((heading) => sameName(heading, column)));
  const lines = sections.includes("this row") ? { ...body, row: at.row, rows: 1 } : sections.length > 0 ? block : body;
  if (found.length === 0 || found.includes(-1)) return lines;
  const first = Math.min(...found);
  return { ...lines, column: block.column + first, columns: Math.max(...found) - first + 1 };
}
