import { whenCalculated } from "./calculated";
import { asExcelFailure } from "./excelFailure";
import { afterFailedWriting } from "./failedWriting";
import type { FormulaReader } from "./formulaReader";
import { nameOf, type CellName, type OnShare } from "./makeNative";
import { keyOf, readSheetCells, type SheetCell } from "./sheetCells";
import { withoutSpilled } from "./spilledCells";
import { checkUnprotected } from "./unprotected";
import { writeFormulas } from "./writeFormulas";

const UNKNOWN_NAME = "#NAME?";

export interface Repaired {
  readonly count: number;
  /** They show #NAME? after that as well. */
  readonly stillBroken: readonly CellName[];
}

/** Writes the formulas again in which Excel didn't know a PARTNER function, so that it reads them anew. */
export async function repair(reader: FormulaReader, onShare?: OnShare): Promise<Repaired> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      onShare?.(0.1);
      const broken = await withoutSpilled(context, await brokenCells(context, reader));
      onShare?.(0.4);
      if (broken.length === 0) return { count: 0, stillBroken: [] };
      await checkUnprotected(
        context,
        broken.map(({ sheetId }) => sheetId),
      );
      const formulas = broken.map((cell) => ({ ...cell, text: reader.typedForm(cell.formula ?? "") }));
      await writeFormulas(context, formulas, (share) => onShare?.(0.4 + 0.3 * share));
      await whenCalculated(context);
      onShare?.(0.8);
      const written = new Set(broken.map(keyOf));
      const stillBroken = (await brokenCells(context, reader)).filter((cell) => written.has(keyOf(cell)));
      onShare?.(1);
      return { count: broken.length - stillBroken.length, stillBroken: stillBroken.map(nameOf) };
    });
  } catch (error) {
    throw await afterFailedWriting(error);
  }
}

/** How many cells a repair would write again. */
export async function countOfBroken(reader: FormulaReader): Promise<number> {
  try {
    return await Excel.run(async (context) => {
      await whenCalculated(context);
      return (await brokenCells(context, reader)).length;
    });
  } catch (error) {
    throw asExcelFailure(error);
  }
}

async function brokenCells(context: Excel.RequestContext, reader: FormulaReader): Promise<SheetCell[]> {
  return (await readSheetCells(context, "workbook")).filter(({ formula, value }) => {
    if (formula === undefined || !reader.callsPartner(formula)) return false;
    const unknown = typeof value === "object" && value?.error === UNKNOWN_NAME;
    return unknown || formula !== reader.typedForm(formula);
  });
}
