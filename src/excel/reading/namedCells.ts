import { parseA1Ref, parseStructRef } from "@borgar/fx";
import type { Block } from "../../sheets/spec";

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

/** Where the cells of a name lie, by its formula; undefined if it stands for something else, or its cells are gone. */
export function blockOfName(formula: string): Block | undefined {
  const parsed = parseA1Ref(formula.replace(/^=/, ""), { allowNamed: false });
  if (parsed === undefined || !("range" in parsed)) return undefined;
  const { top, left, bottom, right } = parsed.range;
  const isBlock = (edges: readonly unknown[]): edges is readonly number[] =>
    edges.every((edge) => typeof edge === "number");
  const edges = [top, left, bottom, right];
  if (!isBlock(edges)) return undefined;
  const [row = 0, column = 0, last = 0, end = 0] = edges;
  return { row, column, rows: last - row + 1, columns: end - column + 1 };
}
