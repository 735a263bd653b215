import type { FunctionRow } from "../functionTable";
import { nativeKpiStatus } from "./kpiStatus";
import { leftOut, type NativeArgument } from "./nativeArgument";
import type { NativeCall } from "./nativeCall";
import type { NativePlace } from "./nativePlace";
import { nativeCacSaving, nativeRoi } from "./ratios";
import { nativeFlipPoint, nativeScore, nativeScoreBounds, nativeScoreGap, nativeScoreRange } from "./scores";

/** A call of a function with its arguments in their order; those left out are there. */
export function nativeCall(id: FunctionRow["id"], given: readonly NativeArgument[], place: NativePlace): NativeCall {
  const [first = leftOut, second = leftOut, third = leftOut, fourth = leftOut, fifth = leftOut] = given;
  switch (id) {
    case "SCORE":
      return nativeScore(first, second);
    case "SCORERANGE":
      return nativeScoreRange(first, second, third);
    case "FLIPPOINT":
      return nativeFlipPoint(first, second, third);
    case "SCOREBOUNDS":
      return nativeScoreBounds(first, second);
    case "SCOREGAP":
      return nativeScoreGap(first, second, third, fourth);
    case "ROI":
      return nativeRoi(first, second, third);
    case "CACSAVING":
      return nativeCacSaving(first, second);
    case "KPISTATUS":
      return nativeKpiStatus({ kpi: first, actual: second, target: third, benchmark: fourth, language: fifth }, place);
  }
}
