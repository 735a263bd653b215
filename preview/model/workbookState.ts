import { movedFormula, withSheetRenamed } from "./address";
import { CalculationStatus } from "./calculationStatus";
import type { CellChange } from "./cellChange";
import { chartSnapshot } from "./chartSnapshot";
import { ExcelError } from "./excelError";
import type { Grid } from "./grid";
import { plainTraits, type HostTraits } from "./hostTraits";
import { rewriteFormulas } from "./rewrittenFormulas";
import { isFiltered, newSheetState, rememberHeadings, type SheetState } from "./sheetState";
import type { ChartSnapshot, ColourRuleSnapshot, TableSnapshot, ValidationSnapshot } from "./snapshot";
import { withTablesGone } from "./tableReferences";
import { withoutMeaning } from "./unboundNames";

export interface NameState {
  readonly name: string;
  formula: string;
  comment: string;
  visible: boolean;
  readonly sheetId?: string;
  /** Names in the formula, lower case, that were unknown when it was written. */
  unbound?: readonly string[];
}

export interface RememberedState {
  readonly names: readonly NameState[];
  readonly sheets: readonly SheetState[];
}

type Mirrored = "tables" | "validations" | "colourRules" | "charts";

/**
 * What only Excel knows, kept by the id of the sheet, and mirrored to the grid to be seen. The grid's list of sheets is
 * the truth: `reconcile` follows what a person did to it.
 */
export class WorkbookState {
  readonly grid: Grid;
  readonly settings = new Map<string, unknown>();
  readonly properties = new Map<string, string>();
  names: NameState[] = [];
  readonly calculation: CalculationStatus;
  /** Whether the add-in has registered for changes of cells. */
  tellsChanges = false;
  readonly #sheets = new Map<string, SheetState>();
  readonly #changed = new Map<string, { sheetId: string; what: Mirrored }>();
  /** Sheets that the batch under way has added: a page doesn't show them before it has ended. */
  readonly #added = new Set<string>();
  #namesChanged = false;
  #cellChanges: CellChange[] = [];
  #lastId = 0;

  constructor(
    grid: Grid,
    readonly traits: HostTraits = plainTraits,
  ) {
    this.grid = grid;
    this.calculation = new CalculationStatus(grid, traits.pendingStuck);
    this.reconcile();
  }

  newId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  sheet(id: string): SheetState {
    const known = this.#sheets.get(id);
    if (known !== undefined) return known;
    const name = this.grid.sheets().find((sheet) => sheet.id === id)?.name ?? "";
    const state = newSheetState(id, name);
    this.#sheets.set(id, state);
    return state;
  }

  sheetName(id: string): string | undefined {
    return this.grid.sheets().find((sheet) => sheet.id === id)?.name;
  }

  sheetIdByName(name: string): string | undefined {
    const wanted = name.toLowerCase();
    return this.grid.sheets().find((sheet) => sheet.name.toLowerCase() === wanted)?.id;
  }

  /** Every sheet's state, in the order of the tabs. */
  sheets(): SheetState[] {
    return this.grid.sheets().map((sheet) => this.sheet(sheet.id));
  }

  /** Follows sheets that were added, renamed or deleted in the grid since the model last looked. */
  reconcile(): void {
    const present = new Map(this.grid.sheets().map((sheet) => [sheet.id, sheet.name]));
    for (const [id, state] of [...this.#sheets]) {
      const name = present.get(id);
      if (name === undefined) {
        this.#forget(state);
      } else if (name !== state.name) {
        const before = state.name;
        state.name = name;
        rewriteFormulas(this, (formula) => withSheetRenamed(formula, before, name));
      }
    }
    present.forEach((_name, id) => this.sheet(id));
    this.mirror();
  }

  /** All that is kept beside the grid, to be put back when what a person did is undone. */
  remembered(): RememberedState {
    const sheets = [...this.#sheets.values()].map((sheet) => structuredClone(sheet));
    return { names: structuredClone(this.names), sheets };
  }

  restore({ names, sheets }: RememberedState): void {
    const shownBefore = [...this.#sheets.keys()];
    this.names = structuredClone(names) as NameState[];
    this.#sheets.clear();
    for (const sheet of sheets) this.#sheets.set(sheet.id, structuredClone(sheet));
    for (const { id, name } of this.grid.sheets()) {
      const state = this.sheet(id);
      state.name = name;
      for (const what of ["tables", "validations", "colourRules", "charts"] as const) this.touch(id, what);
      this.grid.setFreeze(id, state.freeze?.rows ?? 0, state.freeze?.columns ?? 0);
    }
    for (const id of [...this.#sheets.keys()]) {
      if (this.sheetName(id) === undefined) this.#sheets.delete(id);
    }
    for (const id of shownBefore) {
      if (this.sheetName(id) === undefined) this.grid.forgetSheet(id);
    }
    this.touchNames();
    this.mirror();
  }

  /** All formulas that stand in no cell, as if they were entered again. */
  bindNames(): void {
    for (const name of this.names) delete name.unbound;
    this.touchNames();
    for (const { id, validations, colourRules } of this.sheets()) {
      for (const holder of [...validations, ...colourRules]) delete holder.unbound;
      this.touch(id, "validations");
      this.touch(id, "colourRules");
    }
  }

  sheetAdded(sheetId: string): void {
    this.#added.add(sheetId);
  }

  /** Shows a sheet, unless the host can't yet. */
  activate(sheetId: string): void {
    if (this.traits.platform === "web" && this.#added.has(sheetId)) return;
    this.grid.activateSheet(sheetId);
  }

  /** Selecting cells and freezing panes belong to the sheet in view. */
  requireInView(sheetId: string): void {
    if (this.grid.activeSheet().id !== sheetId) throw new ExcelError("InvalidOperation");
  }

  batchEnded(): void {
    this.#added.clear();
  }

  /** Forgets what belongs to the workbook as a whole: another one takes its place. */
  clear(): void {
    this.settings.clear();
    this.properties.clear();
    this.names = [];
    this.calculation.mode = "Automatic";
    this.tellsChanges = false;
    this.#cellChanges = [];
  }

  touch(sheetId: string, what: Mirrored): void {
    this.#changed.set(`${what} ${sheetId}`, { sheetId, what });
  }

  touchNames(): void {
    this.#namesChanged = true;
  }

  /** Kept for the add-in, if it has registered for changes. */
  cellsChanged(change: CellChange): void {
    this.calculation.edited();
    if (this.tellsChanges) this.#cellChanges.push(change);
  }

  /** What changed since the last time, in its order. */
  takeCellChanges(): CellChange[] {
    return this.#cellChanges.splice(0);
  }

  /** Shows in the grid what changed. Called before cells are read or written, and after each batch. */
  mirror(): void {
    if (this.#namesChanged) {
      this.#namesChanged = false;
      this.grid.setNames(
        this.names.map(({ name, formula, sheetId, unbound }) => ({
          name,
          formula: withoutMeaning(formula, unbound),
          ...(sheetId !== undefined && { sheetId }),
        })),
      );
    }
    const changes = [...this.#changed.values()];
    this.#changed.clear();
    for (const { sheetId, what } of changes) {
      if (this.sheetName(sheetId) !== undefined) this.#show(this.sheet(sheetId), what);
    }
  }

  tableSnapshots(state: SheetState): TableSnapshot[] {
    return state.tables.map((table) => ({
      name: table.name,
      block: table.block,
      columns: tableColumnNames(this.grid, state.id, table.block),
      tableStyle: table.style,
      bandedRows: table.bandedRows,
      filterButtons: table.filterButtons,
      showHeaders: table.showHeaders,
      ...(table.calculated.some((formula) => formula !== undefined) && {
        calculatedColumns: table.calculated.map((formula) => formula ?? null),
      }),
      ...(isFiltered(table) && {
        filters: Array.from({ length: table.block.columns }, (_unused, index) => table.filters[index] ?? null),
        hiddenRows: [...table.hiddenRows],
      }),
    }));
  }

  validationSnapshots(state: Pick<SheetState, "validations">): ValidationSnapshot[] {
    return state.validations.flatMap(({ blocks, anchor, rule }) =>
      blocks.map((block) => ({
        ...rule,
        block,
        formula1: moved(rule.formula1, anchor, block),
        ...(rule.formula2 === undefined ? {} : { formula2: moved(rule.formula2, anchor, block) }),
      })),
    );
  }

  /** Rules that say something: a rule just added has no formula yet. */
  colourRuleSnapshots(state: Pick<SheetState, "colourRules">): ColourRuleSnapshot[] {
    return state.colourRules.map(({ rule }) => rule).filter(({ formula }) => formula !== "");
  }

  chartSnapshots(state: SheetState): ChartSnapshot[] {
    return state.charts.map((chart) => chartSnapshot(this, state.id, chart));
  }

  #show(state: SheetState, what: Mirrored): void {
    switch (what) {
      case "tables": {
        const tables = this.tableSnapshots(state);
        tables.forEach(({ columns }, index) => {
          const table = state.tables[index];
          if (table !== undefined) rememberHeadings(table, columns);
        });
        return this.grid.setTables(state.id, tables);
      }
      case "validations":
        return this.grid.setValidations(state.id, this.validationSnapshots(calculatingValidations(state)));
      case "colourRules":
        return this.grid.setColourRules(state.id, this.colourRuleSnapshots(calculatingColourRules(state)));
      case "charts":
        return this.grid.setCharts(state.id, this.chartSnapshots(state));
    }
  }

  #forget(state: SheetState): void {
    this.#sheets.delete(state.id);
    this.grid.forgetSheet(state.id);
    this.names = this.names.filter((name) => name.sheetId !== state.id);
    const tables = state.tables.map(({ name }) => name);
    rewriteFormulas(this, (formula) => withTablesGone(withSheetRenamed(formula, state.name, null), tables));
    for (const other of this.#sheets.values()) {
      if (other.charts.some((chart) => chart.series.some((series) => series.values?.sheetId === state.id))) {
        this.touch(other.id, "charts");
      }
    }
  }
}

function calculatingValidations({ validations }: SheetState): Pick<SheetState, "validations"> {
  return {
    validations: validations.map(({ rule, unbound, ...rest }) => ({
      ...rest,
      rule: {
        ...rule,
        formula1: withoutMeaning(rule.formula1, unbound),
        ...(rule.formula2 !== undefined && { formula2: withoutMeaning(rule.formula2, unbound) }),
      },
    })),
  };
}

function calculatingColourRules({ colourRules }: SheetState): Pick<SheetState, "colourRules"> {
  return {
    colourRules: colourRules.map(({ id, rule, unbound }) => ({
      id,
      rule: {
        ...rule,
        formula: withoutMeaning(rule.formula, unbound),
        ...(rule.formula2 !== undefined && { formula2: withoutMeaning(rule.formula2, unbound) }),
      },
    })),
  };
}

function moved(criterion: string | number, from: Place, to: Place): string | number {
  return typeof criterion === "string" ? movedFormula(criterion, from, to) : criterion;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A table's columns are named by its header cells. */
export function tableColumnNames(grid: Grid, sheetId: string, block: TableSnapshot["block"]): string[] {
  const header = grid.read(sheetId, { ...block, rows: 1 })[0] ?? [];
  return header.map((cell) => (cell.value === null ? "" : String(cell.value)));
}
