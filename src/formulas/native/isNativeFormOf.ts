import { sameFormula } from "../formulaFrame";
import { nativeFormula } from "./nativeFormula";
import type { NativePlace } from "./nativePlace";

/**
 * Whether a formula is the native form of another one that calls PARTNER functions, worked out anew. Names of KPIs in
 * cells may have changed since it was made: they are taken from the formula itself.
 */
export function isNativeFormOf(native: string, live: string, { shapeOf }: Pick<NativePlace, "shapeOf">): boolean {
  const form = nativeFormula(live, { shapeOf, textsOf: (argument) => textsComparedWith(argument, native) });
  return form.ok && form.calls > 0 && sameFormula(form.formula, native);
}

/** The texts of `(argument="text")`, each once. */
function textsComparedWith(argument: string, native: string): string[] {
  const texts = new Set<string>();
  const comparison = `(${argument}="`;
  for (let at = native.indexOf(comparison); at >= 0; at = native.indexOf(comparison, at + 1)) {
    const [, text = ""] = /^((?:[^"]|"")*)"/.exec(native.slice(at + comparison.length)) ?? [];
    if (text !== "") texts.add(text.replaceAll('""', '"'));
  }
  return [...texts];
}
