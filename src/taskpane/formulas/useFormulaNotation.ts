import { useEffect, useMemo, useState } from "react";
import { readSeparators } from "../../excel/reading/separators";
import { fileNotation, notationOf, type FormulaNotation } from "../../formulas/notation/formulaNotation";
import { usePaneLanguage } from "../controls/paneWords";

/**
 * How the person's Excel writes formulas: its words are in the language of Excel's own words, as the pane is; its signs
 * follow from how it writes numbers.
 */
export function useFormulaNotation(): FormulaNotation {
  const language = usePaneLanguage();
  const [signs, setSigns] = useState<Pick<FormulaNotation, "decimal" | "thousands">>(fileNotation);
  useEffect(() => {
    readSeparators().then(setSigns, () => {
      // Numbers are read with a decimal point then, as formulas are written.
    });
  }, []);
  return useMemo(() => notationOf(language, signs), [language, signs]);
}
