import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from "@univerjs/data-validation";
import type { ValidationSnapshot } from "../model/snapshot";
import type { GridContext } from "./gridContext";
import { toUniverValidation } from "./validation";

/** The rules for what may be typed. */
export class Validations {
  constructor(private readonly context: GridContext) {}

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
      rule: validations.map((validation, index) => toUniverValidation(validation, `${sheetId}-validation-${index}`)),
    });
  }
}
