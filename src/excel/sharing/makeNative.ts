import { changeWorkbook } from "../change/changeWorkbook";
import type { CellName, Difference, SheetScope } from "../reading/sheetCells";
import type { ExcelRun, OnShare } from "../running/excelRun";
import { afterFailedWriting } from "../running/failedWriting";
import { inExcel } from "../running/inExcel";
import { findCallers } from "./callers";
import { nativeChange } from "./nativeChange";
import { nativeDifferences, readAfter } from "./nativeDifferences";
import { nativeForms, type NotMadeNative } from "./nativeForms";

export type MadeNative =
  | {
      readonly kind: "made";
      readonly count: number;
      readonly leftAlone: readonly NotMadeNative[];
      /** Defined names that call a PARTNER function still. */
      readonly namesLeft: readonly string[];
      /** Calculated columns of tables of which some cells were selected: Excel changes them only as a whole. */
      readonly wholeColumns: readonly CellName[];
      /** Where it is written down; nowhere if nothing was made native. */
      readonly register?: { readonly sheetName: string };
    }
  /** Everything was put back. */
  | { readonly kind: "differs"; readonly differences: readonly Difference[] };

/**
 * Replaces the formulas that call PARTNER functions by ones that need no add-in, if every value stays the same; else
 * nothing is changed. What was replaced is written down in the workbook.
 */
export async function makeNative(scope: SheetScope, onShare?: OnShare, run: ExcelRun = {}): Promise<MadeNative> {
  try {
    return await inExcel({ ...run, repeatable: true }, async (context) => {
      onShare?.(0.05);
      const found = await findCallers(context, scope);
      onShare?.(0.2);
      const { replaced, leftAlone, namesLeft } = await nativeForms(context, found);
      onShare?.(0.4);
      const left = { leftAlone, namesLeft, wholeColumns: found.wholeColumns };
      if (replaced.length === 0) return { kind: "made", count: 0, ...left };
      const planned = await nativeChange(context, found, replaced);
      let differences: readonly Difference[] = [];
      const kept = await changeWorkbook(context, planned.change, async () => {
        onShare?.(0.7);
        const after = await readAfter(context, scope, replaced);
        onShare?.(0.9);
        differences = nativeDifferences(found, after, replaced, planned);
        return differences.length === 0;
      });
      onShare?.(1);
      if (kept === undefined) return { kind: "differs", differences };
      return { kind: "made", count: replaced.length, ...left, register: { sheetName: planned.registerName } };
    });
  } catch (error) {
    throw await afterFailedWriting(error);
  }
}
