import { readBoolean, readText } from "./arguments";
import { intersection, isWholeColumns } from "./block";
import { ExcelError, invalidArgument, itemAlreadyExists, itemNotFound, notImplemented } from "./excelError";
import { ExcelObject } from "./excelObject";
import { isDefinedName } from "./nameRules";
import { Range } from "./range";
import { rewriteFormulas } from "./rewrittenFormulas";
import type { TableState } from "./sheetState";
import type { Block } from "./snapshot";
import { TableColumnCollection } from "./tableColumnCollection";
import { resizeTable } from "./tableGrowth";
import { writeHeaders } from "./tableHeaders";
import { isTableNameFree } from "./tableNames";
import { withTableRenamed } from "./tableReferences";
import { TableRowCollection } from "./tableRowCollection";
import type { WorkbookState } from "./workbookState";
import { Worksheet } from "./worksheet";

/** Excel.Table. */
export class Table extends ExcelObject {
  readonly #state: WorkbookState;
  readonly #sheetId: string;
  readonly #table: TableState;

  constructor(state: WorkbookState, sheetId: string, table: TableState) {
    super("Table", { Id: table.id });
    this.#state = state;
    this.#sheetId = sheetId;
    this.#table = table;
  }

  get id(): string {
    return this.#table.id;
  }

  get legacyId(): string {
    return this.#table.id;
  }

  get name(): string {
    return this.#table.name;
  }

  set name(value: unknown) {
    const name = readText(value);
    if (!isDefinedName(name)) throw invalidArgument();
    if (!isTableNameFree(this.#state, name, this.#table.id)) throw itemAlreadyExists();
    const before = this.#table.name;
    this.#table.name = name;
    this.#changed();
    rewriteFormulas(this.#state, (formula) => withTableRenamed(formula, before, name));
  }

  get style(): string {
    return this.#table.style;
  }

  set style(value: unknown) {
    const style = readText(value);
    if (!isTableStyle(style)) throw invalidArgument();
    this.#table.style = style;
    this.#changed();
  }

  get showBandedRows(): boolean {
    return this.#table.bandedRows;
  }

  set showBandedRows(value: unknown) {
    this.#table.bandedRows = readBoolean(value);
    this.#changed();
  }

  get showFilterButton(): boolean {
    return this.#table.filterButtons;
  }

  set showFilterButton(value: unknown) {
    this.#table.filterButtons = readBoolean(value);
    this.#changed();
  }

  get showHeaders(): boolean {
    return this.#table.showHeaders;
  }

  set showHeaders(value: unknown) {
    if (!readBoolean(value)) throw notImplemented("Table.showHeaders=false");
  }

  get showTotals(): boolean {
    return false;
  }

  set showTotals(value: unknown) {
    if (readBoolean(value)) throw notImplemented("Table.showTotals=true");
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.#state, this.#sheetId, this.#table);
  }

  get rows(): TableRowCollection {
    return new TableRowCollection(this.#table);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.#state, this.#sheetId);
  }

  getRange(): Range {
    return this.#range(this.#table.block);
  }

  getHeaderRowRange(): Range {
    return this.#range({ ...this.#table.block, rows: 1 });
  }

  getDataBodyRange(): Range {
    return this.#range(dataBody(this.#table));
  }

  /** The header row stays where it is, as in Excel; rows that are new get what the rows above them have. */
  resize(to: unknown): void {
    const range = to instanceof Range ? to : this.worksheet.getRange(readText(to));
    const own = this.#table.block;
    const { block } = range;
    const keepsItsPlace = block.row === own.row && block.rows > 1 && intersection(block, own) !== null;
    const meetsAnother = this.#state
      .sheet(this.#sheetId)
      .tables.some((table) => table !== this.#table && intersection(table.block, block) !== null);
    if (range.sheetId !== this.#sheetId || isWholeColumns(block) || !keepsItsPlace || meetsAnother) {
      throw invalidArgument();
    }
    writeHeaders(this.#state, this.#sheetId, block);
    resizeTable(this.#state, this.#sheetId, this.#table, block);
  }

  /** The table goes, the cells stay. */
  convertToRange(): Range {
    this.#remove();
    return this.getRange();
  }

  /** The table goes with its cells. */
  delete(): void {
    this.#remove();
    this.#state.grid.clear(this.#sheetId, this.#table.block, "all");
  }

  #remove(): void {
    const sheet = this.#state.sheet(this.#sheetId);
    if (!sheet.tables.includes(this.#table)) throw itemNotFound();
    sheet.tables = sheet.tables.filter((table) => table !== this.#table);
    this.#changed();
  }

  #range(block: Block): Range {
    return new Range(this.#state, this.#sheetId, block);
  }

  #changed(): void {
    this.#state.touch(this.#sheetId, "tables");
  }
}

export function dataBody(table: TableState): Block {
  if (table.block.rows < 2) throw new ExcelError("GeneralException");
  return { ...table.block, row: table.block.row + 1, rows: table.block.rows - 1 };
}

function isTableStyle(style: string): boolean {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style);
  const most = { Light: 21, Medium: 28, Dark: 11 }[match?.[1] ?? ""] ?? 0;
  const number = Number(match?.[2] ?? 0);
  return number >= 1 && number <= most;
}
