import { parseA1Ref, stringifyA1Ref, stringifyTokens, tokenize, type ReferenceA1, type Token } from "@borgar/fx";
import { MAX_COLUMNS, MAX_ROWS } from "./block";
import type { Block } from "./snapshot";

/** Where a block of cells has gone: the block itself when it's where it was, null when its cells are gone. */
export type Follow = (block: Block) => Block | null;

/** Cells of one sheet have gone elsewhere. */
export interface CellMove {
  /** The sheet whose cells have gone elsewhere. */
  readonly sheetName: string;
  readonly follow: Follow;
}

/**
 * A formula whose references follow the cells that they name; a reference to cells that are gone becomes #REF!.
 * @param onSheetName The sheet that the formula stands on: what it names without a sheet is there.
 */
export function followedFormula(formula: string, onSheetName: string, move: CellMove): string {
  if (!formula.startsWith("=")) return formula;
  let changed = false;
  const tokens = tokenize(formula, { mergeRefs: true }).map((token): Token => {
    const value = followedReference(token, onSheetName, move);
    if (value === undefined || value === token.value) return token;
    changed = true;
    return { ...token, value };
  });
  return changed ? stringifyTokens(tokens) : formula;
}

/** undefined when the token is no reference to cells of the sheet. */
function followedReference(token: Token, onSheetName: string, { sheetName, follow }: CellMove): string | undefined {
  if (!token.type.startsWith("range")) return undefined;
  const reference = parseA1Ref(token.value, { allowNamed: false });
  if (reference === undefined || !("range" in reference)) return undefined;
  const sheet = reference.context?.at(-1) ?? onSheetName;
  if (sheet.toLowerCase() !== sheetName.toLowerCase()) return undefined;
  const block = blockOf(reference);
  const gone = follow(block);
  if (gone === block) return undefined;
  return gone === null
    ? "#REF!"
    : stringifyA1Ref({ ...reference, range: { ...reference.range, ...edgesOf(reference, gone) } });
}

function blockOf({ range }: ReferenceA1): Block {
  const row = range.top ?? 0;
  const column = range.left ?? 0;
  return {
    row,
    column,
    rows: (range.bottom ?? MAX_ROWS - 1) - row + 1,
    columns: (range.right ?? MAX_COLUMNS - 1) - column + 1,
  };
}

/** An open edge, as of whole columns, stays open. */
function edgesOf(
  { range }: ReferenceA1,
  block: Block,
): Pick<ReferenceA1["range"], "top" | "bottom" | "left" | "right"> {
  const edge = (before: number | null | undefined, now: number): number | null =>
    before === null || before === undefined ? null : now;
  return {
    top: edge(range.top, block.row),
    left: edge(range.left, block.column),
    bottom: edge(range.bottom, block.row + block.rows - 1),
    right: edge(range.right, block.column + block.columns - 1),
  };
}
