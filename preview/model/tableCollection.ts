import { readBoolean, readText } from "./arguments";
import { intersection, isOnSheet } from "./block";
import { learnColumns } from "./calculatedColumns";
import { touchTables } from "./cellContents";
import { ExcelError, invalidArgument, itemNotFound, notImplemented } from "./excelError";
import { ExcelCollection } from "./excelObject";
import { Range } from "./range";
import { resolveReference } from "./reference";
import type { TableState } from "./sheetState";
import type { Block } from "./snapshot";
import { Table } from "./table";
import { writeHeaders } from "./tableHeaders";
import { isTableNameFree } from "./tableNames";
import type { WorkbookState } from "./workbookState";

/** Excel.TableCollection of a sheet, or of the workbook when no sheet is given. */
export class TableCollection extends ExcelCollection<Table> {
  readonly #state: WorkbookState;
  readonly #sheetId: string | undefined;

  constructor(state: WorkbookState, sheetId?: string) {
    super("TableCollection", () => tablesOf(state, sheetId));
    this.#state = state;
    this.#sheetId = sheetId;
  }

  /** Makes a table of a block whose first row holds the headers. */
  add(address: unknown, hasHeaders: unknown): Table {
    const place = this.#placeOf(address);
    if (!readBoolean(hasHeaders)) throw notImplemented("TableCollection.add.hasHeaders=false");
    this.#refuseOverlap(place.sheetId, place.block);
    // A table of a header alone gets an empty row of data, as in Excel.
    const block = place.block.rows === 1 ? { ...place.block, rows: 2 } : place.block;
    writeHeaders(this.#state, place.sheetId, block);
    const table: TableState = {
      id: String(this.#state.newId()),
      name: this.#freeName(),
      block,
      style: "TableStyleMedium2",
      bandedRows: true,
      bandedColumns: false,
      filterButtons: true,
      showHeaders: true,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      calculated: [],
      filters: [],
      hiddenRows: [],
    };
    learnColumns(this.#state, place.sheetId, table);
    this.#state.sheet(place.sheetId).tables.push(table);
    touchTables(this.#state, place.sheetId, block);
    return new Table(this.#state, place.sheetId, table);
  }

  /** By name, whatever its case, or by id. */
  getItem(key: unknown): Table {
    return this.getItemOrNullObject(key) ?? fail();
  }

  getItemOrNullObject(key: unknown): Table | null {
    const wanted = (typeof key === "number" ? String(key) : readText(key)).toLowerCase();
    return this.list().find((table) => table.name.toLowerCase() === wanted || table.id === wanted) ?? null;
  }

  #placeOf(address: unknown): { sheetId: string; block: Block } {
    const place =
      address instanceof Range
        ? { sheetId: address.sheetId, block: address.block }
        : resolveReference(this.#state, readText(address), this.#sheetId ?? this.#state.grid.activeSheet().id);
    const isElsewhere = this.#sheetId !== undefined && place?.sheetId !== this.#sheetId;
    if (place === undefined || isElsewhere || !isOnSheet(place.block)) throw invalidArgument();
    return place;
  }

  #refuseOverlap(sheetId: string, block: Block): void {
    const occupied = [
      ...this.#state.sheet(sheetId).tables.map((table) => table.block),
      ...this.#state.grid.mergedBlocks(sheetId),
    ];
    if (occupied.some((other) => intersection(other, block) !== null)) throw new ExcelError("MergedRangeConflict");
  }

  #freeName(): string {
    let number = 1;
    while (!isTableNameFree(this.#state, `Table${number}`)) number += 1;
    return `Table${number}`;
  }
}

function tablesOf(state: WorkbookState, sheetId: string | undefined): Table[] {
  const sheets = sheetId === undefined ? state.sheets() : [state.sheet(sheetId)];
  return sheets.flatMap((sheet) => sheet.tables.map((table) => new Table(state, sheet.id, table)));
}

function fail(): never {
  throw itemNotFound();
}
