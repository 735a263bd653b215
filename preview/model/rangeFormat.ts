import { readBoolean, readNumber, readOneOf, readWhole } from "./arguments";
import { autofitColumns, autofitRows } from "./autofit";
import { BlockStyle } from "./blockStyle";
import { invalidArgument, notImplemented } from "./excelError";
import { ExcelObject } from "./excelObject";
import { RangeBorderCollection } from "./rangeBorderCollection";
import { RangeFill } from "./rangeFill";
import { RangeFont } from "./rangeFont";
import { SheetGeometry } from "./sheetGeometry";
import type { Block, CellStyle } from "./snapshot";
import type { WorkbookState } from "./workbookState";

const HORIZONTAL: Readonly<Record<string, NonNullable<CellStyle["horizontal"]> | null>> = {
  General: null,
  Left: "left",
  Center: "center",
  Right: "right",
  Justify: "justify",
};
const VERTICAL: Readonly<Record<string, NonNullable<CellStyle["vertical"]>>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
};
const MAX_ROW_HEIGHT = 409.5;
const MAX_INDENT = 250;

/** Excel.RangeFormat. Widths and heights are in points. */
export class RangeFormat extends ExcelObject {
  readonly #state: WorkbookState;
  readonly #sheetId: string;
  readonly #block: Block;
  readonly #style: BlockStyle;

  constructor(state: WorkbookState, sheetId: string, block: Block) {
    super("RangeFormat");
    this.#state = state;
    this.#sheetId = sheetId;
    this.#block = block;
    this.#style = new BlockStyle(state, sheetId, block);
  }

  get fill(): RangeFill {
    return new RangeFill(this.#style);
  }

  get font(): RangeFont {
    return new RangeFont(this.#style);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.#style);
  }

  get horizontalAlignment(): string | null {
    return this.#style.uniform((style) => excelName(HORIZONTAL, style.horizontal ?? null));
  }

  set horizontalAlignment(value: unknown) {
    this.#style.set({
      horizontal: alignment(value, HORIZONTAL, ["Fill", "CenterAcrossSelection", "Distributed"], "horizontalAlignment"),
    });
  }

  get verticalAlignment(): string | null {
    return this.#style.uniform((style) => excelName(VERTICAL, style.vertical ?? "bottom"));
  }

  set verticalAlignment(value: unknown) {
    this.#style.set({ vertical: alignment(value, VERTICAL, ["Justify", "Distributed"], "verticalAlignment") });
  }

  get wrapText(): boolean | null {
    return this.#style.uniform((style) => style.wrap ?? false);
  }

  set wrapText(value: unknown) {
    this.#style.set({ wrap: readBoolean(value) });
  }

  get indentLevel(): number | null {
    return this.#style.uniform((style) => style.indent ?? 0);
  }

  set indentLevel(value: unknown) {
    const level = readWhole(value);
    if (level < 0 || level > MAX_INDENT) throw invalidArgument();
    this.#style.set({ indent: level });
  }

  get columnWidth(): number | null {
    const geometry = new SheetGeometry(this.#state.grid, this.#sheetId);
    return uniformSize(this.#block.columns, (index) => geometry.columnWidth(this.#block.column + index));
  }

  set columnWidth(value: unknown) {
    this.#state.grid.setColumnWidths(this.#sheetId, this.#block.column, this.#block.columns, sizeUpTo(value, Infinity));
  }

  get rowHeight(): number | null {
    const geometry = new SheetGeometry(this.#state.grid, this.#sheetId);
    return uniformSize(this.#block.rows, (index) => geometry.rowHeight(this.#block.row + index));
  }

  set rowHeight(value: unknown) {
    this.#state.grid.setRowHeights(this.#sheetId, this.#block.row, this.#block.rows, sizeUpTo(value, MAX_ROW_HEIGHT));
  }

  autofitColumns(): void {
    autofitColumns(this.#state, this.#sheetId, this.#block);
  }

  autofitRows(): void {
    autofitRows(this.#state, this.#sheetId, this.#block);
  }
}

function alignment<Value>(
  value: unknown,
  known: Readonly<Record<string, Value>>,
  notShown: readonly string[],
  member: string,
): Value {
  const name = readOneOf(value, [...Object.keys(known), ...notShown]);
  const shown = known[name];
  if (shown === undefined) throw notImplemented(`RangeFormat.${member}.${name}`);
  return shown;
}

function excelName<Value>(known: Readonly<Record<string, Value>>, value: Value): string {
  return Object.entries(known).find(([, candidate]) => candidate === value)?.[0] ?? "General";
}

function sizeUpTo(value: unknown, most: number): number {
  const points = readNumber(value);
  if (points < 0 || points > most) throw invalidArgument();
  return points;
}

/** Of a whole column or row, the first thousand tell: beyond them nobody has set a size one by one. */
function uniformSize(count: number, size: (index: number) => number): number | null {
  const first = size(0);
  for (let index = 1; index < Math.min(count, 1000); index += 1) {
    if (size(index) !== first) return null;
  }
  return first;
}
