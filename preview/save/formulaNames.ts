import { parseA1Ref } from "@borgar/fx";
import type { NameSnapshot, WorkbookSnapshot } from "../model/snapshot";
import { needsArrayFormula } from "./arrayFormula";
import type { FormulaNames } from "./arrayFormula";

/** What the workbook's names stand for. Of names that several sheets have, all must stand for one value, unless the sheet is said. */
export function formulaNames({ names, customFunctions }: WorkbookSnapshot): FormulaNames {
  const known = new Map<string, boolean>();
  const result: FormulaNames = {
    customFunctions: new Set(customFunctions.map((name) => name.toUpperCase())),
    isSingle(name) {
      const key = name.toLowerCase();
      let single = known.get(key);
      if (single === undefined) {
        known.set(key, false); // a name that refers to itself ends here
        const formulas = namedBy(name, names).map(({ formula }) => formula);
        single = formulas.length > 0 && !formulas.some((formula) => needsArrayFormula(formula, result));
        known.set(key, single);
      }
      return single;
    },
  };
  return result;
}

/** "Rate", "Partners!AsOf": the names that may be meant. */
function namedBy(text: string, names: readonly NameSnapshot[]): readonly NameSnapshot[] {
  const parsed = parseA1Ref(text);
  const name = parsed && "name" in parsed ? parsed.name : text;
  const sheet = parsed?.context?.at(-1);
  const same = names.filter((entry) => entry.name.toLowerCase() === name.toLowerCase());
  if (sheet === undefined) return same;
  const own = same.filter((entry) => entry.sheet?.toLowerCase() === sheet.toLowerCase());
  return own.length > 0 ? own : same.filter((entry) => entry.sheet === undefined);
}
