/** The codes of `Excel.ErrorCodes` that this model answers, with Excel's text and HTTP status. */
const ERRORS = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ApiNotFound: [
    404,
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  ],
  EmptyChartSeries: [400, "The attempted operation failed because the chart series is empty."],
  GeneralException: [500, "There was an internal error while processing the request."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  InvalidSelection: [400, "The current selection is invalid for this operation."],
  ItemAlreadyExists: [409, "A resource with the same name or identifier already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  MergedRangeConflict: [
    409,
    "A table can't overlap a range that contains a PivotTable, query results, protected cells, merged cells or another table.",
  ],
  NotImplemented: [501, "The requested feature isn't implemented."],
  UnsupportedOperation: [400, "The operation being attempted is not supported."],
} as const satisfies Record<string, readonly [number, string]>;

export type ExcelErrorCode = keyof typeof ERRORS;

/** An error as Excel answers it: it stops the batch, and what came before it stays. */
export class ExcelError extends Error {
  readonly httpStatusCode: number;

  constructor(
    readonly code: string,
    /** "Range.values", as `error.debugInfo.errorLocation`; the dispatcher fills it in where the thrower doesn't know. */
    readonly location?: string,
    message?: string,
  ) {
    const known = isKnown(code) ? ERRORS[code] : ERRORS.GeneralException;
    super(message ?? known[1]);
    this.name = "ExcelError";
    this.httpStatusCode = known[0];
  }
}

function isKnown(code: string): code is ExcelErrorCode {
  return Object.hasOwn(ERRORS, code);
}

export function invalidArgument(location?: string, message?: string): ExcelError {
  return new ExcelError("InvalidArgument" satisfies ExcelErrorCode, location, message);
}

export function itemNotFound(location?: string): ExcelError {
  return new ExcelError("ItemNotFound" satisfies ExcelErrorCode, location);
}

export function itemAlreadyExists(location?: string): ExcelError {
  return new ExcelError("ItemAlreadyExists" satisfies ExcelErrorCode, location);
}

export function apiNotFound(location: string): ExcelError {
  return new ExcelError("ApiNotFound" satisfies ExcelErrorCode, location);
}

/** Excel has it, this model doesn't: answered as an error and recorded, never ignored. */
export function notImplemented(location: string): ExcelError {
  return new ExcelError("NotImplemented" satisfies ExcelErrorCode, location);
}
