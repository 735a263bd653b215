import { Direction, IUndoRedoService, RANGE_TYPE, RedoCommand, UndoCommand } from "@univerjs/core";
import type { IRange, IUndoRedoItem } from "@univerjs/core";
import {
  CopySheetCommand,
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRowByRangeCommand,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsCommand,
  MoveColsMutation,
  MoveRowsCommand,
  MoveRowsMutation,
  RemoveColByRangeCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetWorksheetNameCommand,
  SetWorksheetNameMutation,
  SetWorksheetOrderCommand,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { SetSheetTableFilterCommand } from "@univerjs/sheets-table";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { FilteredColumn, GridFormula, SortedCells, StructureEvent } from "../model/grid";
import type { Along, LineChange, SheetFormulas } from "../model/structureChange";
import { toBlock } from "./gridContext";
import type { GridContext } from "./gridContext";
import { MergedSteps } from "./mergedSteps";
import type { Sheets } from "./sheets";
import { shiftBy, type Shift } from "./tableCells";
import { filteredColumn } from "./tableFilter";
import { leaveOverlaysToModel } from "./undoStep";

type Listener = (event: StructureEvent) => void;

const LINE_COMMANDS: readonly string[] = [
  InsertRowByRangeCommand.id,
  InsertColByRangeCommand.id,
  RemoveRowByRangeCommand.id,
  RemoveColByRangeCommand.id,
  MoveRowsCommand.id,
  MoveColsCommand.id,
];
const SHEET_LIST: readonly string[] = [InsertSheetMutation.id, RemoveSheetMutation.id, SetWorksheetNameMutation.id];

/**
 * What a person does to rows, columns and sheets, by the engine's own commands, and undoing it. Each change is told once
 * it's done, together with the entry of the list of things to undo that it belongs to. Rows and columns are changed of the
 * sheet in view, as a person does: the engine takes that one for the changed one when it looks for references.
 */
export class Structure {
  readonly #listeners: Listener[] = [];
  readonly #undo: IUndoRedoService;
  #pending: LineChange[] = [];
  #copied: { readonly sourceId: string; readonly copyId: string } | undefined;
  #sorted: SortedCells | undefined;
  #filtered: FilteredColumn | undefined;
  /** The cells that are shifting: the grid makes room for them by rows of its own. */
  #shifting: LineChange | undefined;
  #lastInserted = "";
  #sheetsChanged = false;
  #points = 0;
  #formulas: SheetFormulas[] = [];
  #undoing: object | null = null;
  readonly #merged: MergedSteps;
  readonly #context: GridContext;
  readonly #sheets: Sheets;
  readonly #formulasOf: (sheetId: string) => readonly GridFormula[];

  constructor(context: GridContext, sheets: Sheets, formulasOf: (sheetId: string) => readonly GridFormula[]) {
    this.#context = context;
    this.#sheets = sheets;
    this.#formulasOf = formulasOf;
    this.#undo = context.injector.get(IUndoRedoService);
    this.#merged = new MergedSteps(sheets);
    context.commands.beforeCommandExecuted(({ id, params }) => this.#before(id, params));
    context.commands.onCommandExecuted(({ id, params }) => this.#after(id, params));
  }

  onStructure(listener: Listener): void {
    this.#listeners.push(listener);
  }

  insert(sheetId: string, along: Along, at: number, count: number): void {
    this.#sheets.activate(sheetId);
    const range = this.#lines(sheetId, along, at, count);
    const [command, direction] =
      along === "rows"
        ? [InsertRowByRangeCommand, at === 0 ? Direction.UP : Direction.DOWN]
        : [InsertColByRangeCommand, at === 0 ? Direction.LEFT : Direction.RIGHT];
    this.#context.command(command.id, { ...this.#context.target(sheetId), range, direction });
  }

  remove(sheetId: string, along: Along, at: number, count: number): void {
    this.#sheets.activate(sheetId);
    const command = along === "rows" ? RemoveRowByRangeCommand : RemoveColByRangeCommand;
    this.#context.command(command.id, {
      ...this.#context.target(sheetId),
      range: this.#lines(sheetId, along, at, count),
    });
  }

  move(sheetId: string, along: Along, at: number, count: number, before: number): void {
    this.#sheets.activate(sheetId);
    const command = along === "rows" ? MoveRowsCommand : MoveColsCommand;
    const range = this.#lines(sheetId, along, at, count);
    const toRange = this.#lines(sheetId, along, before, count);
    this.#context.command(command.id, { ...this.#context.target(sheetId), fromRange: range, toRange, range });
  }

  renameSheet(sheetId: string, name: string): void {
    this.#context.command(SetWorksheetNameCommand.id, { ...this.#context.target(sheetId), name });
  }

  copySheet(sheetId: string): void {
    this.#context.command(CopySheetCommand.id, this.#context.target(sheetId));
  }

  moveSheet(sheetId: string, position: number): void {
    this.#context.command(SetWorksheetOrderCommand.id, { ...this.#context.target(sheetId), order: position });
  }

  deleteSheet(sheetId: string): void {
    this.#leave(sheetId);
    this.#context.command(RemoveSheetCommand.id, this.#context.target(sheetId));
  }

  async undoLast(): Promise<void> {
    await this.#context.commands.executeCommand(UndoCommand.id);
  }

  async redoLast(): Promise<void> {
    await this.#context.commands.executeCommand(RedoCommand.id);
  }

  /** Contents that a person entered, as one thing to undo. */
  enter(params: ISetRangeValuesMutationParams): void {
    const undoParams = SetRangeValuesUndoMutationFactory(this.#context.injector, params);
    this.#context.run(SetRangeValuesMutation, params);
    this.#undo.pushUndoRedo({
      unitID: this.#context.unitId,
      undoMutations: [{ id: SetRangeValuesMutation.id, params: undoParams }],
      redoMutations: [{ id: SetRangeValuesMutation.id, params }],
    });
  }

  /** Cells that the model writes in the wake of what a person did are undone with it. */
  following(work: () => void): void {
    const item = this.#undo.pitchTopUndoElement();
    if (!item) return work();
    this.#context.record = (id, params) => {
      if (id !== SetRangeValuesMutation.id) return;
      const cells = params as ISetRangeValuesMutationParams;
      const undoParams = SetRangeValuesUndoMutationFactory(this.#context.injector, cells);
      item.undoMutations.unshift({ id: SetRangeValuesMutation.id, params: undoParams });
      item.redoMutations.push({ id: SetRangeValuesMutation.id, params });
    };
    try {
      work();
    } finally {
      this.#context.record = undefined;
    }
  }

  /** What a person did last, as far as it can be undone. */
  lastStep(): IUndoRedoItem | null {
    return this.#undo.pitchTopUndoElement() ?? null;
  }

  #before(id: string, params: unknown): void {
    if (LINE_COMMANDS.includes(id) || shiftBy(id)) this.#merged.begin();
    if (id === UndoCommand.id) {
      this.#beginUndo(this.#undo.pitchTopUndoElement() ?? null, "undoMutations");
    } else if (id === RedoCommand.id) {
      this.#beginUndo(this.#undo.pitchTopRedoElement() ?? null, "redoMutations");
    } else if (id === RemoveRowMutation.id) {
      this.#points = this.#size("rows", params as LineParams);
    } else if (id === RemoveColMutation.id) {
      this.#points = this.#size("columns", params as LineParams);
    } else if (id === MoveRowsMutation.id || id === MoveColsMutation.id) {
      this.#formulas = this.#allFormulas();
    } else {
      const shift = shiftBy(id);
      if (shift) this.#shifting = this.#shiftOf(shift, params as Partial<LineParams> | undefined);
    }
  }

  #beginUndo(step: IUndoRedoItem | null, which: "undoMutations" | "redoMutations"): void {
    this.#undoing = step;
    if (step && which === "undoMutations") this.#merged.beginUndo(step);
    for (const { id, params } of step?.[which] ?? []) {
      if (id === RemoveSheetMutation.id) this.#leave((params as { subUnitId: string }).subUnitId);
    }
  }

  /** The engine can't show a sheet that is gone. */
  #leave(sheetId: string): void {
    const others = this.#context.workbook.getSheets().filter((sheet) => sheet.getSheetId() !== sheetId);
    const next = others.find((sheet) => !sheet.isSheetHidden());
    if (this.#sheets.active().id === sheetId && next) this.#sheets.activate(next.getSheetId());
  }

  #after(id: string, params: unknown): void {
    if (id === UndoCommand.id || id === RedoCommand.id) {
      const step = this.#undoing;
      this.#undoing = null;
      this.#pending = [];
      this.#sheetsChanged = false;
      if (step && id === UndoCommand.id) this.#merged.undone(step);
      else if (step) this.#merged.redone(step);
      if (step) this.#tell({ kind: id === UndoCommand.id ? "undone" : "redone", step });
      return;
    }
    if (this.#undoing) return;
    if (id === InsertSheetMutation.id) this.#lastInserted = (params as { sheet: { id: string } }).sheet.id;
    if (id === CopySheetCommand.id) {
      const { subUnitId } = params as { subUnitId: string };
      this.#copied = { sourceId: subUnitId, copyId: this.#lastInserted };
    }
    if (id === SetSheetTableFilterCommand.id) this.#filtered = filteredColumn(this.#context, params);
    if (id === ReorderRangeMutation.id) {
      const { subUnitId: sheetId, range } = params as LineParams;
      this.#sorted = { sheetId, block: toBlock(range) };
    }
    const change = shiftBy(id) ? this.#endOfShift() : this.#lineChange(id, params as LineParams & MoveParams);
    if (this.#shifting) return;
    if (change) this.#pending.push(change);
    else if (SHEET_LIST.includes(id)) this.#sheetsChanged = true;
    else if (![CopySheetCommand.id, ReorderRangeMutation.id, SetSheetTableFilterCommand.id].includes(id)) return;
    // The command's own changes, and its entry in the list of things to undo, come first.
    queueMicrotask(() => this.#flush());
  }

  #flush(): void {
    const lines = this.#pending;
    const [copied, sorted, filtered] = [this.#copied, this.#sorted, this.#filtered];
    const sheetsChanged = this.#sheetsChanged;
    if (lines.length === 0 && !copied && !sorted && !filtered && !sheetsChanged) return;
    this.#pending = [];
    this.#copied = this.#sorted = this.#filtered = undefined;
    this.#sheetsChanged = false;
    const step = this.lastStep();
    if (step) leaveOverlaysToModel(step);
    this.#merged.end(step);
    const others = { ...(copied && { copied }), ...(sorted && { sorted }), ...(filtered && { filtered }) };
    this.#tell({ kind: "changed", lines, ...others, step });
  }

  /** The engine's commands shift the selected cells of the sheet in view, unless they are told which. */
  #shiftOf({ kind, along }: Shift, params: Partial<LineParams> | undefined): LineChange | undefined {
    const selected = this.#context.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    const range = params?.range ?? selected;
    if (!range) return undefined;
    const sheetId = this.#sheets.active().id;
    const [lines, across] = along === "rows" ? [rowsOf(range), columnsOf(range)] : [columnsOf(range), rowsOf(range)];
    const change = { sheetId, along, ...lines, within: { first: across.at, count: across.count } };
    return kind === "insert"
      ? { ...change, kind }
      : { ...change, kind, points: this.#size(along, { subUnitId: sheetId, range }) };
  }

  #endOfShift(): LineChange | undefined {
    const change = this.#shifting;
    this.#shifting = undefined;
    return change;
  }

  #tell(event: StructureEvent): void {
    this.#listeners.forEach((listener) => listener(event));
  }

  #lineChange(id: string, params: LineParams & MoveParams): LineChange | undefined {
    const { subUnitId: sheetId } = params ?? {};
    switch (id) {
      case InsertRowMutation.id:
        return { kind: "insert", along: "rows", sheetId, ...rowsOf(params.range) };
      case InsertColMutation.id:
        return { kind: "insert", along: "columns", sheetId, ...columnsOf(params.range) };
      case RemoveRowMutation.id:
        return { kind: "delete", along: "rows", sheetId, ...rowsOf(params.range), points: this.#points };
      case RemoveColMutation.id:
        return { kind: "delete", along: "columns", sheetId, ...columnsOf(params.range), points: this.#points };
      case MoveRowsMutation.id:
        return {
          kind: "move",
          along: "rows",
          sheetId,
          ...rowsOf(params.sourceRange),
          before: params.targetRange.startRow,
          formulas: this.#formulas,
        };
      case MoveColsMutation.id: {
        const before = params.targetRange.startColumn;
        return {
          kind: "move",
          along: "columns",
          sheetId,
          ...columnsOf(params.sourceRange),
          before,
          formulas: this.#formulas,
        };
      }
      default:
        return undefined;
    }
  }

  #allFormulas(): SheetFormulas[] {
    return this.#sheets.list().map(({ id }) => ({ sheetId: id, formulas: this.#formulasOf(id) }));
  }

  #size(along: Along, { subUnitId, range }: LineParams): number {
    const worksheet = this.#context.worksheet(subUnitId);
    const { at, count } = along === "rows" ? rowsOf(range) : columnsOf(range);
    let pixels = 0;
    for (let line = at; line < at + count; line += 1) {
      pixels += along === "rows" ? worksheet.getRowHeight(line) : worksheet.getColumnWidth(line);
    }
    return (pixels * 3) / 4;
  }

  #lines(sheetId: string, along: Along, at: number, count: number): IRange {
    const worksheet = this.#context.worksheet(sheetId);
    const all = {
      startRow: 0,
      endRow: worksheet.getRowCount() - 1,
      startColumn: 0,
      endColumn: worksheet.getColumnCount() - 1,
    };
    return along === "rows"
      ? { ...all, startRow: at, endRow: at + count - 1, rangeType: RANGE_TYPE.ROW }
      : { ...all, startColumn: at, endColumn: at + count - 1, rangeType: RANGE_TYPE.COLUMN };
  }
}

interface LineParams {
  readonly subUnitId: string;
  readonly range: IRange;
}

interface MoveParams {
  readonly sourceRange: IRange;
  readonly targetRange: IRange;
}

function rowsOf({ startRow, endRow }: IRange): { at: number; count: number } {
  return { at: startRow, count: endRow - startRow + 1 };
}

function columnsOf({ startColumn, endColumn }: IRange): { at: number; count: number } {
  return { at: startColumn, count: endColumn - startColumn + 1 };
}
