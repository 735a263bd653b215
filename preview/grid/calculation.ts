import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import {
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { IFormulaDirtyData, ISetFormulaCalculationNotificationMutation } from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { GridContext } from "./gridContext";

/** Commands that change no value, though they set cells: the engine starts no run for them. */
const STYLE_COMMANDS: readonly string[] = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];

export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Knows whether the engine has anything left to calculate. A change is first queued (the engine waits 100 ms for more of
 * them), then a run starts; a change during a run stops it and starts another. Calls of the add-in's functions are
 * counted here too, because their answers start the next run.
 */
export class Calculation {
  #queued = false;
  #stopped = false;
  #runs = 0;
  #runsAtTheirEnd = 0;
  #calls = 0;
  #busy = false;
  readonly #waiting: (() => void)[] = [];
  readonly #listeners: ((busy: boolean) => void)[] = [];
  readonly #context: GridContext;

  constructor(context: GridContext) {
    this.#context = context;
    const dirty = context.injector.get(IActiveDirtyManagerService);
    context.commands.onCommandExecuted((command, options) => {
      if (dirty.has(command.id) && startsRun(command, options)) this.#queued = true;
      this.#follow(command);
      this.#report();
    });
  }

  /** All formulas anew, whatever changed; `relink` when names or tables mean something else than before. */
  everything(): void {
    const sheets = this.#context.workbook.getSheets().map((sheet) => [sheet.getSheetId(), "1"] as const);
    this.#start({
      forceCalculation: true,
      clearDependencyTreeCache: { [this.#context.unitId]: Object.fromEntries(sheets) },
    });
  }

  cells(places: Iterable<CellPlace>): void {
    const { unitId } = this.#context;
    const dirtyRanges = [...places].map(({ sheetId, row, column }) => ({
      unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    this.#start({ dirtyRanges });
  }

  callStarted(): void {
    this.#calls += 1;
    this.#report();
  }

  callsEnded(count: number): void {
    this.#calls -= count;
    this.#report();
  }

  /** Whether the grid is at work, told at every change. */
  onBusy(listener: (busy: boolean) => void): void {
    this.#listeners.push(listener);
  }

  isBusy(): boolean {
    return this.isRunning() || this.#calls > 0;
  }

  /** Not counting the calls. */
  isRunning(): boolean {
    return this.#queued || this.#stopped || this.#runs > 0;
  }

  settled(): Promise<void> {
    return this.isBusy() ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve();
  }

  #start(data: Partial<IFormulaDirtyData>): void {
    this.#context.run<IFormulaDirtyData>(SetTriggerFormulaCalculationStartMutation, {
      forceCalculation: false,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      ...data,
    });
  }

  #follow(command: Readonly<ICommandInfo>): void {
    switch (command.id) {
      case SetFormulaCalculationStartMutation.id:
        this.#queued = false;
        this.#stopped = false;
        this.#runs += 1;
        return;
      case SetFormulaCalculationStopMutation.id:
        this.#queued = false;
        this.#stopped = true;
        return;
      case SetFormulaCalculationNotificationMutation.id:
        this.#followRun(command.params as ISetFormulaCalculationNotificationMutation);
    }
  }

  /** A run has ended when its results follow its last stage; a run that was stopped announces that before, too. */
  #followRun(params: ISetFormulaCalculationNotificationMutation): void {
    if (params.stageInfo) {
      if (params.stageInfo.stage === FormulaExecuteStageType.CALCULATION_COMPLETED) this.#runsAtTheirEnd += 1;
      return;
    }
    if (params.functionsExecutedState === undefined || this.#runsAtTheirEnd === 0) return;
    this.#runsAtTheirEnd -= 1;
    this.#runs -= 1;
    if (this.#runs === 0 && this.#stopped) {
      // The stop came too late to stop anything, and the engine forgot the change that it was made for.
      this.#stopped = false;
      this.everything();
    }
  }

  #report(): void {
    const busy = this.isBusy();
    if (!busy) this.#waiting.splice(0).forEach((resolve) => resolve());
    if (busy === this.#busy) return;
    this.#busy = busy;
    this.#listeners.forEach((listener) => listener(busy));
  }
}

function startsRun(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
  if (command.id !== SetRangeValuesMutation.id) return true;
  const trigger = (command.params as { trigger?: string } | undefined)?.trigger;
  return options?.onlyLocal !== true && !(trigger !== undefined && STYLE_COMMANDS.includes(trigger));
}
