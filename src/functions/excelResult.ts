import type { Language } from "../playbook/language";
import type { Outcome, PlaybookError } from "../playbook/outcome";
import { messageOf } from "./messages";

/** What a cell can receive. */
export type ExcelResult = number | string | CustomFunctions.Error;

/** An outcome as Excel takes it. In arrays Excel would turn NaN and infinities into 0: they leave as `#NUM!`. */
export function toExcel(outcome: Outcome<number | string>, language: Language): ExcelResult {
  if (!outcome.ok) {
    return excelError(outcome.error, language);
  }
  const { value } = outcome;
  if (typeof value === "string") {
    return value;
  }
  // Adding 0 turns −0 into 0.
  return Number.isFinite(value) ? value + 0 : excelError({ code: "#NUM!" }, language);
}

/** Made only inside calls: the host defines `CustomFunctions.Error` after this file has loaded. */
function excelError(error: PlaybookError, language: Language): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  switch (error.code) {
    case "#VALUE!":
      return new CustomFunctions.Error(ErrorCode.invalidValue, messageOf(error.reason, language));
    case "#N/A":
      return new CustomFunctions.Error(ErrorCode.notAvailable, messageOf(error.reason, language));
    case "#NUM!":
      return new CustomFunctions.Error(ErrorCode.invalidNumber);
    case "#DIV/0!":
      return new CustomFunctions.Error(ErrorCode.divisionByZero);
    case "#NULL!":
      return new CustomFunctions.Error(ErrorCode.nullReference);
  }
}
