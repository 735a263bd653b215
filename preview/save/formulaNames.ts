import type { WorkbookSnapshot } from "../model/snapshot";
import { needsArrayFormula } from "./arrayFormula";
import type { FormulaNames } from "./arrayFormula";

/** What the workbook's names stand for. Of names that several sheets have, all must stand for one value. */
export function formulaNames({ names, customFunctions }: WorkbookSnapshot): FormulaNames {
  const known = new Map<string, boolean>();
  const result: FormulaNames = {
    customFunctions: new Set(customFunctions.map((name) => name.toUpperCase())),
    isSingle(name) {
      const key = name.toLowerCase();
      let single = known.get(key);
      if (single === undefined) {
        known.set(key, false); // a name that refers to itself ends here
        const formulas = names.filter((entry) => entry.name.toLowerCase() === key).map(({ formula }) => formula);
        single = formulas.length > 0 && !formulas.some((formula) => needsArrayFormula(formula, result));
        known.set(key, single);
      }
      return single;
    },
  };
  return result;
}
