/** Excel has `=Partners[Partner]` as an address once the name is there; some versions may keep what was given. */
const CELLS = /^=(?:'(?:[^']|'')+'|[^'!()#]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i;
const TABLE_CELLS = /^=[\p{L}_\\][\p{L}\p{N}_.\\]*\[(?:[^[\]]*|\[[^[\]]*\](?:[:,]\[[^[\]]*\])*)\]$/u;

/**
 * Whether a name stands for cells and for nothing that has to be worked out. Only then may its range be asked for: for any
 * other formula, and for cells that are gone, Excel on the desktop fails with the whole request, `OrNullObject` or not.
 */
export function standsForCells({ formula }: Pick<Excel.NamedItem, "formula">): boolean {
  const text = String(formula);
  return CELLS.test(text) || TABLE_CELLS.test(text);
}
