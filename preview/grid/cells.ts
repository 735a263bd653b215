import { CellValueType, isBooleanString, isRealNum, ObjectMatrix } from "@univerjs/core";
import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from "@univerjs/core";
import { ERROR_TYPE_SET, FormulaDataModel, SetArrayFormulaDataMutation } from "@univerjs/engine-formula";
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { intersection } from "../model/block";
import type { CellInput, GridFormula, StyleChange } from "../model/grid";
import type { OpenedCell } from "../model/openedWorkbook";
import type { Block, CellSnapshot, CellValue } from "../model/snapshot";
import { AreaStyles } from "./areaStyles";
import { displayText } from "./displayText";
import { toBlock, toRange } from "./gridContext";
import type { GridContext } from "./gridContext";
import { toCellStyle, toUniverStyle } from "./styles";
import { unboundIn, unboundMark } from "./unboundMark";

type CellChangeParams = ISetRangeValuesMutationParams;
type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** What stands in a cell of the engine, all of it: naming every part drops what was there before. */
const NO_CONTENT: ICellData = { v: null, f: null, si: null, p: null, ref: null, xf: null, custom: null };

export const isError = (value: unknown): boolean => (ERROR_TYPE_SET as ReadonlySet<unknown>).has(value);

/** The cells' content and style. */
export class Cells {
  readonly #formulas: FormulaDataModel;
  readonly #areas: AreaStyles;
  readonly #context: GridContext;

  constructor(context: GridContext) {
    this.#context = context;
    this.#formulas = context.injector.get(FormulaDataModel);
    this.#areas = new AreaStyles(context);
  }

  write(sheetId: string, row: number, column: number, inputs: readonly (readonly CellInput[])[]): void {
    this.#set(sheetId, this.#matrixOf(sheetId, row, column, inputs));
  }

  /** The change by which inputs are written into cells, with room made for them. */
  writing(sheetId: string, row: number, column: number, inputs: readonly (readonly CellInput[])[]): CellChangeParams {
    return { ...this.#context.target(sheetId), cellValue: this.#matrixOf(sheetId, row, column, inputs) };
  }

  #matrixOf(sheetId: string, row: number, column: number, inputs: readonly (readonly CellInput[])[]): CellMatrix {
    const cells: CellMatrix = {};
    inputs.forEach((inputRow, rowOffset) =>
      inputRow.forEach((input, columnOffset) => {
        if (input === undefined) return;
        (cells[row + rowOffset] ??= {})[column + columnOffset] = cellData(input);
      }),
    );
    this.#makeRoom(sheetId, row + inputs.length, column + Math.max(0, ...inputs.map((inputRow) => inputRow.length)));
    return cells;
  }

  /** Cells with their look and with the values that they last had. What a formula spills over is its own to show. */
  load(sheetId: string, cells: readonly OpenedCell[]): void {
    const matrix: CellMatrix = {};
    for (const cell of cells) {
      const { row, column, value, error, formula, style, spilled } = cell;
      const content =
        value === null || spilled ? {} : error ? { v: value, t: CellValueType.STRING } : typedValue(value);
      (matrix[row] ??= {})[column] = { ...content, ...(formula && { f: formula }), s: toUniverStyle(style) };
    }
    this.#makeRoom(sheetId, 1 + furthest(cells, "row"), 1 + furthest(cells, "column"));
    // The engine takes it for a change of style, and calculates nothing.
    const params = { ...this.#context.target(sheetId), cellValue: matrix, trigger: SetStyleCommand.id };
    if (cells.length > 0) this.#context.run(SetRangeValuesMutation, params);
    this.#loadSpills(sheetId, cells);
  }

  #loadSpills(sheetId: string, cells: readonly OpenedCell[]): void {
    const { unitId } = this.#context;
    const places = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
    const ranges: IObjectMatrixPrimitiveType<IRange> = {};
    const values = new ObjectMatrix<Nullable<ICellData>>();
    for (const { row, column, spill } of cells) {
      if (!spill) continue;
      const block = { row, column, ...spill };
      (ranges[row] ??= {})[column] = toRange(block);
      grid(block, (spillRow, spillColumn) => {
        const cell = places.get(`${spillRow} ${spillColumn}`);
        // Files leave out what is empty; a formula that spills shows an empty text there.
        const shown = cell?.error ? { v: cell.value, t: CellValueType.STRING } : typedValue(cell?.value ?? "");
        values.setValue(spillRow, spillColumn, shown);
      });
    }
    if (Object.keys(ranges).length === 0) return;
    this.#formulas.mergeArrayFormulaRange({ [unitId]: { [sheetId]: ranges } });
    this.#formulas.mergeArrayFormulaCellData({ [unitId]: { [sheetId]: values } });
    this.#context.run(SetArrayFormulaDataMutation, {
      arrayFormulaRange: this.#formulas.getArrayFormulaRange(),
      arrayFormulaCellData: this.#formulas.getArrayFormulaCellData(),
      arrayFormulaEmbedded: {},
    });
  }

  read(sheetId: string, block: Block): CellSnapshot[][] {
    const spilled = this.#formulas.getArrayFormulaCellData()[this.#context.unitId]?.[sheetId];
    const spills = this.#formulas.getArrayFormulaRange()[this.#context.unitId]?.[sheetId];
    const styles = this.#context.workbook.getStyles();
    const matrix = this.#context.worksheet(sheetId).getCellMatrix();
    return grid(block, (row, column) => {
      const cell = matrix.getValue(row, column);
      const shown = cell && hasContent(cell) ? cell : spilled?.[row]?.[column];
      const value = cellValue(shown);
      const style = toCellStyle({ ...this.#areas.under(sheetId, row, column), ...styles.getStyleByCell(cell) });
      const formula = cell && this.#formulas.getFormulaStringByCell(row, column, sheetId, this.#context.unitId);
      // The engine remembers the size of what found no room, too: nothing has spilled then.
      const spill = formula && value !== "#SPILL!" ? spills?.[row]?.[column] : undefined;
      const error = isError(value) && (Boolean(formula) || shown !== cell || cell?.t !== CellValueType.FORCE_STRING);
      return {
        row,
        column,
        value,
        ...(error && { error: true }),
        ...(formula && { formula }),
        ...(spill && (({ rows, columns }) => ({ spill: { rows, columns } }))(toBlock(spill))),
        text: displayText(value, style.numberFormat),
        style,
      };
    });
  }

  formulaList(sheetId: string): GridFormula[] {
    const found: GridFormula[] = [];
    this.#context
      .worksheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell?.f && !cell?.si) return;
        const formula = this.#formulas.getFormulaStringByCell(row, column, sheetId, this.#context.unitId);
        const unbound = [...unboundIn(cell)];
        if (formula) found.push({ row, column, formula, ...(unbound.length > 0 && { unbound }) });
      });
    return found;
  }

  usedBlock(sheetId: string, valuesOnly: boolean): Block | null {
    const bounds = { startRow: Infinity, endRow: -1, startColumn: Infinity, endColumn: -1 };
    const include = (row: number, column: number): void => {
      bounds.startRow = Math.min(bounds.startRow, row);
      bounds.endRow = Math.max(bounds.endRow, row);
      bounds.startColumn = Math.min(bounds.startColumn, column);
      bounds.endColumn = Math.max(bounds.endColumn, column);
    };
    this.#context
      .worksheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell && (hasContent(cell) || (!valuesOnly && cell.s))) include(row, column);
      });
    const spilled = this.#formulas.getArrayFormulaCellData()[this.#context.unitId]?.[sheetId];
    new ObjectMatrix<Nullable<ICellData>>(spilled ?? {}).forValue((row, column, cell) => {
      if (cellValue(cell) !== null) include(row, column);
    });
    return bounds.endRow < 0 ? null : toBlock(bounds);
  }

  clear(sheetId: string, block: Block, what: "all" | "contents" | "formats"): void {
    const matrix = this.#context.worksheet(sheetId).getCellMatrix();
    const cells: CellMatrix = {};
    grid(this.#withinSheet(sheetId, block), (row, column) => {
      const cell = matrix.getValue(row, column);
      if (!cell) return;
      (cells[row] ??= {})[column] = what === "all" ? null : what === "contents" ? NO_CONTENT : { s: null, t: cell.t };
    });
    this.#set(sheetId, cells, what === "formats");
  }

  style(sheetId: string, block: Block, style: StyleChange): void {
    const matrix = this.#context.worksheet(sheetId).getCellMatrix();
    const s = toUniverStyle(style);
    const isArea = this.#areas.set(sheetId, block, s);
    const used = isArea ? this.usedBlock(sheetId, false) : null;
    const part = isArea ? used && intersection(used, block) : block;
    if (!part) return;
    this.#makeRoom(sheetId, part.row + part.rows, part.column + part.columns);
    const cells: CellMatrix = {};
    grid(part, (row, column) => {
      // The type is named again because the engine would guess it anew, and take a text such as "007" for a number.
      (cells[row] ??= {})[column] = { s, t: matrix.getValue(row, column)?.t };
    });
    this.#set(sheetId, cells, true);
  }

  /** Takes from all formulas what keeps their names unbound. */
  bindNames(sheetId: string): void {
    const cells: CellMatrix = {};
    this.#context
      .worksheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (unboundIn(cell).size > 0) (cells[row] ??= {})[column] = { custom: null, t: cell?.t };
      });
    this.#set(sheetId, cells, true);
  }

  #set(sheetId: string, cellValue: CellMatrix, styleOnly = false): void {
    if (Object.keys(cellValue).length === 0) return;
    const params = { ...this.#context.target(sheetId), cellValue };
    // The formula engine leaves a local change alone; else it would take cells named without a formula for cells that lost theirs.
    this.#context.run(SetRangeValuesMutation, params, styleOnly ? { onlyLocal: true } : undefined);
  }

  #withinSheet(sheetId: string, block: Block): Block {
    const worksheet = this.#context.worksheet(sheetId);
    return {
      ...block,
      rows: Math.min(block.rows, worksheet.getRowCount() - block.row),
      columns: Math.min(block.columns, worksheet.getColumnCount() - block.column),
    };
  }

  #makeRoom(sheetId: string, rows: number, columns: number): void {
    const worksheet = this.#context.worksheet(sheetId);
    const target = this.#context.target(sheetId);
    if (rows > worksheet.getRowCount()) this.#context.run(SetWorksheetRowCountMutation, { ...target, rowCount: rows });
    if (columns > worksheet.getColumnCount()) {
      this.#context.run(SetWorksheetColumnCountMutation, { ...target, columnCount: columns });
    }
  }
}

function furthest(cells: readonly OpenedCell[], along: "row" | "column"): number {
  return cells.reduce((most, cell) => Math.max(most, cell[along]), 0);
}

function grid<Item>(block: Block, item: (row: number, column: number) => Item): Item[][] {
  return Array.from({ length: Math.max(0, block.rows) }, (_row, row) =>
    Array.from({ length: Math.max(0, block.columns) }, (_column, column) =>
      item(block.row + row, block.column + column),
    ),
  );
}

/** The engine parses what comes without a type: '001' would become 1. */
function cellData(input: NonNullable<CellInput> | null): ICellData {
  if (input === null) return { ...NO_CONTENT };
  if ("formula" in input) {
    return { ...NO_CONTENT, f: input.formula, custom: input.unbound ? unboundMark(input.unbound) : null };
  }
  if ("error" in input) return { ...NO_CONTENT, v: input.error, t: CellValueType.STRING };
  return { ...NO_CONTENT, ...typedValue(input.value) };
}

function typedValue(value: number | string | boolean): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const mistakable = isRealNum(value) || isBooleanString(value) || isError(value);
  return { v: value, t: mistakable ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function hasContent(cell: ICellData): boolean {
  return cellValue(cell) !== null || Boolean(cell.f ?? cell.si);
}

/** Rich text, which only a person's editing makes, counts as its plain text. */
export function cellValue(cell: Nullable<ICellData>): CellValue {
  if (cell?.v === undefined || cell.v === null) return cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? null;
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true || /^true$/i.test(String(cell.v));
  if (cell.t === CellValueType.NUMBER) return Number(cell.v);
  return cell.v;
}
