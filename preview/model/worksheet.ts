import { readBoolean, readOneOf, readText, readWhole } from "./arguments";
import { parseAddress } from "./address";
import { MAX_COLUMNS, MAX_ROWS } from "./block";
import { ChartCollection } from "./chartCollection";
import { readColour } from "./colour";
import { CommentCollection } from "./commentCollection";
import { ExcelError, invalidArgument, itemAlreadyExists, itemNotFound } from "./excelError";
import { ExcelObject } from "./excelObject";
import { NamedItemCollection } from "./namedItemCollection";
import { isSheetName } from "./nameRules";
import { PageBreakCollection } from "./pageBreakCollection";
import { PageLayout } from "./pageLayout";
import { Range } from "./range";
import { resolveReference } from "./reference";
import { copySheet } from "./sheetCopy";
import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from "./sheetGeometry";
import type { SheetState } from "./sheetState";
import { TableCollection } from "./tableCollection";
import type { WorkbookState } from "./workbookState";
import { WorksheetCustomPropertyCollection } from "./worksheetCustomPropertyCollection";
import { WorksheetFreezePanes } from "./worksheetFreezePanes";
import { WorksheetProtection } from "./worksheetProtection";

/** Excel.Worksheet. */
export class Worksheet extends ExcelObject {
  readonly #state: WorkbookState;
  readonly #id: string;

  constructor(state: WorkbookState, id: string) {
    super("Worksheet", { Id: id });
    this.#state = state;
    this.#id = id;
  }

  get id(): string {
    return this.#id;
  }

  get name(): string {
    return this.#state.sheetName(this.#id) ?? fail();
  }

  set name(value: unknown) {
    const name = readText(value);
    if (!isSheetName(name)) throw invalidArgument();
    const owner = this.#state.sheetIdByName(name);
    if (owner !== undefined && owner !== this.#id) throw itemAlreadyExists();
    this.#state.grid.renameSheet(this.#id, name);
    this.#state.reconcile();
  }

  get position(): number {
    return this.#state.grid.sheets().findIndex((sheet) => sheet.id === this.#id);
  }

  set position(value: unknown) {
    const position = readWhole(value);
    if (position < 0 || position >= this.#state.grid.sheets().length) throw invalidArgument();
    this.#state.grid.moveSheet(this.#id, position);
  }

  get visibility(): string {
    return this.#sheet().visibility;
  }

  set visibility(value: unknown) {
    const visibility = readOneOf(value, ["Visible", "Hidden", "VeryHidden"]);
    if (visibility !== "Visible" && this.#isLastVisible()) throw new ExcelError("InvalidOperation");
    this.#sheet().visibility = visibility;
    this.#state.grid.setVisible(this.#id, visibility === "Visible");
  }

  /** Empty when the tab has no colour, as Excel answers. */
  get tabColor(): string {
    return this.#sheet().tabColour ?? "";
  }

  set tabColor(value: unknown) {
    const colour = value === "" ? null : readColour(value);
    this.#sheet().tabColour = colour;
    this.#state.grid.setTabColour(this.#id, colour);
  }

  get showGridlines(): boolean {
    return this.#sheet().showGridlines;
  }

  set showGridlines(value: unknown) {
    const shown = readBoolean(value);
    this.#sheet().showGridlines = shown;
    this.#state.grid.setGridlines(this.#id, shown);
  }

  get showHeadings(): boolean {
    return this.#sheet().showHeadings;
  }

  set showHeadings(value: unknown) {
    this.#sheet().showHeadings = readBoolean(value);
  }

  /** The library sets `showGridlines` and `showHeadings` under these names. */
  set gridlines(value: unknown) {
    this.showGridlines = value as boolean;
  }

  set headings(value: unknown) {
    this.showHeadings = value as boolean;
  }

  get standardWidth(): number {
    return STANDARD_COLUMN_WIDTH;
  }

  get standardHeight(): number {
    return STANDARD_ROW_HEIGHT;
  }

  get tables(): TableCollection {
    return new TableCollection(this.#state, this.#id);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.#state, this.#id);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.#state, this.#id);
  }

  get customProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.#state, this.#id);
  }

  get comments(): CommentCollection {
    return new CommentCollection();
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.#state, this.#id);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.#state, this.#id);
  }

  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.#state, this.#id);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.#state, this.#id);
  }

  activate(): void {
    if (this.#sheet().visibility !== "Visible") throw new ExcelError("InvalidOperation");
    this.#state.activate(this.#id);
  }

  /** @param relativeTo The sheet before or after which the copy stands. */
  copy(positionType: unknown = "None", relativeTo?: unknown): Worksheet {
    const where = readOneOf(positionType ?? "None", ["None", "Before", "After", "Beginning", "End"]);
    const beside = where === "Before" || where === "After";
    if (beside && !(relativeTo instanceof Worksheet)) throw invalidArgument();
    this.#sheet();
    const copy = new Worksheet(this.#state, copySheet(this.#state, this.#id));
    if (beside && relativeTo instanceof Worksheet) {
      copy.position = relativeTo.position + (where === "After" ? 1 : 0);
    } else if (where !== "End") {
      copy.position = 0;
    }
    return copy;
  }

  delete(): void {
    if (this.#sheet().visibility === "VeryHidden" || this.#isLastVisible()) throw new ExcelError("InvalidOperation");
    this.#state.grid.deleteSheet(this.#id);
    this.#state.reconcile();
  }

  /** An address on this sheet, a name that refers to one of its ranges, or the whole sheet. */
  getRange(address?: unknown): Range {
    if (address === undefined || address === null || address === "") {
      return new Range(this.#state, this.#id, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
    }
    const text = readText(address);
    const parsed = parseAddress(text);
    const place =
      parsed === null
        ? resolveReference(this.#state, text, this.#id)
        : {
            sheetId: parsed.sheet === undefined ? this.#id : this.#state.sheetIdByName(parsed.sheet),
            block: parsed.block,
          };
    if (place?.sheetId !== this.#id) throw invalidArgument();
    return new Range(this.#state, this.#id, place.block);
  }

  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    return new Range(this.#state, this.#id, {
      row: readWhole(row),
      column: readWhole(column),
      rows: readWhole(rows),
      columns: readWhole(columns),
    });
  }

  getCell(row: unknown, column: unknown): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  /** An empty sheet answers its first cell. */
  getUsedRange(valuesOnly: unknown = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly: unknown = false): Range | null {
    const used = this.#state.grid.usedBlock(this.#id, readBoolean(valuesOnly ?? false));
    return used === null ? null : new Range(this.#state, this.#id, used);
  }

  calculate(markAllDirty: unknown = false): void {
    this.#state.mirror();
    this.#state.grid.recalculate(readBoolean(markAllDirty));
  }

  #sheet(): SheetState {
    if (this.#state.sheetName(this.#id) === undefined) throw itemNotFound();
    return this.#state.sheet(this.#id);
  }

  #isLastVisible(): boolean {
    return this.#state.sheets().every((sheet) => sheet.id === this.#id || sheet.visibility !== "Visible");
  }
}

function fail(): never {
  throw itemNotFound();
}
