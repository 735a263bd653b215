import { DataValidationStatus, DataValidationType } from "@univerjs/core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from "@univerjs/data-validation";
import {
  DataValidationFormulaService,
  SheetDataValidationModel,
  SheetsDataValidationValidatorService,
} from "@univerjs/sheets-data-validation";
import { movedFormula } from "../model/address";
import { isListedAs } from "../model/judgedEntry";
import type { CellSnapshot, ValidationSnapshot } from "../model/snapshot";
import type { GridContext } from "./gridContext";
import { toUniverValidation } from "./validation";

/** The rules for what may be typed. */
export class Validations {
  readonly #context: GridContext;

  constructor(context: GridContext) {
    this.#context = context;
    this.#judgeOnlyWhatIsThere();
  }

  /** Most often rules are added to those that are there, which the engine need not learn again. */
  set(sheetId: string, validations: readonly ValidationSnapshot[]): void {
    const target = this.#context.target(sheetId);
    const known = this.#context.injector.get(DataValidationModel).getRules(this.#context.unitId, sheetId);
    const wanted = validations
      .flatMap(byCell)
      .map((validation, index) => toUniverValidation(validation, `${sheetId}-validation-${index}`));
    const isKept = known.every((rule, index) => JSON.stringify(rule) === JSON.stringify(wanted[index]));
    if (!isKept) {
      this.#context.commands.syncExecuteCommand(RemoveDataValidationMutation.id, {
        ...target,
        ruleId: known.map((rule) => rule.uid),
      });
    }
    const rule = isKept ? wanted.slice(known.length) : wanted;
    if (rule.length > 0) this.#context.commands.syncExecuteCommand(AddDataValidationMutation.id, { ...target, rule });
  }

  /** Whether a cell holds what its rule allows, by calculation. */
  async allows(sheetId: string, { row, column, value }: CellSnapshot): Promise<boolean> {
    const { injector, unitId } = this.#context;
    const rule = injector.get(SheetDataValidationModel).getRuleByLocation(unitId, sheetId, row, column);
    if (rule?.type !== DataValidationType.LIST) {
      const status = await injector
        .get(SheetsDataValidationValidatorService)
        .validatorCell(unitId, sheetId, row, column);
      return status !== DataValidationStatus.INVALID;
    }
    const formulas = injector.get(DataValidationFormulaService);
    const [answer] = (await formulas.getRuleFormulaResult(unitId, sheetId, rule.uid)) ?? [];
    const listed = Object.values(answer?.result?.[0]?.[0] ?? {}).flatMap((cells) => Object.values(cells ?? {}));
    return listed.some((cell) => isListedAs(cell?.v ?? null, value));
  }

  /** The engine judges the cells of other sheets when it has time, and fails if the sheet is gone by then. */
  #judgeOnlyWhatIsThere(): void {
    const validator = this.#context.injector.get(SheetsDataValidationValidatorService);
    const judge = validator.validatorRanges.bind(validator);
    validator.validatorRanges = (unitId, sheetId, ranges) =>
      this.#context.workbook.getSheetBySheetId(sheetId) ? judge(unitId, sheetId, ranges) : Promise.resolve([]);
  }
}

/** The engine asks for a list once a rule: where each cell's list is another, each cell gets a rule of its own. */
function byCell(validation: ValidationSnapshot): ValidationSnapshot[] {
  const { type, block, formula1 } = validation;
  const last = { row: block.row + block.rows - 1, column: block.column + block.columns - 1 };
  if (type !== "list" || typeof formula1 !== "string" || movedFormula(formula1, block, last) === formula1) {
    return [validation];
  }
  return Array.from({ length: block.rows * block.columns }, (_cell, index) => {
    const row = block.row + Math.floor(index / block.columns);
    const column = block.column + (index % block.columns);
    return {
      ...validation,
      block: { row, column, rows: 1, columns: 1 },
      formula1: movedFormula(formula1, block, { row, column }),
    };
  });
}
