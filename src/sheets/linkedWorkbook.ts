/** The generated sheets of a workbook, as far as another sheet can link to them. */
import type { Language } from "../playbook/language";
import { cellAddress, columnReference, columnsReference, sheetReference } from "./address";
import { columnPlace } from "./columnPlace";
import type { SheetSpec } from "./spec";
import { nameOf, type TableDefinition } from "./tableDefinition";

export interface LinkedTable {
  /** As it is called in this workbook: "Deals", or "Deals2" where that name was in use. */
  readonly name: string;
  /** From left to right, as they stand in the sheet now. */
  readonly headings: readonly string[];
}

export interface LinkedSheet {
  readonly templateId: string;
  /** As it is called now. */
  readonly name: string;
  /** In which its labels are: what "won" is called in its cells. */
  readonly language: Language;
  readonly tables: readonly LinkedTable[];
  /** Of its amounts; undefined where it shows none, or doesn't say which. */
  readonly currency?: string | undefined;
}

export interface LinkedWorkbook {
  /** In the workbook's order, but for the sheet in view, which goes first, and copies, which go last. */
  readonly sheets: readonly LinkedSheet[];
}

/** A sheet or a column that a template reads is not there. The words are in `locales/`. */
export class MissingLink extends Error {
  override readonly name = "MissingLink";

  constructor(
    readonly templateId: string,
    /** The sheet that was found, without what is looked for. */
    readonly sheetName?: string,
    /** The table or the heading that is missing. */
    readonly missing?: string,
  ) {
    super(`${sheetName ?? "The workbook"} has no ${missing ?? templateId}`);
  }
}

export function linkedSheet(workbook: LinkedWorkbook, templateId: string): LinkedSheet {
  const found = workbook.sheets.find((sheet) => sheet.templateId === templateId);
  if (found === undefined) throw new MissingLink(templateId);
  return found;
}

/** "'Partners'!AsOf": a name that the linked sheet defines for itself. */
export function nameOn(sheet: LinkedSheet, name: string): string {
  return sheetReference(sheet.name, name);
}

/** A table of a linked sheet, its columns by the ids of its definition. */
export interface TableLink<Column extends string> {
  readonly sheet: LinkedSheet;
  readonly tableName: string;
  /** "Deals[[Value (EUR)]]": all rows of a column, however many there are one day. */
  column(id: Column): string;
  /** "Deals[[Opened on]:[Closed on]]": the columns from the first to the last. */
  columns(first: Column, last: Column): string;
  /** The heading as it stands in the sheet now. */
  heading(id: Column): string;
}

export function tableLink<Column extends string>(
  workbook: LinkedWorkbook,
  definition: TableDefinition<Column>,
): TableLink<Column> {
  const sheet = linkedSheet(workbook, definition.templateId);
  const numbered = new RegExp(`^${definition.name}\\d*$`, "i");
  const table = sheet.tables.find(({ name }) => numbered.test(name));
  if (table === undefined) throw new MissingLink(definition.templateId, sheet.name, definition.name);
  const heading = (id: Column): string => {
    const found = table.headings[columnPlace(sheet, table.headings, definition.columns[id])];
    if (found !== undefined) return found;
    throw new MissingLink(definition.templateId, sheet.name, nameOf(definition.columns[id], sheet.language));
  };
  return {
    sheet,
    tableName: table.name,
    heading,
    column: (id) => columnReference(table.name, heading(id)),
    columns: (first, last) => columnsReference(table.name, heading(first), heading(last)),
  };
}

/** A sheet that is about to be made, as those after it will find it. `tableNames` are those that were free. */
export function linkedFromSpec(spec: SheetSpec, name: string, tableNames: readonly string[]): LinkedSheet {
  return {
    templateId: spec.templateId,
    name,
    language: spec.language,
    tables: spec.tables.map((table, index) => ({
      name: tableNames[index] ?? table.name,
      headings: Array.from({ length: table.block.columns }, (_, column) =>
        textAt(spec, table.block.row, table.block.column + column),
      ),
    })),
  };
}

function textAt({ cells }: SheetSpec, row: number, column: number): string {
  for (const block of cells) {
    const cell = block.content[row - block.row]?.[column - block.column];
    if (cell?.kind === "text") return cell.text;
  }
  throw new Error(`No heading at ${cellAddress({ row, column })}`);
}
