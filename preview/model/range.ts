import { readBoolean, readNumber, readOneOf, readWhole } from "./arguments";
import { formatAddress, formulaInR1C1 } from "./address";
import {
  boundingBlock,
  intersection,
  isOnSheet,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  sameBlock,
} from "./block";
import {
  copyValues,
  isUnbounded,
  readCells,
  touchTables,
  writeFormulas,
  writeFormulasR1C1,
  writeValues,
} from "./cellContents";
import { ConditionalFormatCollection } from "./conditionalFormatCollection";
import { DataValidation } from "./dataValidation";
import { invalidArgument, itemNotFound, notImplemented } from "./excelError";
import { ExcelObject } from "./excelObject";
import { matrixFor, SHAPE_MISMATCH, uniformBlocks } from "./matrix";
import { RangeFormat } from "./rangeFormat";
import { SheetGeometry } from "./sheetGeometry";
import type { Block, CellSnapshot, CellValue } from "./snapshot";
import { removeValidations } from "./validationCells";
import { checkUnprotected } from "./worksheetProtection";
import type { WorkbookState } from "./workbookState";
import { Worksheet } from "./worksheet";

type Answer = CellValue | undefined;

/** Excel.Range: a block of cells on one sheet. */
export class Range extends ExcelObject {
  constructor(
    readonly state: WorkbookState,
    readonly sheetId: string,
    readonly block: Block,
  ) {
    super("Range");
    if (!isOnSheet(block)) throw invalidArgument();
  }

  get values(): Answer[][] | null {
    return this.#readEach((cell) => cell.value ?? "");
  }

  set values(given: unknown) {
    checkUnprotected(this.state, this.sheetId);
    writeValues(this.state, this.sheetId, this.block, given);
  }

  get formulas(): Answer[][] | null {
    return this.#readEach((cell) => cell.formula ?? cell.value ?? "");
  }

  set formulas(given: unknown) {
    checkUnprotected(this.state, this.sheetId);
    writeFormulas(this.state, this.sheetId, this.block, given);
  }

  get formulasR1C1(): Answer[][] | null {
    return this.#readEach((cell) =>
      cell.formula === undefined ? (cell.value ?? "") : formulaInR1C1(cell.formula, cell),
    );
  }

  set formulasR1C1(given: unknown) {
    checkUnprotected(this.state, this.sheetId);
    writeFormulasR1C1(this.state, this.sheetId, this.block, given);
  }

  get text(): Answer[][] | null {
    return this.#readEach((cell) => cell.text);
  }

  get valueTypes(): Answer[][] | null {
    return this.#readEach(valueType);
  }

  get numberFormat(): Answer[][] | string | null {
    return isUnbounded(this.block) ? this.#uniformNumberFormat() : this.#readEach((cell) => cell.style.numberFormat);
  }

  set numberFormat(given: unknown) {
    if (!Array.isArray(given)) {
      this.#setNumberFormat(this.block, given);
      return;
    }
    if (isUnbounded(this.block)) throw invalidArgument();
    for (const { block, value } of uniformBlocks(this.block, matrixFor(this.block, given))) {
      this.#setNumberFormat(block, value);
    }
  }

  get address(): string {
    return formatAddress(this.#sheetName(), this.block);
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.block.row;
  }

  get columnIndex(): number {
    return this.block.column;
  }

  get rowCount(): number {
    return this.block.rows;
  }

  get columnCount(): number {
    return this.block.columns;
  }

  get cellCount(): number {
    const count = this.block.rows * this.block.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return isWholeColumns(this.block);
  }

  get isEntireRow(): boolean {
    return isWholeRows(this.block);
  }

  get hasSpill(): boolean | null {
    const cells = this.#boundedCells().flat();
    const spilling = cells.filter((cell) => isPartOfSpill(this.state, this.sheetId, cell)).length;
    return spilling === 0 ? false : spilling === cells.length ? true : null;
  }

  get left(): number {
    return this.#geometry().left(this.block.column);
  }

  get top(): number {
    return this.#geometry().top(this.block.row);
  }

  get width(): number {
    const geometry = this.#geometry();
    return geometry.left(this.block.column + this.block.columns) - geometry.left(this.block.column);
  }

  get height(): number {
    const geometry = this.#geometry();
    return geometry.top(this.block.row + this.block.rows) - geometry.top(this.block.row);
  }

  get format(): RangeFormat {
    return new RangeFormat(this.state, this.sheetId, this.block);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this.state, this.sheetId, this.block);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.state, this.sheetId, this.block);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.state, this.sheetId);
  }

  getCell(row: unknown, column: unknown): Range {
    return this.#at({
      row: this.block.row + readWhole(row),
      column: this.block.column + readWhole(column),
      rows: 1,
      columns: 1,
    });
  }

  getColumn(column: unknown): Range {
    return this.#at({ ...this.block, column: this.block.column + within(column, this.block.columns), columns: 1 });
  }

  getRow(row: unknown): Range {
    return this.#at({ ...this.block, row: this.block.row + within(row, this.block.rows), rows: 1 });
  }

  getLastCell(): Range {
    return this.#at({
      row: this.block.row + this.block.rows - 1,
      column: this.block.column + this.block.columns - 1,
      rows: 1,
      columns: 1,
    });
  }

  getLastColumn(): Range {
    return this.#at({ ...this.block, column: this.block.column + this.block.columns - 1, columns: 1 });
  }

  getLastRow(): Range {
    return this.#at({ ...this.block, row: this.block.row + this.block.rows - 1, rows: 1 });
  }

  getEntireColumn(): Range {
    return this.#at({ ...this.block, row: 0, rows: MAX_ROWS });
  }

  getEntireRow(): Range {
    return this.#at({ ...this.block, column: 0, columns: MAX_COLUMNS });
  }

  getOffsetRange(rows: unknown, columns: unknown): Range {
    return this.#at({
      ...this.block,
      row: this.block.row + readWhole(rows),
      column: this.block.column + readWhole(columns),
    });
  }

  getResizedRange(rows: unknown, columns: unknown): Range {
    return this.#at({
      ...this.block,
      rows: this.block.rows + readWhole(rows),
      columns: this.block.columns + readWhole(columns),
    });
  }

  getAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    return this.#at({ ...this.block, rows: readWhole(rows), columns: readWhole(columns) });
  }

  /** A negative count lies on the other side, inside the range's own edge, as in Excel. */
  getRowsBelow(count: unknown = 1): Range {
    const rows = countOf(count);
    return rows > 0
      ? this.#at({ ...this.block, row: this.block.row + this.block.rows, rows })
      : this.#at({ ...this.block, row: this.block.row + this.block.rows + rows, rows: -rows });
  }

  getRowsAbove(count: unknown = 1): Range {
    const rows = countOf(count);
    return rows > 0
      ? this.#at({ ...this.block, row: this.block.row - rows, rows })
      : this.#at({ ...this.block, rows: -rows });
  }

  getColumnsAfter(count: unknown = 1): Range {
    const columns = countOf(count);
    return columns > 0
      ? this.#at({ ...this.block, column: this.block.column + this.block.columns, columns })
      : this.#at({ ...this.block, column: this.block.column + this.block.columns + columns, columns: -columns });
  }

  getColumnsBefore(count: unknown = 1): Range {
    const columns = countOf(count);
    return columns > 0
      ? this.#at({ ...this.block, column: this.block.column - columns, columns })
      : this.#at({ ...this.block, columns: -columns });
  }

  getBoundingRect(other: unknown): Range {
    return this.#at(boundingBlock(this.block, this.#otherBlock(other)));
  }

  getIntersection(other: unknown): Range {
    return this.getIntersectionOrNullObject(other) ?? fail();
  }

  getIntersectionOrNullObject(other: unknown): Range | null {
    const common = intersection(this.block, this.#otherBlock(other));
    return common === null ? null : this.#at(common);
  }

  getUsedRange(valuesOnly: unknown = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? fail();
  }

  getUsedRangeOrNullObject(valuesOnly: unknown = false): Range | null {
    const used = this.state.grid.usedBlock(this.sheetId, readBoolean(valuesOnly ?? false));
    const common = used === null ? null : intersection(used, this.block);
    return common === null ? null : this.#at(common);
  }

  getSpillingToRange(): Range {
    return this.getSpillingToRangeOrNullObject() ?? fail();
  }

  getSpillingToRangeOrNullObject(): Range | null {
    if (this.block.rows * this.block.columns !== 1) throw invalidArgument();
    const spill = readCells(this.state, this.sheetId, this.block)[0]?.[0]?.spill;
    return spill === undefined ? null : this.#at({ ...this.block, ...spill });
  }

  getSpillParent(): Range {
    return this.getSpillParentOrNullObject() ?? fail();
  }

  getSpillParentOrNullObject(): Range | null {
    if (this.block.rows * this.block.columns !== 1) throw invalidArgument();
    const parent = spillParent(this.state, this.sheetId, this.block);
    return parent === null ? null : this.#at(parent);
  }

  /** The library asks before it writes a large array in pieces, so that an array of another shape writes nothing. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.block.rows || columns !== this.block.columns) {
      throw invalidArgument("Range.values", SHAPE_MISMATCH);
    }
  }

  /** Values only, from a range of the same size: what else Excel can copy, the model doesn't have. */
  copyFrom(source: unknown, copyType: unknown = "All", skipBlanks: unknown = false, transpose: unknown = false): void {
    const from = source instanceof Range ? source : this.worksheet.getRange(source);
    const isPlain = !readBoolean(skipBlanks ?? false) && !readBoolean(transpose ?? false);
    const sameSize = from.block.rows === this.block.rows && from.block.columns === this.block.columns;
    if (copyType !== "Values" || !isPlain || !sameSize || isUnbounded(this.block)) {
      throw notImplemented("Range.copyFrom");
    }
    checkUnprotected(this.state, this.sheetId);
    copyValues(this.state, from, this);
  }

  clear(applyTo: unknown = "All"): void {
    const what = readOneOf(applyTo ?? "All", ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"]);
    if (what === "Hyperlinks" || what === "RemoveHyperlinks") return;
    this.state.grid.clear(
      this.sheetId,
      this.block,
      what === "All" ? "all" : what === "Contents" ? "contents" : "formats",
    );
    if (what !== "Contents") this.conditionalFormats.clearAll();
    if (what === "All") removeValidations(this.state, this.sheetId, this.block);
    touchTables(this.state, this.sheetId, this.block);
    if (what !== "Formats") this.state.cellsChanged({ sheetId: this.sheetId, block: this.block, byAddin: true });
  }

  merge(across: unknown = false): void {
    if (this.state.sheet(this.sheetId).tables.some((table) => intersection(table.block, this.block) !== null)) {
      throw invalidArgument();
    }
    if (readBoolean(across ?? false)) {
      for (let row = 0; row < this.block.rows; row += 1) {
        this.#mergeBlock({ ...this.block, row: this.block.row + row, rows: 1 });
      }
    } else {
      this.#mergeBlock(this.block);
    }
  }

  unmerge(): void {
    this.state.grid.unmerge(this.sheetId, this.block);
  }

  select(): void {
    this.state.activate(this.sheetId);
    this.state.requireInView(this.sheetId);
    this.state.grid.select(this.sheetId, this.block);
  }

  calculate(): void {
    this.state.mirror();
    this.state.grid.recalculate(true);
  }

  #at(block: Block): Range {
    return new Range(this.state, this.sheetId, block);
  }

  #sheetName(): string {
    return this.state.sheetName(this.sheetId) ?? fail();
  }

  #geometry(): SheetGeometry {
    return new SheetGeometry(this.state.grid, this.sheetId);
  }

  #readEach(read: (cell: CellSnapshot) => Answer): Answer[][] | null {
    return isUnbounded(this.block) ? null : readCells(this.state, this.sheetId, this.block).map((row) => row.map(read));
  }

  #boundedCells(): CellSnapshot[][] {
    const used = isUnbounded(this.block) ? this.getUsedRangeOrNullObject() : this;
    return used === null ? [] : readCells(this.state, this.sheetId, used.block);
  }

  #uniformNumberFormat(): string | null {
    const formats = new Set(this.#boundedCells().flatMap((row) => row.map((cell) => cell.style.numberFormat)));
    return formats.size === 1 ? ([...formats][0] ?? null) : formats.size === 0 ? "General" : null;
  }

  #setNumberFormat(block: Block, format: unknown): void {
    if (format === null || format === undefined) return;
    if (typeof format !== "string") throw invalidArgument();
    this.state.grid.style(this.sheetId, block, { numberFormat: format === "" ? "General" : format });
  }

  #otherBlock(other: unknown): Block {
    const range = typeof other === "string" ? this.worksheet.getRange(other) : other;
    if (!(range instanceof Range) || range.sheetId !== this.sheetId) throw invalidArgument();
    return range.block;
  }

  #mergeBlock(block: Block): void {
    const overlaps = this.state.grid
      .mergedBlocks(this.sheetId)
      .some((merged) => intersection(merged, block) !== null && !sameBlock(merged, block));
    if (overlaps) this.state.grid.unmerge(this.sheetId, block);
    if (block.rows * block.columns > 1) this.state.grid.merge(this.sheetId, block);
  }
}

function fail(): never {
  throw itemNotFound();
}

function within(index: unknown, count: number): number {
  const number = readWhole(index);
  if (number < 0 || number >= count) throw invalidArgument();
  return number;
}

function countOf(count: unknown): number {
  const number = readNumber(count ?? 1);
  if (number === 0 || !Number.isInteger(number)) throw invalidArgument();
  return number;
}

function valueType(cell: CellSnapshot): string {
  if (cell.error === true) return "Error";
  switch (typeof cell.value) {
    case "number":
      return "Double";
    case "boolean":
      return "Boolean";
    case "string":
      return "String";
    default:
      return "Empty";
  }
}

function isPartOfSpill(state: WorkbookState, sheetId: string, cell: CellSnapshot): boolean {
  return (
    cell.spill !== undefined ||
    spillParent(state, sheetId, { row: cell.row, column: cell.column, rows: 1, columns: 1 }) !== null
  );
}

/** The cell whose formula spills over this one; a spilling formula is its own parent. */
function spillParent(state: WorkbookState, sheetId: string, cell: Block): Block | null {
  const used = state.grid.usedBlock(sheetId, true);
  const above =
    used === null ? null : intersection(used, { row: 0, column: 0, rows: cell.row + 1, columns: cell.column + 1 });
  if (above === null) return null;
  const spilling = readCells(state, sheetId, above)
    .flat()
    .find(({ row, column, spill }) => spill !== undefined && intersection({ row, column, ...spill }, cell) !== null);
  return spilling === undefined ? null : { row: spilling.row, column: spilling.column, rows: 1, columns: 1 };
}
