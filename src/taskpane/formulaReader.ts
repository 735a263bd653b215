import type { FormulaReader } from "../excel/formulaReader";
import { argumentOf, callsPartner, namesIn, withTypedNames } from "../functions/formulaCalls";
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
  typedForm: withTypedNames,
};
