import { ICommandService } from "@univerjs/core";
import type { IExecutionOptions, IMutation, Injector, IOperation, IRange, Workbook, Worksheet } from "@univerjs/core";
import type { Block } from "../model/snapshot";

/** What every part of the grid works with. */
export class GridContext {
  readonly unitId: string;
  readonly commands: ICommandService;

  /** Told of each change of the grid, before it is made, while the model follows what a person did. */
  record: ((mutationId: string, params: object) => void) | undefined;

  constructor(
    readonly workbook: Workbook,
    readonly injector: Injector,
  ) {
    this.unitId = workbook.getUnitId();
    this.commands = injector.get(ICommandService);
  }

  /** Changes the workbook at once and without an entry in the person's list of things to undo, as an add-in's batch does. */
  run<Params extends object>(
    mutation: IMutation<Params> | IOperation<Params>,
    params: Params,
    options?: IExecutionOptions,
  ): void {
    this.record?.(mutation.id, params);
    if (this.commands.syncExecuteCommand<Params, boolean>(mutation.id, params, options) === false) {
      throw new Error(`The grid refused ${mutation.id}.`);
    }
  }

  /** Does what a person does, by a command of the engine, with an entry in the list of things to undo. */
  command(id: string, params: object): void {
    if (this.commands.syncExecuteCommand<object, boolean>(id, params) === false) {
      throw new Error(`The grid refused ${id}.`);
    }
  }

  worksheet(sheetId: string): Worksheet {
    const worksheet = this.workbook.getSheetBySheetId(sheetId);
    if (!worksheet) throw new Error(`The grid has no sheet with the id ${sheetId}.`);
    return worksheet;
  }

  target(sheetId: string): { unitId: string; subUnitId: string } {
    return { unitId: this.unitId, subUnitId: sheetId };
  }
}

export function toRange(block: Block): IRange {
  return {
    startRow: block.row,
    endRow: block.row + block.rows - 1,
    startColumn: block.column,
    endColumn: block.column + block.columns - 1,
  };
}

export function toBlock(range: Pick<IRange, "startRow" | "endRow" | "startColumn" | "endColumn">): Block {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}
