/** What became another value, or another formula, although nobody meant it to. */
import { dependsOnNames } from "../change/definedNames";
import { sameContent } from "../change/workbookChange";
import { recalculate, settledCells } from "../reading/calculated";
import { textOfValue } from "../reading/cellValue";
import { sameValue } from "../reading/sameValue";
import { keyOf, nameOf, type Difference, type SheetCell, type SheetScope } from "../reading/sheetCells";
import type { FoundCallers } from "./callers";
import type { NativeChange } from "./nativeChange";
import type { Replaced } from "./nativeForms";

/** The cells once Excel has calculated the native formulas. */
export async function readAfter(
  context: Excel.RequestContext,
  scope: SheetScope,
  replaced: readonly Replaced[],
): Promise<readonly SheetCell[]> {
  await recalculate(context);
  const written = new Set(replaced.map(({ caller }) => keyOf(caller.at)));
  return settledCells(context, scope, (cell) => written.has(keyOf(cell)));
}

/**
 * Constants are compared as well: values into which a result spills look like them. Of formulas that were not replaced
 * only those that read a replaced name are: they are the only cells in which its value is seen.
 */
export function nativeDifferences(
  { before, names }: FoundCallers,
  after: readonly SheetCell[],
  replaced: readonly Replaced[],
  planned: NativeChange,
): Difference[] {
  const replacedCells = new Set(replaced.flatMap(({ caller }) => (caller.name ? [] : [keyOf(caller.at)])));
  const replacedNames = replaced.flatMap(({ caller }) => caller.name ?? []);
  const readsName = dependsOnNames(replacedNames, names);
  const isMeant = meantBeside(planned);
  return pairsOf(before, after).flatMap((pair) => {
    const { place, was, is } = pair;
    if (replacedCells.has(keyOf(place))) return differentValues(pair);
    if (isMeant(place)) return [];
    if (was?.formula !== is?.formula) return [{ ...nameOf(place), before: contentOf(was), after: contentOf(is) }];
    const follows = was?.formula !== undefined && !readsName(was.formula);
    return follows ? [] : differentValues(pair);
  });
}

/** What changes beside the formulas: the register, and lines for readers without the add-in. */
function meantBeside({ change, registerName }: NativeChange): (cell: SheetCell) => boolean {
  const values = new Set(
    change.cells.filter(({ before, after }) => "value" in after && !sameContent(before, after)).map(keyOf),
  );
  return (cell) => cell.sheetName === registerName || values.has(keyOf(cell));
}

/** A cell before and after; a cell that holds nothing isn't read. */
interface Pair {
  readonly place: SheetCell;
  readonly was?: SheetCell;
  readonly is?: SheetCell;
}

function pairsOf(before: readonly SheetCell[], after: readonly SheetCell[]): Pair[] {
  const old = new Set(before.map(keyOf));
  const now = new Map(after.map((cell) => [keyOf(cell), cell]));
  return [
    ...before.map((was) => ({ place: was, was, is: now.get(keyOf(was)) })),
    ...after.filter((cell) => !old.has(keyOf(cell))).map((is) => ({ place: is, is })),
  ];
}

function differentValues({ place, was, is }: Pair): Difference[] {
  const [before, after] = [was?.value ?? null, is?.value ?? null];
  if (sameValue(before, after)) return [];
  return [{ ...nameOf(place), before: textOfValue(before), after: textOfValue(after) }];
}

function contentOf(cell: SheetCell | undefined): string {
  return cell?.formula ?? textOfValue(cell?.value ?? null);
}
