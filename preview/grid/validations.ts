import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from "@univerjs/data-validation";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { movedFormula } from "../model/address";
import type { ValidationSnapshot } from "../model/snapshot";
import type { GridContext } from "./gridContext";
import { toUniverValidation } from "./validation";

/** The rules for what may be typed. */
export class Validations {
  constructor(private readonly context: GridContext) {
    this.judgeOnlyWhatIsThere();
  }

  set(sheetId: string, validations: readonly ValidationSnapshot[]): void {
    const target = this.context.target(sheetId);
    const known = this.context.injector.get(DataValidationModel).getRules(this.context.unitId, sheetId);
    if (known.length > 0) {
      this.context.commands.syncExecuteCommand(RemoveDataValidationMutation.id, {
        ...target,
        ruleId: known.map((rule) => rule.uid),
      });
    }
    if (validations.length === 0) return;
    this.context.commands.syncExecuteCommand(AddDataValidationMutation.id, {
      ...target,
      rule: validations
        .flatMap(byCell)
        .map((validation, index) => toUniverValidation(validation, `${sheetId}-validation-${index}`)),
    });
  }

  /** The engine judges the cells of other sheets when it has time, and fails if the sheet is gone by then. */
  private judgeOnlyWhatIsThere(): void {
    const validator = this.context.injector.get(SheetsDataValidationValidatorService);
    const judge = validator.validatorRanges.bind(validator);
    validator.validatorRanges = (unitId, sheetId, ranges) =>
      this.context.workbook.getSheetBySheetId(sheetId) ? judge(unitId, sheetId, ranges) : Promise.resolve([]);
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
