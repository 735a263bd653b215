/** ROI and CACSAVING, element by element. */
import { gridOf, single } from "../shape";
import { afterErrors, checksOf, shapeFault } from "./faults";
import { numberIn, type NativeArgument } from "./nativeArgument";
import type { NativeCall } from "./nativeCall";

export function nativeRoi(revenue: NativeArgument, investment: NativeArgument, benefits: NativeArgument): NativeCall {
  const cost = numberIn(investment);
  const gained = benefits.constant === null ? numberIn(revenue) : `${numberIn(revenue)}+${numberIn(benefits)}`;
  return elementwise([revenue, investment, benefits], `IF(${cost}<0,#NUM!,(${gained}-${cost})/${cost})`);
}

export function nativeCacSaving(direct: NativeArgument, partner: NativeArgument): NativeCall {
  const [from, to] = [numberIn(direct), numberIn(partner)];
  return elementwise([direct, partner], `IF((${from}<0)+(${to}<0),#NUM!,(${from}-${to})/${from})`);
}

function elementwise(given: readonly NativeArgument[], result: string): NativeCall {
  const shape = gridOf(given.map((each) => each.shape));
  return shape === null
    ? { text: shapeFault(given), shape: single }
    : { text: afterErrors(checksOf(given), result), shape };
}
