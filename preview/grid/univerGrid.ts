import { IUndoRedoService, LifecycleService, LifecycleStages } from "@univerjs/core";
import { IFunctionService, ISheetRowFilteredService } from "@univerjs/engine-formula";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import type { ISetRangeValuesCommandParams } from "@univerjs/sheets";
import type {
  CallFunction,
  CellInput,
  FunctionMetadata,
  Grid,
  GridFormula,
  GridSheet,
  StyleChange,
} from "../model/grid";
import type { OpenedCell } from "../model/openedWorkbook";
import type {
  Block,
  CellSnapshot,
  ChartSnapshot,
  ColourRuleSnapshot,
  TableSnapshot,
  ValidationSnapshot,
} from "../model/snapshot";
import { Calculation } from "./calculation";
import { Cells } from "./cells";
import { Charts } from "./charts";
import { ColourRules } from "./colourRules";
import { ContextMenus, type CellMenuListener } from "./contextMenus";
import { registerCorrectedFunctions } from "./correctedFunctions";
import { CustomFunctions } from "./customFunctions";
import { keepSpillsOffMergedCells } from "./engineCorrections";
import { changeOf, changesMeaning } from "./gridChanges";
import { GridContext, toBlock } from "./gridContext";
import { Links } from "./links";
import { Names } from "./names";
import type { GridName } from "./names";
import { Refusals } from "./refusals";
import { Selection } from "./selection";
import { Sheets } from "./sheets";
import { stopDrawing } from "./stopDrawing";
import { Structure } from "./structure";
import { TableActions } from "./tableActions";
import { Tables } from "./tables";
import { createUniverEngine } from "./univerEngine";
import type { GridLanguage } from "./univerEngine";
import { Validations } from "./validations";
import { volatileCells } from "./volatileCells";

export interface GridOptions {
  readonly language: GridLanguage;
  readonly dark?: boolean;
  /** Cells keep their old value while a function of the add-in is awaited, and nothing tells that it is. */
  readonly stale?: boolean;
  /** Days are counted from 1904 on. */
  readonly dates1904?: boolean;
  /** Nobody looks at the cells: they aren't drawn. */
  readonly undrawn?: boolean;
}

type ChangeListener = Parameters<Grid["onChange"]>[0];

/** The grid of the preview, with one empty sheet. Resolves when it is drawn. */
export async function createUniverGrid(container: HTMLElement, options: GridOptions): Promise<UniverGrid> {
  const { injector, workbook } = await createUniverEngine(container, {
    language: options.language,
    dark: options.dark ?? false,
  });
  keepSpillsOffMergedCells((sheetId) => workbook.getSheetBySheetId(sheetId)?.getMergeData() ?? []);
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  if (options.undrawn) stopDrawing(injector);
  return new UniverGrid(new GridContext(workbook, injector), options);
}

/** Excel's cells on the Univer engine: each part of the interface is a class of its own, put together here. */
export class UniverGrid implements Grid {
  readonly #sheetList: Sheets;
  readonly #cells: Cells;
  readonly #selected: Selection;
  readonly #tables: Tables;
  readonly #validations: Validations;
  readonly #colourRules: ColourRules;
  readonly #charts: Charts;
  readonly #names: Names;
  readonly #links: Links;
  readonly #menus: ContextMenus;
  readonly #refusals: Refusals;
  readonly #calculation: Calculation;
  readonly #functions: CustomFunctions;
  readonly structure: Structure;
  readonly tableActions: TableActions;
  readonly #listeners: ChangeListener[] = [];
  readonly #context: GridContext;
  readonly #options: GridOptions;

  constructor(context: GridContext, options: GridOptions) {
    this.#context = context;
    this.#options = options;
    this.#sheetList = new Sheets(context);
    this.#cells = new Cells(context);
    this.structure = new Structure(context, this.#sheetList, (id) => this.#cells.formulaList(id));
    this.tableActions = new TableActions(context, this.#sheetList);
    this.#selected = new Selection(context, this.#sheetList);
    this.#links = new Links(context, this.#selected);
    this.#menus = new ContextMenus(context);
    this.#refusals = new Refusals(context);
    this.#tables = new Tables(context);
    this.#validations = new Validations(context);
    this.#colourRules = new ColourRules(context);
    this.#charts = new Charts(context, this.#sheetList, this.#cells, options.dark ?? false);
    this.#names = new Names(context);
    this.#calculation = new Calculation(context);
    this.#functions = new CustomFunctions(context, this.#calculation, options.stale ?? false);
    context.injector
      .get(ISheetRowFilteredService)
      .register((_unitId, sheetId, row) => context.workbook.getSheetBySheetId(sheetId)?.getRowFiltered(row) ?? false);
    registerCorrectedFunctions(context, options.dates1904 ?? false);
    context.commands.onCommandExecuted(({ id }) => {
      if (changesMeaning(id)) this.#calculation.everything();
      const kind = changeOf(id);
      if (kind === undefined) return;
      if (kind === "cells") this.#charts.redraw();
      this.#listeners.forEach((listener) => listener({ kind }));
    });
  }

  sheets(): readonly GridSheet[] {
    return this.#sheetList.list();
  }

  addSheet(name: string): GridSheet {
    return this.#sheetList.add(name);
  }

  copySheet(id: string, name: string): GridSheet {
    return this.#sheetList.copy(id, name);
  }

  deleteSheet(id: string): void {
    this.setCharts(id, []);
    this.setTables(id, []);
    // The grid goes on judging cells by rules that are left, and fails to find their sheet.
    this.setValidations(id, []);
    this.#charts.forget(id);
    this.#sheetList.delete(id);
  }

  renameSheet(id: string, name: string): void {
    this.#sheetList.rename(id, name);
  }

  moveSheet(id: string, position: number): void {
    this.#sheetList.move(id, position);
  }

  activateSheet(id: string): void {
    this.#sheetList.activate(id);
  }

  activeSheet(): GridSheet {
    return this.#sheetList.active();
  }

  select(id: string, block: Block): void {
    this.#selected.select(id, block);
  }

  selection(): { sheet: GridSheet; block: Block } {
    return this.#selected.current();
  }

  setVisible(id: string, visible: boolean): void {
    this.#sheetList.setVisible(id, visible);
  }

  setTabColour(id: string, colour: string | null): void {
    this.#sheetList.setTabColour(id, colour);
  }

  setGridlines(id: string, shown: boolean): void {
    this.#sheetList.setGridlines(id, shown);
  }

  setFreeze(id: string, rows: number, columns: number): void {
    this.#sheetList.setFreeze(id, rows, columns);
  }

  write(id: string, row: number, column: number, inputs: readonly (readonly CellInput[])[]): void {
    this.#cells.write(id, row, column, inputs);
  }

  /** Enters contents as a person does, so that it can be undone. */
  enter(id: string, row: number, column: number, inputs: readonly (readonly CellInput[])[]): void {
    this.structure.enter(this.#cells.writing(id, row, column, inputs));
  }

  /** Shows everything that lies over the cells anew: undoing changed it behind the model's back. */
  forgetShown(): void {
    this.#tables.forget();
  }

  read(id: string, block: Block): CellSnapshot[][] {
    return this.#cells.read(id, block);
  }

  formulas(id: string): readonly GridFormula[] {
    return this.#cells.formulaList(id);
  }

  usedBlock(id: string, valuesOnly: boolean): Block | null {
    return this.#cells.usedBlock(id, valuesOnly);
  }

  clear(id: string, block: Block, what: "all" | "contents" | "formats"): void {
    this.#cells.clear(id, block, what);
  }

  style(id: string, block: Block, style: StyleChange): void {
    this.#cells.style(id, block, style);
  }

  merge(id: string, block: Block): void {
    this.#sheetList.merge(id, block);
  }

  unmerge(id: string, block: Block): void {
    this.#sheetList.unmerge(id, block);
  }

  mergedBlocks(id: string): Block[] {
    return this.#sheetList.merged(id);
  }

  setColumnWidths(id: string, from: number, count: number, points: number): void {
    this.#sheetList.setColumnWidths(id, from, count, points);
  }

  columnWidth(id: string, column: number): number | undefined {
    return this.#sheetList.columnWidth(id, column);
  }

  setRowHeights(id: string, from: number, count: number, points: number): void {
    this.#sheetList.setRowHeights(id, from, count, points);
  }

  rowHeight(id: string, row: number): number | undefined {
    return this.#sheetList.rowHeight(id, row);
  }

  setTables(id: string, tables: readonly TableSnapshot[]): void {
    this.#tables.set(id, tables);
  }

  setValidations(id: string, validations: readonly ValidationSnapshot[]): void {
    this.#validations.set(id, validations);
  }

  setColourRules(id: string, rules: readonly ColourRuleSnapshot[]): void {
    this.#colourRules.set(id, rules);
  }

  setCharts(id: string, charts: readonly ChartSnapshot[]): void {
    this.#charts.set(id, charts);
  }

  forgetSheet(id: string): void {
    this.setTables(id, []);
    this.setValidations(id, []);
    this.setColourRules(id, []);
  }

  setNames(names: readonly GridName[]): void {
    this.#names.set(names);
  }

  registerFunctions(namespace: string, functions: readonly FunctionMetadata[], call: CallFunction): void {
    this.learnFunctions(namespace, functions, call);
    this.#calculation.everything();
  }

  learnFunctions(namespace: string, functions: readonly FunctionMetadata[], call: CallFunction): void {
    this.#functions.register(namespace, functions, call);
  }

  recalculate(full: boolean): void {
    if (full) this.#functions.forget();
    this.#calculation.everything();
  }

  /** As where the add-in is missing: formulas that are calculated from now on don't know its functions. */
  forgetFunctions(namespace: string, functions: readonly FunctionMetadata[]): void {
    this.#functions.unregister(namespace, functions);
  }

  /** What Excel calculates when it opens a file: volatile formulas, and all that hangs on them. */
  calculateVolatile(): void {
    this.#calculation.cells(volatileCells(this.#context));
  }

  rebuild(): void {
    this.#sheetList.list().forEach(({ id }) => this.#cells.bindNames(id));
    this.recalculate(true);
  }

  isBusy(): boolean {
    return this.#calculation.isBusy();
  }

  isCalculating(): boolean {
    return this.#options.stale ? this.#calculation.isRunning() : this.#calculation.isBusy();
  }

  /** Whether the validation of a cell allows what stands in it, where a function has to tell. */
  async allowsEntry(sheetId: string, row: number, column: number): Promise<boolean> {
    await this.settled();
    const [[cell]] = this.#cells.read(sheetId, { row, column, rows: 1, columns: 1 }) as [[CellSnapshot]];
    return this.#validations.allows(sheetId, cell);
  }

  settled(): Promise<void> {
    return this.#calculation.settled();
  }

  load(id: string, cells: readonly OpenedCell[]): void {
    this.#cells.load(id, cells);
  }

  opened(calculateAll: boolean): void {
    this.#context.injector.get(IUndoRedoService).clearUndoRedo(this.#context.unitId);
    this.#functions.forget();
    if (calculateAll) this.#calculation.everything();
    else this.#calculation.cells(volatileCells(this.#context));
  }

  /** Whether the engine calculates a function of this name. */
  knowsFunction(name: string): boolean {
    return this.#context.injector.get(IFunctionService).hasExecutor(name);
  }

  onChange(listener: ChangeListener): void {
    this.#listeners.push(listener);
  }

  /** Why the cell shows an error, as the add-in's function said it. */
  errorMessage(sheetId: string, row: number, column: number): string | undefined {
    const cell = this.#cells.read(sheetId, { row, column, rows: 1, columns: 1 })[0]?.[0];
    return cell?.error === true ? this.#functions.messageAt({ sheetId, row, column }, String(cell.value)) : undefined;
  }

  /** Whether the cell's HYPERLINK leads anywhere. */
  isLink(sheetId: string, row: number, column: number): boolean {
    return this.#links.isLink(sheetId, row, column);
  }

  followLink(sheetId: string, row: number, column: number): void {
    this.#links.followAt(sheetId, row, column);
  }

  /** A person asks for the menu of the selected cells, by the right button or by a key. */
  onCellMenu(listener: CellMenuListener): void {
    this.#menus.onCellMenu(listener);
  }

  /** A person typed into cells. */
  onEntry(listener: (sheetId: string, block: Block) => void): void {
    this.#context.commands.onCommandExecuted(({ id, params }) => {
      if (id !== SetRangeValuesCommand.id) return;
      const { subUnitId, range } = params as ISetRangeValuesCommandParams;
      // The command's own changes come first: the grid must not be changed inside them.
      if (range) queueMicrotask(() => listener(subUnitId ?? this.activeSheet().id, toBlock(range)));
    });
  }

  /** Whether the grid is calculating or waits for the add-in, told at every change. */
  /** Cells were dragged elsewhere, and stay where they are. */
  onRefused(listener: () => void): void {
    this.#refusals.onRefused(listener);
  }

  onBusy(listener: (busy: boolean) => void): void {
    this.#calculation.onBusy(listener);
  }
}
