import type { ErrorCode } from "./cell";
import type { CriterionId } from "./evaluation";
import type { KpiId } from "./kpis";
import type { ParameterName } from "./parameter";

/** Why a result is `#VALUE!` or `#N/A`: the two errors that carry words for the person. */
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
  | { readonly why: "otherCount"; readonly given: number }
  | { readonly why: "unknownKpi" | "unknownLanguage"; readonly given: string }
  | { readonly why: "noTarget"; readonly kpi: KpiId };

/** What is wrong, as an error of the sheet. */
export type PlaybookError =
  | { readonly code: "#VALUE!" | "#N/A"; readonly reason: Reason }
  | { readonly code: Exclude<ErrorCode, "#VALUE!" | "#N/A"> };

/** A value or an error; errors are values, never thrown. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: PlaybookError };

export function success<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function failure(error: PlaybookError): Outcome<never> {
  return { ok: false, error };
}
