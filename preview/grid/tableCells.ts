import { ICommandService, IUniverInstanceService } from "@univerjs/core";
import type { IAccessor, IRange } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getSheetCommandTarget,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import {
  SheetsTableController,
  SheetTableInsertColCommand,
  SheetTableInsertColumnAtCommand,
  SheetTableInsertRowAtCommand,
  SheetTableInsertRowCommand,
  SheetTableRemoveColCommand,
  SheetTableRemoveColumnAtCommand,
  SheetTableRemoveRowCommand,
  TableManager,
} from "@univerjs/sheets-table";
import { intersection } from "../model/block";
import type { Block } from "../model/snapshot";
import type { Along } from "../model/structureChange";
import { toBlock } from "./gridContext";

/** By which command cells are inserted or deleted, with those below or to the right shifting. */
export const SHIFT: Readonly<Record<"insert" | "delete", Readonly<Record<Along, string>>>> = {
  insert: { rows: InsertRangeMoveDownCommand.id, columns: InsertRangeMoveRightCommand.id },
  delete: { rows: DeleteRangeMoveUpCommand.id, columns: DeleteRangeMoveLeftCommand.id },
};

export interface Shift {
  readonly kind: "insert" | "delete";
  readonly along: Along;
}

/** What a command of the engine shifts; undefined of any other command. */
export function shiftBy(commandId: string): Shift | undefined {
  return SHIFTS.find(({ kind, along }) => SHIFT[kind][along] === commandId);
}

const SHIFTS: readonly Shift[] = (["insert", "delete"] as const).flatMap((kind) =>
  (["rows", "columns"] as const).map((along) => ({ kind, along })),
);

interface PlaceInTable {
  readonly tableId: string;
  readonly unitId: string;
  readonly index: number;
  readonly count?: number;
}

/**
 * The grid's own commands for rows and columns of a table write its cells anew further on, and no reference follows. In
 * their place the table's cells shift, as in Excel.
 */
export function shiftCellsOfTables(): void {
  SheetTableInsertRowCommand.handler = (accessor) => shiftSelected(accessor, "insert", "rows");
  SheetTableRemoveRowCommand.handler = (accessor) => shiftSelected(accessor, "delete", "rows");
  SheetTableInsertColCommand.handler = (accessor) => shiftSelected(accessor, "insert", "columns");
  SheetTableRemoveColCommand.handler = (accessor) => shiftSelected(accessor, "delete", "columns");
  SheetTableInsertRowAtCommand.handler = (accessor, place) => shiftAt(accessor, place, "insert", "rows");
  SheetTableInsertColumnAtCommand.handler = (accessor, place) => shiftAt(accessor, place, "insert", "columns");
  SheetTableRemoveColumnAtCommand.handler = (accessor, place) => shiftAt(accessor, place, "delete", "columns");
}

async function shiftSelected(accessor: IAccessor, kind: "insert" | "delete", along: Along): Promise<boolean> {
  const target = getSheetCommandTarget(accessor.get(IUniverInstanceService));
  const [selection, ...others] = accessor.get(SheetsSelectionsService).getCurrentSelections();
  if (!target || !selection || others.length > 0) return false;
  const { range } = selection;
  const table = accessor.get(SheetsTableController).getContainerTableWithRange(target.unitId, target.subUnitId, range);
  return table ? shift(accessor, kind, along, acrossTable(table.getRange(), along, range)) : false;
}

async function shiftAt(
  accessor: IAccessor,
  place: PlaceInTable | undefined,
  kind: "insert" | "delete",
  along: Along,
): Promise<boolean> {
  const table = place && accessor.get(TableManager).getTableById(place.unitId, place.tableId);
  if (!place || !table) return false;
  const { index, count = 1 } = place;
  const lines = { startRow: index, endRow: index + count - 1, startColumn: index, endColumn: index + count - 1 };
  return shift(accessor, kind, along, acrossTable(table.getRange(), along, lines));
}

function acrossTable(table: IRange, along: Along, lines: IRange): IRange {
  const { startRow, endRow, startColumn, endColumn } = lines;
  return along === "rows"
    ? { startRow, endRow, startColumn: table.startColumn, endColumn: table.endColumn }
    : { startRow: table.startRow, endRow: table.endRow, startColumn, endColumn };
}

async function shift(accessor: IAccessor, kind: "insert" | "delete", along: Along, range: IRange): Promise<boolean> {
  if (tearsSomething(accessor, along, toBlock(range))) return false;
  return accessor.get(ICommandService).executeCommand(SHIFT[kind][along], { range });
}

/** Excel refuses to shift a part of another table, or of merged cells. */
export function tearsSomething(accessor: IAccessor, along: Along, block: Block): boolean {
  const target = getSheetCommandTarget(accessor.get(IUniverInstanceService));
  if (!target) return true;
  const { unitId, subUnitId, worksheet } = target;
  const tables = accessor.get(TableManager).getTablesBySubunitId(unitId, subUnitId);
  const whole = [...tables.map((table) => table.getRange()), ...worksheet.getMergeData()].map(toBlock);
  const far = Number.MAX_SAFE_INTEGER;
  const behind = along === "rows" ? { ...block, rows: far } : { ...block, columns: far };
  return whole.some((other) => {
    if (intersection(other, behind) === null) return false;
    return along === "rows"
      ? other.column < block.column || other.column + other.columns > block.column + block.columns
      : other.row < block.row || other.row + other.rows > block.row + block.rows;
  });
}
