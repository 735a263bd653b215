import { AmbiguousHeading } from "../sheets/columnPlace";
import { MissingLink } from "../sheets/linkedWorkbook";

/** What went wrong in the workbook, as far as a person can do something about it. The words are in `locales/`. */
export type ExcelFailureCode =
  | "cellEditing"
  | "readOnly"
  | "protectedWorkbook"
  | "protectedSheet"
  | "otherWorkbook"
  | "nameInUse"
  | "sheetMissing"
  | "payloadTooLarge"
  | "apiNotFound"
  | "linkMissing"
  | "headingAmbiguous"
  | "currencyOther"
  | "currenciesDiffer"
  | "dashboardMissing"
  | "dashboardDamaged"
  | "historyMissing"
  | "historyTooShort"
  | "historyBlocked"
  | "dashboardShowsError"
  | "logDamaged"
  | "logBlocked"
  | "dates1904"
  | "registerDamaged"
  | "registerBlocked"
  | "stillCalculating"
  | "nothingToCopy"
  | "notWritten"
  | "tableTooShort"
  | "changePending"
  | "changedMeanwhile"
  | "changeInterrupted"
  | "partMissing"
  | "unknown";

/** What a sheet reads and didn't find: a column of a sheet, or the sheet itself. */
export interface Missing {
  readonly sheet?: string;
  readonly what: string;
}

/** Where in the workbook a person has to look, or what stands there. */
export type FailurePlace =
  | { readonly kind: "headings"; readonly sheet: string; readonly headings: readonly string[] }
  /** A cell, with what it shows where that is the fault. */
  | { readonly kind: "cell"; readonly sheet: string; readonly address: string; readonly shows?: string }
  | { readonly kind: "currencies"; readonly sheets: readonly { readonly name: string; readonly currency: string }[] };

export class ExcelFailure extends Error {
  override readonly name = "ExcelFailure";
  readonly code: ExcelFailureCode;
  /** Excel's own code, for support. */
  readonly originalCode?: string;
  /** The name of a half-made sheet that could not be removed. */
  readonly leftOver?: string;
  /** With `linkMissing`. */
  readonly missing?: Missing;
  /** With `protectedSheet`, where it is known which. */
  readonly sheets?: readonly string[];
  readonly place?: FailurePlace;

  constructor(
    code: ExcelFailureCode,
    details: {
      readonly originalCode?: string;
      readonly leftOver?: string;
      readonly missing?: Missing;
      readonly sheets?: readonly string[];
      readonly place?: FailurePlace;
      readonly cause?: unknown;
    } = {},
  ) {
    super(`${code}${details.originalCode === undefined ? "" : ` (${details.originalCode})`}`, { cause: details.cause });
    this.code = code;
    this.originalCode = details.originalCode;
    this.leftOver = details.leftOver;
    this.missing = details.missing;
    this.sheets = details.sheets;
    this.place = details.place;
  }
}

/** Codes are never localised; messages are, and are not for people. */
const codesOfExcel: ReadonlyMap<string | undefined, ExcelFailureCode> = new Map([
  ["InvalidOperationInCellEditMode", "cellEditing"],
  ["InactiveWorkbook", "otherWorkbook"],
  ["InvalidSelection", "otherWorkbook"],
  ["ItemAlreadyExists", "nameInUse"],
  ["RequestPayloadSizeLimitExceeded", "payloadTooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "payloadTooLarge"],
  ["ApiNotFound", "apiNotFound"],
  ["ApiNotAvailable", "apiNotFound"],
  // Not Excel's but webpack's: code that is loaded when it is wanted is no longer there, or can't be reached.
  ["ChunkLoadError", "partMissing"],
]);

export function failureCode(error: unknown): ExcelFailureCode {
  if (error instanceof ExcelFailure) return error.code;
  if (error instanceof MissingLink) return "linkMissing";
  if (error instanceof AmbiguousHeading) return "headingAmbiguous";
  return codesOfExcel.get(originalCode(error)) ?? "unknown";
}

/** Any error as a failure; one that is a failure already stays itself. */
export function asExcelFailure(error: unknown): ExcelFailure {
  if (error instanceof ExcelFailure) return error;
  if (error instanceof MissingLink) {
    const missing = { sheet: error.sheetName, what: error.missing ?? error.templateId };
    return new ExcelFailure("linkMissing", { missing, cause: error });
  }
  if (error instanceof AmbiguousHeading) {
    const place = { kind: "headings", sheet: error.sheetName, headings: error.headings } as const;
    return new ExcelFailure("headingAmbiguous", { place, cause: error });
  }
  return new ExcelFailure(failureCode(error), { originalCode: originalCode(error), cause: error });
}

/** Excel's errors carry a `code`; others are known by their name. */
export function originalCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  if ("code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.name : undefined;
}
