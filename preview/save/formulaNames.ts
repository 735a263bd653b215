import type { NameSnapshot, WorkbookSnapshot } from "../model/snapshot";
import { needsArrayFormula } from "./arrayFormula";
import type { FormulaNames } from "./arrayFormula";

/** What the workbook's names stand for in the formulas of a sheet. */
export function formulaNames(workbook: WorkbookSnapshot, sheet: string): FormulaNames {
  const { customFunctions, arrayFunctions = [] } = workbook;
  const known = new Map<NameSnapshot, boolean>();
  const on = (ownSheet: string | undefined): FormulaNames => ({
    customFunctions: new Set(customFunctions.map((name) => name.toUpperCase())),
    arrayFunctions: new Set(arrayFunctions.map((name) => name.toUpperCase())),
    isSingle(text, givenSheet = ownSheet) {
      const name = findName(workbook.names, text, givenSheet);
      if (name === undefined) return false;
      let single = known.get(name);
      if (single === undefined) {
        known.set(name, false); // a name that refers to itself ends here
        single = !needsArrayFormula(name.formula, on(name.sheet));
        known.set(name, single);
      }
      return single;
    },
  });
  return on(sheet);
}

/** A sheet's own name goes before the workbook's. */
function findName(names: readonly NameSnapshot[], text: string, sheet: string | undefined): NameSnapshot | undefined {
  const called = names.filter(({ name }) => name.toLowerCase() === text.toLowerCase());
  const own = called.find((name) => name.sheet !== undefined && name.sheet.toLowerCase() === sheet?.toLowerCase());
  return own ?? called.find((name) => name.sheet === undefined);
}
