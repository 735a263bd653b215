import type { ErrorCode } from "./cell";
import type { Bounds } from "./arguments";
import type { CriterionId } from "./evaluation";
import type { KpiId } from "./kpis";
import type { ParameterName } from "./parameter";

/** Why there is no result. Excel lets only `#VALUE!` and `#N/A` carry the words for it; an explanation has them all. */
export type Reason =
  | { readonly why: "text" | "truthValue" | "notText" | "notSingle"; readonly parameter: ParameterName }
  | { readonly why: "faultyInput"; readonly parameter: ParameterName; readonly code: string }
  | { readonly why: "sizes" | "weightTable" | "noKpi" }
  | { readonly why: "scoreCount"; readonly needed: number }
  | { readonly why: "weightCount"; readonly given: number }
  | {
      readonly why: "notScored";
      readonly parameter: ParameterName;
      readonly place: number;
      readonly criterion?: CriterionId;
    }
  | { readonly why: "noWeight"; readonly place: number }
  /** With the place of the criterion, where there are several. */
  | {
      readonly why: "outside";
      readonly parameter: ParameterName;
      readonly value: number;
      readonly bounds: Bounds;
      readonly place?: number;
    }
  /** Weights that don't add up to `full`: 1 for fractions, 100 for points. */
  | { readonly why: "weightSum"; readonly sum: number; readonly full: 1 | 100 }
  | { readonly why: "noDivisor"; readonly parameter: ParameterName }
  | { readonly why: "tooLarge" }
  | { readonly why: "otherCount"; readonly given: number }
  | { readonly why: "unknownKpi" | "unknownLanguage"; readonly given: string }
  | { readonly why: "noTarget"; readonly kpi: KpiId };

/** What is wrong, as an error of the sheet. */
export type PlaybookError =
  | { readonly code: "#VALUE!" | "#N/A"; readonly reason: Reason }
  | { readonly code: Exclude<ErrorCode, "#VALUE!" | "#N/A">; readonly reason?: Reason };

/** A value or an error; errors are values, never thrown. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: PlaybookError };

export function success<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function failure(error: PlaybookError): Outcome<never> {
  return { ok: false, error };
}
