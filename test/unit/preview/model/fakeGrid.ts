import { intersection, MAX_COLUMNS, MAX_ROWS } from "../../../../preview/model/block";
import type { CellInput, Grid, GridFormula, GridSheet, StyleChange } from "../../../../preview/model/grid";
import type {
  Block,
  CellSnapshot,
  CellStyle,
  ChartSnapshot,
  ColourRuleSnapshot,
  TableSnapshot,
  ValidationSnapshot,
} from "../../../../preview/model/snapshot";

interface FakeCell {
  value: number | string | boolean | null;
  error?: boolean;
  formula?: string;
  /** Names in the formula that mean nothing in this cell. */
  unbound?: readonly string[];
  style: CellStyle;
}

/** What a sheet of the fake shows: what the model mirrored to it. */
export class FakeSheet {
  readonly cells = new Map<string, FakeCell>();
  /** Of the cells that nothing was done to by themselves. */
  base: CellStyle = { numberFormat: "General" };
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  visible = true;
  tabColour: string | null = null;
  gridlines = true;
  freeze = { rows: 0, columns: 0 };
  merged: Block[] = [];
  tables: readonly TableSnapshot[] = [];
  validations: readonly ValidationSnapshot[] = [];
  colourRules: readonly ColourRuleSnapshot[] = [];
  charts: readonly ChartSnapshot[] = [];

  constructor(
    readonly id: string,
    public name: string,
  ) {}
}

/** A grid in memory that stores and doesn't calculate: a formula's value is what a test says. */
export class FakeGrid implements Grid {
  readonly all: FakeSheet[] = [new FakeSheet("s1", "Sheet1")];
  names: readonly { name: string; formula: string; sheetId?: string }[] = [];
  recalculations = 0;
  calculating = false;
  readonly calls: string[] = [];
  /** Values and spills of formulas, by the formula's text. */
  readonly results = new Map<
    string,
    { value: number | string | boolean; error?: boolean; spill?: { rows: number; columns: number } }
  >();
  #active = "s1";
  #selection: Block = { row: 0, column: 0, rows: 1, columns: 1 };
  #lastId = 1;

  shown(name: string): FakeSheet {
    const sheet = this.all.find((candidate) => candidate.name === name);
    if (sheet === undefined) {
      throw new Error(`no sheet ${name}`);
    }
    return sheet;
  }

  sheets(): readonly GridSheet[] {
    return this.all.map(({ id, name }) => ({ id, name }));
  }

  addSheet(name: string): GridSheet {
    this.#lastId += 1;
    const sheet = new FakeSheet(`s${this.#lastId}`, name);
    this.all.push(sheet);
    return { id: sheet.id, name };
  }

  copySheet(id: string, name: string): GridSheet {
    const copy = this.addSheet(name);
    const [source, target] = [this.#sheet(id), this.#sheet(copy.id)];
    target.base = source.base;
    source.cells.forEach(({ value, style }, key) => target.cells.set(key, { value, style: { ...style } }));
    source.widths.forEach((width, column) => target.widths.set(column, width));
    source.heights.forEach((height, row) => target.heights.set(row, height));
    target.merged = [...source.merged];
    return copy;
  }

  deleteSheet(id: string): void {
    this.all.splice(this.all.indexOf(this.#sheet(id)), 1);
  }

  renameSheet(id: string, name: string): void {
    this.#sheet(id).name = name;
  }

  moveSheet(id: string, position: number): void {
    const sheet = this.#sheet(id);
    this.all.splice(this.all.indexOf(sheet), 1);
    this.all.splice(position, 0, sheet);
  }

  activateSheet(id: string): void {
    this.#active = id;
  }

  activeSheet(): GridSheet {
    const sheet = this.all.find((candidate) => candidate.id === this.#active) ?? this.all[0];
    return this.#sheet(sheet?.id ?? "");
  }

  select(id: string, block: Block): void {
    this.#active = id;
    this.#selection = block;
  }

  selection(): { sheet: GridSheet; block: Block } {
    return { sheet: this.activeSheet(), block: this.#selection };
  }

  setVisible(id: string, visible: boolean): void {
    this.#sheet(id).visible = visible;
  }

  setTabColour(id: string, colour: string | null): void {
    this.#sheet(id).tabColour = colour;
  }

  setGridlines(id: string, shown: boolean): void {
    this.#sheet(id).gridlines = shown;
  }

  setFreeze(id: string, rows: number, columns: number): void {
    this.#sheet(id).freeze = { rows, columns };
  }

  write(id: string, row: number, column: number, inputs: readonly (readonly CellInput[])[]): void {
    this.calls.push("write");
    inputs.forEach((line, rowOffset) =>
      line.forEach((input, columnOffset) => {
        if (input !== undefined) {
          this.#writeCell(id, row + rowOffset, column + columnOffset, input);
        }
      }),
    );
  }

  read(id: string, block: Block): CellSnapshot[][] {
    return Array.from({ length: block.rows }, (_row, row) =>
      Array.from({ length: block.columns }, (_column, column) =>
        this.#readCell(id, block.row + row, block.column + column),
      ),
    );
  }

  formulas(id: string): readonly GridFormula[] {
    return [...this.#sheet(id).cells].flatMap(([key, { formula, unbound }]) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return formula === undefined ? [] : { row, column, formula, ...(unbound && { unbound }) };
    });
  }

  usedBlock(id: string, valuesOnly: boolean): Block | null {
    const places = [...this.#sheet(id).cells]
      .filter(([, cell]) => !valuesOnly || cell.value !== null || cell.formula !== undefined)
      .map(([key]) => key.split(",").map(Number) as [number, number]);
    if (places.length === 0) {
      return null;
    }
    const rows = places.map(([row]) => row);
    const columns = places.map(([, column]) => column);
    const row = Math.min(...rows);
    const column = Math.min(...columns);
    return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  }

  clear(id: string, block: Block, what: "all" | "contents" | "formats"): void {
    this.#eachCell(id, block, (cell, key) => {
      if (what === "all") {
        this.#sheet(id).cells.delete(key);
      } else if (what === "contents") {
        cell.value = null;
        delete cell.formula;
      } else {
        cell.style = { numberFormat: "General" };
      }
    });
  }

  style(id: string, block: Block, change: StyleChange): void {
    this.calls.push("style");
    if (block.rows === MAX_ROWS && block.columns === MAX_COLUMNS) {
      const sheet = this.#sheet(id);
      sheet.base = restyled(sheet.base, change);
      for (const cell of sheet.cells.values()) cell.style = restyled(cell.style, change);
      return;
    }
    const rows = Math.min(block.rows, 100);
    const columns = Math.min(block.columns, 100);
    for (let row = block.row; row < block.row + rows; row += 1) {
      for (let column = block.column; column < block.column + columns; column += 1) {
        this.#styleCell(id, row, column, change);
      }
    }
  }

  merge(id: string, block: Block): void {
    this.#sheet(id).merged.push(block);
  }

  unmerge(id: string, block: Block): void {
    const sheet = this.#sheet(id);
    sheet.merged = sheet.merged.filter((merged) => intersection(merged, block) === null);
  }

  mergedBlocks(id: string): Block[] {
    return this.#sheet(id).merged;
  }

  setColumnWidths(id: string, from: number, count: number, points: number): void {
    for (let column = from; column < from + count; column += 1) {
      this.#sheet(id).widths.set(column, points);
    }
  }

  columnWidth(id: string, column: number): number | undefined {
    return this.#sheet(id).widths.get(column);
  }

  setRowHeights(id: string, from: number, count: number, points: number): void {
    for (let row = from; row < from + count; row += 1) {
      this.#sheet(id).heights.set(row, points);
    }
  }

  rowHeight(id: string, row: number): number | undefined {
    return this.#sheet(id).heights.get(row);
  }

  setTables(id: string, tables: readonly TableSnapshot[]): void {
    this.calls.push("setTables");
    this.#sheet(id).tables = tables;
  }

  setValidations(id: string, validations: readonly ValidationSnapshot[]): void {
    this.calls.push("setValidations");
    this.#sheet(id).validations = validations;
  }

  forgetSheet(): void {
    this.calls.push("forgetSheet");
  }

  setColourRules(id: string, rules: readonly ColourRuleSnapshot[]): void {
    this.#sheet(id).colourRules = rules;
  }

  setCharts(id: string, charts: readonly ChartSnapshot[]): void {
    this.calls.push("setCharts");
    this.#sheet(id).charts = charts;
  }

  setNames(names: readonly { name: string; formula: string; sheetId?: string }[]): void {
    this.names = names;
  }

  registerFunctions(): void {
    throw new Error("the fake calls no functions");
  }

  load(): never {
    throw new Error("Files are opened in a real grid.");
  }

  opened(): never {
    throw new Error("Files are opened in a real grid.");
  }

  recalculate(): void {
    this.recalculations += 1;
  }

  rebuild(): void {
    this.all.forEach(({ cells }) => cells.forEach((cell) => delete cell.unbound));
  }

  isBusy(): boolean {
    return false;
  }

  isCalculating(): boolean {
    return this.calculating;
  }

  settled(): Promise<void> {
    return Promise.resolve();
  }

  onChange(): void {
    throw new Error("nobody changes the fake by hand");
  }

  #sheet(id: string): FakeSheet {
    const sheet = this.all.find((candidate) => candidate.id === id);
    if (sheet === undefined) {
      throw new Error(`no sheet with id ${id}`);
    }
    return sheet;
  }

  #cell(id: string, row: number, column: number): FakeCell {
    const { cells, base } = this.#sheet(id);
    const key = `${row},${column}`;
    const cell = cells.get(key) ?? { value: null, style: base };
    cells.set(key, cell);
    return cell;
  }

  #writeCell(id: string, row: number, column: number, input: Exclude<CellInput, undefined>): void {
    const cell = this.#cell(id, row, column);
    delete cell.formula;
    delete cell.error;
    delete cell.unbound;
    cell.value = input !== null && "value" in input ? input.value : null;
    if (input !== null && "error" in input) {
      Object.assign(cell, { value: input.error, error: true });
    }
    if (input !== null && "formula" in input) {
      cell.formula = input.formula;
      if (input.unbound) cell.unbound = input.unbound;
    }
  }

  #readCell(id: string, row: number, column: number): CellSnapshot {
    const { cells, base } = this.#sheet(id);
    const cell: FakeCell = cells.get(`${row},${column}`) ?? { value: null, style: base };
    const result = cell.formula === undefined ? undefined : this.results.get(cell.formula);
    const value = result?.value ?? cell.value;
    return {
      row,
      column,
      value,
      ...((result ?? cell).error === true ? { error: true } : {}),
      ...(cell.formula === undefined ? {} : { formula: cell.formula }),
      ...(result?.spill === undefined ? {} : { spill: result.spill }),
      text: value === null ? "" : String(value),
      style: { ...cell.style },
    };
  }

  #styleCell(id: string, row: number, column: number, change: StyleChange): void {
    const cell = this.#cell(id, row, column);
    cell.style = restyled(cell.style, change);
  }

  #eachCell(id: string, block: Block, visit: (cell: FakeCell, key: string) => void): void {
    for (const [key, cell] of this.#sheet(id).cells) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      if (intersection({ row, column, rows: 1, columns: 1 }, block) !== null) {
        visit(cell, key);
      }
    }
  }
}

function restyled(style: CellStyle, { fill, horizontal, borders, ...plain }: StyleChange): CellStyle {
  const next: CellStyle = { ...style, ...plain };
  if (fill !== undefined) {
    next.fill = fill ?? undefined;
  }
  if (horizontal !== undefined) {
    next.horizontal = horizontal ?? undefined;
  }
  if (borders !== undefined) {
    const changed = Object.entries(borders).map(([edge, border]) => [edge, border ?? undefined]);
    next.borders = { ...next.borders, ...(Object.fromEntries(changed) as CellStyle["borders"]) };
  }
  return next;
}
