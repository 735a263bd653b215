import type { BatchAnswer, ExcelFault } from "./batch";
import { MAX_COLUMNS, MAX_ROWS } from "./block";
import type { CellChange } from "./cellChange";
import { followEntry } from "./cellContents";
import { Dispatcher } from "./dispatcher";
import { judgedEntry, type EntryJudgement } from "./judgedEntry";
import { followStructure } from "./followStructure";
import type { CellInput, Grid, StructureEvent } from "./grid";
import type { HostTraits } from "./hostTraits";
import { loadWorkbook } from "./loadWorkbook";
import type { OpenedWorkbook } from "./openedWorkbook";
import { AddinInternalService, AppRuntimeService, CustomFunctionsService, type PaneVisibility } from "./services";
import type { Block, CellSnapshot, NameSnapshot, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "./snapshot";
import type { SheetState } from "./sheetState";
import { finishCopy } from "./sheetCopy";
import { followFilter } from "./tableFilters";
import { Workbook } from "./workbook";
import { WorkbookState, type RememberedState } from "./workbookState";

export interface WorkbookModelOptions {
  readonly grid: Grid;
  /** How the host differs from others. */
  readonly traits?: HostTraits;
  /** BCP 47, of the separators that `Application` answers. */
  readonly locale?: string;
  /** Namespaced names of the functions that the workbook knows, for the snapshot. */
  readonly customFunctions?: readonly string[];
  /** Those of them that may answer several cells. */
  readonly arrayFunctions?: readonly string[];
  /** Results of custom functions, as they crossed the wire: give them to the function caller. */
  readonly onFunctionResults?: (results: readonly unknown[]) => void;
  /** The add-in asks for its pane to be shown or hidden. */
  readonly onPaneVisibility?: (visibility: PaneVisibility) => void;
  /** Cells were entered, and the add-in has registered to be told. */
  readonly onCellChange?: (change: CellChange) => void;
}

/** A table, and the sheet that it is on. */
export interface PlacedTable {
  readonly sheetId: string;
  readonly table: TableSnapshot;
}

export interface WorkbookModel {
  /** Runs a batch of `context.sync()` and answers it as Excel does. */
  dispatch(batchJson: string, fault?: ExcelFault): BatchAnswer;
  /** A person typed into cells of a sheet: a table above them may grow. */
  followEntry(sheetId: string, block: Block): void;
  /** A person changed rows, columns or sheets, or undid something. */
  followStructure(event: StructureEvent): void;
  /** What follows from a step that a person takes next is undone with it; tell it what stands for the step afterwards. */
  beginStep(): (step: object | null) => void;
  /** What Excel says to what a person types into a cell; null when no rule forbids anything. */
  judgedEntry(sheetId: string, row: number, column: number, input: CellInput): EntryJudgement | null;
  /** The table of a name, whatever its case. */
  findTable(name: string): PlacedTable | undefined;
  /** A person added, renamed or deleted sheets: formulas follow. */
  followSheets(): void;
  /** Puts a workbook from a file in the place of this one; resolves when it is there. */
  load(workbook: OpenedWorkbook): Promise<void>;
  workbookSnapshot(): WorkbookSnapshot;
  sheetSnapshot(name: string): SheetSnapshot;
  /** Members of Excel's API that the add-in asked for and this model doesn't have, each once. */
  readonly unknownMembers: readonly string[];
}

/** Excel's objects over a grid: what a batch reaches, and everything about the workbook as plain data. */
export function createWorkbookModel(options: WorkbookModelOptions): WorkbookModel {
  const state = new WorkbookState(options.grid, options.traits);
  const unknownMembers: string[] = [];
  const tellChanges = (): void => state.takeCellChanges().forEach((change) => options.onCellChange?.(change));
  const dispatcher = new Dispatcher({
    workbook: new Workbook(state, options.locale ?? "en-US"),
    services: {
      "Microsoft.ExcelServices.CustomFunctions": new CustomFunctionsService((results) =>
        options.onFunctionResults?.(results),
      ),
      "Microsoft.InternalService.AddinInternalService": new AddinInternalService(),
      "Microsoft.AppRuntime.AppRuntimeService": new AppRuntimeService((visibility) =>
        options.onPaneVisibility?.(visibility),
      ),
    },
    recordUnknown: (member) => {
      if (!unknownMembers.includes(member)) unknownMembers.push(member);
    },
    afterBatch: () => {
      state.mirror();
      state.batchEnded();
      tellChanges();
    },
  });
  const before = new WeakMap<object, RememberedState>();
  const after = new WeakMap<object, RememberedState>();
  const beginStep = (): ((step: object | null) => void) => {
    const remembered = state.remembered();
    return (step) => {
      if (step && !before.has(step)) before.set(step, remembered);
    };
  };
  return {
    unknownMembers,
    beginStep,
    followStructure(event) {
      if (event.kind === "changed") {
        const end = beginStep();
        state.reconcile();
        for (const change of event.lines) followStructure(state, change);
        if (event.sorted) state.cellsChanged({ ...event.sorted, byAddin: false });
        if (event.filtered) followFilter(state, event.filtered);
        if (event.copied) finishCopy(state, event.copied.sourceId, event.copied.copyId);
        state.mirror();
        end(event.step);
      } else if (event.kind === "undone") {
        after.set(event.step, state.remembered());
        const remembered = before.get(event.step);
        if (remembered) state.restore(remembered);
      } else {
        const remembered = after.get(event.step);
        if (remembered) state.restore(remembered);
      }
      tellChanges();
    },
    dispatch(batchJson, fault) {
      state.reconcile();
      return dispatcher.dispatch(batchJson, fault);
    },
    followEntry(sheetId, block) {
      state.reconcile();
      followEntry(state, sheetId, block);
      tellChanges();
    },
    judgedEntry(sheetId, row, column, input) {
      state.reconcile();
      return judgedEntry(state, { sheetId, row, column }, input);
    },
    findTable(name) {
      state.reconcile();
      for (const sheet of state.sheets()) {
        const table = state.tableSnapshots(sheet).find((each) => each.name.toLowerCase() === name.toLowerCase());
        if (table) return { sheetId: sheet.id, table };
      }
      return undefined;
    },
    followSheets: () => state.reconcile(),
    load: (workbook) => loadWorkbook(state, workbook),
    workbookSnapshot() {
      state.reconcile();
      return {
        sheets: state.sheets().map((sheet) => sheetSnapshot(state, sheet)),
        activeSheet: state.grid.activeSheet().name,
        names: state.names.map((name) => nameSnapshot(state, name)),
        customFunctions: [...(options.customFunctions ?? [])],
        arrayFunctions: [...(options.arrayFunctions ?? [])],
        settings: Object.fromEntries(state.settings),
        properties: Object.fromEntries(state.properties),
      };
    },
    sheetSnapshot(name) {
      state.reconcile();
      const id = state.sheetIdByName(name);
      if (id === undefined) throw new Error(`There is no sheet named "${name}".`);
      return sheetSnapshot(state, state.sheet(id));
    },
  };
}

function sheetSnapshot(state: WorkbookState, sheet: SheetState): SheetSnapshot {
  const { grid } = state;
  const used = grid.usedBlock(sheet.id, false);
  const cells = used === null ? [] : grid.read(sheet.id, used).flat().filter(saysSomething);
  const columns = Math.min(MAX_COLUMNS, (used?.column ?? 0) + (used?.columns ?? 0));
  const rows = Math.min(MAX_ROWS, (used?.row ?? 0) + (used?.rows ?? 0));
  return {
    name: state.sheetName(sheet.id) ?? sheet.name,
    visible: sheet.visibility,
    ...(sheet.tabColour === null ? {} : { tabColour: sheet.tabColour }),
    showGridlines: sheet.showGridlines,
    ...(sheet.freeze === null ? {} : { freeze: sheet.freeze }),
    columnWidths: Array.from({ length: columns }, (_unused, column) => grid.columnWidth(sheet.id, column)),
    rowHeights: Array.from({ length: rows }, (_unused, row) => grid.rowHeight(sheet.id, row)),
    cells,
    merged: grid.mergedBlocks(sheet.id),
    tables: state.tableSnapshots(sheet),
    validations: state.validationSnapshots(sheet),
    colourRules: state.colourRuleSnapshots(sheet),
    charts: state.chartSnapshots(sheet),
    print: { ...sheet.print },
    customProperties: Object.fromEntries(sheet.customProperties),
  };
}

/** A cell without content or look is left out of a snapshot. */
function saysSomething(cell: CellSnapshot): boolean {
  const { numberFormat, ...look } = cell.style;
  const isStyled = numberFormat !== "General" || Object.values(look).some((value) => value !== undefined);
  return cell.value !== null || cell.formula !== undefined || isStyled;
}

function nameSnapshot(state: WorkbookState, name: WorkbookState["names"][number]): NameSnapshot {
  const sheet = name.sheetId === undefined ? undefined : state.sheetName(name.sheetId);
  return {
    name: name.name,
    formula: name.formula,
    visible: name.visible,
    ...(name.comment === "" ? {} : { comment: name.comment }),
    ...(sheet === undefined ? {} : { sheet }),
  };
}
