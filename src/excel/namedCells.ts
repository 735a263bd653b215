import { parseA1Ref, parseStructRef } from "@borgar/fx";

/**
 * Whether a name stands for cells and for nothing that has to be worked out. Only then may its range be asked for: for any
 * other formula, and for cells that are gone, Excel on the desktop fails with the whole request, `OrNullObject` or not.
 * Excel has `=Partners[Partner]` as an address once the name is there; some versions may keep what was given.
 */
export function standsForCells({ formula }: Pick<Excel.NamedItem, "formula">): boolean {
  const text = String(formula).replace(/^=/, "");
  return (
    parseA1Ref(text, { allowNamed: false }) !== undefined || (text.endsWith("]") && parseStructRef(text) !== undefined)
  );
}
