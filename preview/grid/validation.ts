import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
} from "@univerjs/core";
import type { ISheetDataValidationRule } from "@univerjs/core";
import type { ValidationSnapshot } from "../model/snapshot";
import { toRange } from "./gridContext";

const TYPE: Record<ValidationSnapshot["type"], DataValidationType> = {
  list: DataValidationType.LIST,
  decimal: DataValidationType.DECIMAL,
  wholeNumber: DataValidationType.WHOLE,
  date: DataValidationType.DATE,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};

const OPERATOR: Record<NonNullable<ValidationSnapshot["operator"]>, DataValidationOperator> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const ALERT: Record<NonNullable<ValidationSnapshot["alert"]>["style"], DataValidationErrorStyle> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

/** Excel's rule in the engine's words. */
export function toUniverValidation(validation: ValidationSnapshot, uid: string): ISheetDataValidationRule {
  const { alert, prompt } = validation;
  return {
    uid,
    type: TYPE[validation.type],
    ranges: [toRange(validation.block)],
    // The grid would mark a blank cell as wrong, which Excel never does; what is typed the model judges.
    allowBlank: true,
    formula1: String(validation.formula1),
    ...(validation.formula2 !== undefined && { formula2: String(validation.formula2) }),
    ...(validation.operator && { operator: OPERATOR[validation.operator] }),
    ...(validation.type === "list" && {
      showDropDown: validation.inCellDropDown !== false,
      renderMode: validation.inCellDropDown === false ? DataValidationRenderMode.TEXT : DataValidationRenderMode.ARROW,
    }),
    ...(alert && {
      showErrorMessage: alert.show,
      errorStyle: ALERT[alert.style],
      errorTitle: alert.title,
      error: [alert.title, alert.message].filter(Boolean).join("\n"),
    }),
    ...(prompt && {
      showInputMessage: prompt.show,
      promptTitle: prompt.title,
      prompt: prompt.message,
    }),
  };
}
