/** Why a formula has no native form. */
export type NotNativeReason =
  | "notParsed"
  /** A call has too few or too many arguments. */
  | "argumentCount"
  /** Nobody knows how many rows and columns an argument has. */
  | "unknownShape"
  /** A KPI's name is calculated, or stands in cells whose texts the caller doesn't give. */
  | "unknownKpi"
  /** More than the 8,192 characters of a formula in Excel. */
  | "tooLong"
  /** More than Excel's 64 levels of nesting. */
  | "tooDeep";

/** Ends the work on a formula; the entry of this folder turns it into a value. */
export class NotNative extends Error {
  constructor(
    readonly reason: NotNativeReason,
    /** The part of the formula that it is about. */
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`);
    this.name = "NotNative";
  }
}
