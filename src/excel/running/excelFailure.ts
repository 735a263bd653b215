import { AmbiguousHeading } from "../../sheets/columnPlace";
import { MissingLink } from "../../sheets/linkedWorkbook";

/** What went wrong in the workbook, as far as a person can do something about it. The words are in `locales/`. */
export type ExcelFailureCode =
  | "cellEditing"
  | "readOnly"
  | "protectedWorkbook"
  | "protectedSheet"
  | "otherWorkbook"
  | "nameInUse"
  | "sheetMissing"
  | "sheetTooLarge"
  | "payloadTooLarge"
  | "apiNotFound"
  | "busy"
  | "noAnswer"
  | "stopped"
  | "dialogOpen"
  | "sessionOver"
  | "notAllowed"
  | "wrongPassword"
  | "conflict"
  | "partGone"
  | "wrongSelection"
  | "noRoom"
  | "cellsInTheWay"
  | "filterInTheWay"
  | "chartEmpty"
  | "formulaTooLong"
  | "memoryFull"
  | "linksBlocked"
  | "sheetUnsupported"
  | "contentUnsupported"
  | "restartNeeded"
  | "notAccepted"
  | "internalFault"
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

/**
 * What Excel, its library and its host answer, by what a person can do about it. Codes are never localised; messages are,
 * and are not for people.
 */
const codesByFailure: Partial<Record<ExcelFailureCode, readonly string[]>> = {
  cellEditing: ["InvalidOperationInCellEditMode", "5004"],
  otherWorkbook: ["InactiveWorkbook", "12013"],
  wrongSelection: ["InvalidSelection"],
  nameInUse: ["ItemAlreadyExists"],
  payloadTooLarge: [
    "RequestPayloadSizeLimitExceeded",
    "5103",
    "ResponsePayloadSizeLimitExceeded",
    "5104",
    "RangeExceedsLimit",
    "OperationCellsExceedLimit",
    "RangeImageExceedsLimit",
  ],
  apiNotFound: ["ApiNotFound", "ApiNotAvailable", "NotImplemented", "UnsupportedOperation"],
  busy: ["ActivityLimitReached", "5100", "5102", "ServiceNotAvailable", "RequestAborted", "Timeout", "5011"],
  dialogOpen: ["WriteNotSupportedWhenModalDialogOpen", "5016"],
  sessionOver: ["InvalidOrTimedOutSession", "5012", "Unauthenticated", "ConnectionFailure"],
  notAllowed: ["AccessDenied", "7000", "13990"],
  wrongPassword: ["BadPassword"],
  conflict: ["Conflict"],
  partGone: ["ItemNotFound", "InvalidReference", "InvalidBinding", "DirtySupportingFormula"],
  noRoom: ["InsertDeleteConflict", "NonBlankCellOffSheet"],
  cellsInTheWay: ["MergedRangeConflict", "PivotTableRangeConflict"],
  filterInTheWay: ["FilteredRangeConflict"],
  chartEmpty: ["EmptyChartSeries"],
  formulaTooLong: ["FormulaLengthExceedsLimit"],
  memoryFull: ["MemoryLimitReached"],
  linksBlocked: ["OpenWorkbookLinksBlocked", "RefreshWorkbookLinksBlocked", "PowerQueryRefreshResourceChallenge"],
  sheetUnsupported: ["UnsupportedSheet"],
  contentUnsupported: ["UnsupportedFeature", "UnsupportedFillType"],
  restartNeeded: ["HostRestartNeeded"],
  // Requests that can't be right, whatever the workbook is like.
  notAccepted: [
    "InvalidArgument",
    "InvalidOperation",
    "InvalidRequest",
    "InvalidRequestContext",
    "InvalidObjectPath",
    "InvalidRibbonDefinition",
    "ContentLengthRequired",
    "PropertyNotLoaded",
    "ValueNotLoaded",
    "RunMustReturnPromise",
    "CannotRegisterEvent",
  ],
  internalFault: ["GeneralException", "13991", "5001", "Client Error"],
  // Not Excel's but webpack's: code that is loaded when it is wanted is no longer there, or can't be reached.
  partMissing: ["ChunkLoadError"],
};

const failuresByCode: ReadonlyMap<string | undefined, ExcelFailureCode> = new Map(
  (Object.entries(codesByFailure) as [ExcelFailureCode, readonly string[]][]).flatMap(([failure, codes]) =>
    codes.map((code): [string, ExcelFailureCode] => [code, failure]),
  ),
);

/** Excel answers these for several reasons: the workbook may tell which it was. */
const vague: ReadonlySet<ExcelFailureCode> = new Set(["unknown", "internalFault", "notAllowed", "notAccepted"]);

export function isVague({ code }: ExcelFailure): boolean {
  return vague.has(code);
}

export function failureCode(error: unknown): ExcelFailureCode {
  if (error instanceof ExcelFailure) return error.code;
  if (error instanceof MissingLink) return "linkMissing";
  if (error instanceof AmbiguousHeading) return "headingAmbiguous";
  return failuresByCode.get(originalCode(error)) ?? "unknown";
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

/** Excel's errors carry a `code`, the host's a number; others are known by their name. */
export function originalCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  if (error instanceof ExcelFailure) return error.originalCode;
  if ("code" in error && typeof error.code === "string") return error.code;
  if ("code" in error && typeof error.code === "number") return String(error.code);
  return error instanceof Error ? error.name : undefined;
}
