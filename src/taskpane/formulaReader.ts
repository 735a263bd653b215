import type { FormulaReader } from "../excel/formulaReader";
import { argumentOf, callsPartner, namesIn, withTypedNames } from "../functions/formulaCalls";
import { followedFormula, patternOf } from "../functions/native/followedFormula";
import { frameOf } from "../playbook/formulaFrame";
import { isNativeFormOf } from "../functions/native/isNativeFormOf";
import { nativeFormula } from "../functions/native/nativeFormula";

/** What `excel/` has to know of formulas. */
export const formulaReader: FormulaReader = {
  callsPartner,
  namesIn,
  referenceIn(argument) {
    const value = argumentOf(argument)?.value;
    return value?.kind === "reference" ? value.reference : undefined;
  },
  nativeForm: nativeFormula,
  wordsOf: (formula) => frameOf(formula).words,
  patternOf,
  followed: followedFormula,
  isNativeForm: isNativeFormOf,
  typedForm: withTypedNames,
};
