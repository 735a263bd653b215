import { gridOf, single } from "../shape";
import { afterErrors, checksOf, shapeFault } from "./faults";
import type { NativeArgument } from "./nativeArgument";
import type { NativeCall } from "./nativeCall";

/** A call whose arguments are numbers, worked out element by element. */
export function nativeElements(given: readonly NativeArgument[], result: string): NativeCall {
  const shape = gridOf(given.map((each) => each.shape));
  return shape === null
    ? { text: shapeFault(given), shape: single }
    : { text: afterErrors(checksOf(given), result), shape };
}
