/** What each caller's formula becomes, or why it can't. */
import { nativeFormula } from "../../formulas/native/nativeFormula";
import type { NotNativeReason } from "../../formulas/native/notNative";
import { nameOf, type CellName } from "../reading/sheetCells";
import type { Caller, FoundCallers } from "./callers";
import { answered } from "./nativePlaces";

export interface Replaced {
  readonly caller: Caller;
  readonly native: string;
}

export interface NotMadeNative extends CellName {
  readonly reason: NotNativeReason;
  readonly detail: string;
}

interface NativeForms {
  readonly replaced: readonly Replaced[];
  readonly leftAlone: readonly NotMadeNative[];
  /** Defined names that call a PARTNER function still. */
  readonly namesLeft: readonly string[];
}

/** A name without a native form is told with the names that are left. */
export async function nativeForms(
  context: Excel.RequestContext,
  { callers, callingNames, before }: FoundCallers,
): Promise<NativeForms> {
  const forms = await answered(context, before, (places) =>
    callers.map(({ live, at }) => nativeFormula(live, places.of(at))),
  );
  const replaced: Replaced[] = [];
  const leftAlone: NotMadeNative[] = [];
  callers.forEach((caller, index) => {
    const form = forms[index];
    if (form?.ok) replaced.push({ caller, native: form.formula });
    else if (form && !caller.name) leftAlone.push({ ...nameOf(caller.at), reason: form.reason, detail: form.detail });
  });
  const replacedNames = new Set(replaced.map(({ caller }) => caller.name));
  const namesLeft = callingNames.filter((each) => !replacedNames.has(each)).map(({ name }) => name);
  return { replaced, leftAlone, namesLeft };
}
