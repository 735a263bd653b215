import type { Bounds } from "../../playbook/arguments";
import { defaultUncertainty, uncertaintyBounds } from "../../playbook/uncertainWeights";
import type { NativeArgument } from "./nativeArgument";
import type { PartnerCall } from "./partners";

type Setting = NonNullable<PartnerCall["setting"]>;

/** An argument that goes with all partners: a number, or the usual one where it is blank or 0. */
export function partnerSetting(argument: NativeArgument, usual: number, bounds: Required<Bounds>): Setting {
  return { argument, number: numberOr(argument, usual), bounds };
}

export function uncertaintySetting(argument: NativeArgument): Setting {
  return partnerSetting(argument, defaultUncertainty, uncertaintyBounds);
}

function numberOr({ text, constant }: NativeArgument, usual: number): string {
  if (constant === null || constant === 0) return String(usual);
  return typeof constant === "number" ? text : `IF((${text}="")+(${text}=0),${usual},${text})`;
}
