import type { FormulaReader } from "../excel/formulaReader";
import { frameOf } from "../formulas/formulaFrame";
import { namesIn } from "../formulas/namesIn";
import { followedFormula, patternOf } from "../formulas/native/followedFormula";
import { isNativeFormOf } from "../formulas/native/isNativeFormOf";
import { nativeFormula } from "../formulas/native/nativeFormula";
import { callsPartner, withTypedNames } from "../formulas/partnerNames";
import { referenceIn } from "../formulas/reference";

/** What `excel/` has to know of formulas. */
export const formulaReader: FormulaReader = {
  callsPartner,
  namesIn,
  referenceIn,
  nativeForm: nativeFormula,
  wordsOf: (formula) => frameOf(formula).words,
  patternOf,
  followed: followedFormula,
  isNativeForm: isNativeFormOf,
  typedForm: withTypedNames,
};
