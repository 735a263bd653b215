import type { FunctionRow } from "../functionTable";
import { leftOut, type NativeArgument } from "./nativeArgument";
import type { NativeCall } from "./nativeCall";
import type { NativePlace } from "./nativePlace";
import { nativeCacSaving, nativeRoi } from "./ratios";

/** A call of a function with its arguments in their order; those left out are there. */
export function nativeCall(id: FunctionRow["id"], given: readonly NativeArgument[], place: NativePlace): NativeCall {
  const [first = leftOut, second = leftOut, third = leftOut] = given;
  switch (id) {
    case "ROI":
      return nativeRoi(first, second, third);
    case "CACSAVING":
      return nativeCacSaving(first, second);
    default:
      throw new Error(id + String(place));
  }
}
