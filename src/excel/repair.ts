import { settledCells, whenCalculated } from "./calculated";
import { asExcelFailure } from "./excelFailure";
import { afterFailedWriting } from "./failedWriting";
import type { FormulaReader } from "./formulaReader";
import type { OnShare } from "./makeNative";
import { keyOf, nameOf, readSheetCells, type CellName, type SheetCell } from "./sheetCells";
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
      const cells = await readSheetCells(context, "workbook");
      const broken = await withoutSpilled(context, brokenCells(cells, reader));
      onShare?.(0.4);
      if (broken.length === 0) return { count: 0, stillBroken: [] };
      await checkUnprotected(
        context,
        broken.map(({ sheetId }) => sheetId),
      );
      const formulas = broken.map((cell) => ({ ...cell, text: reader.typedForm(cell.formula ?? "") }));
      await writeFormulas(context, formulas, (share) => onShare?.(0.4 + 0.3 * share));
      onShare?.(0.8);
      const written = new Set(broken.map(keyOf));
      const after = await settledCells(context, "workbook", (cell) => written.has(keyOf(cell)));
      const stillBroken = brokenCells(after, reader).filter((cell) => written.has(keyOf(cell)));
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
      return brokenCells(await readSheetCells(context, "workbook"), reader).length;
    });
  } catch (error) {
    throw asExcelFailure(error);
  }
}

function brokenCells(cells: readonly SheetCell[], reader: FormulaReader): SheetCell[] {
  return cells.filter(({ formula, value }) => {
    if (formula === undefined || !reader.callsPartner(formula)) return false;
    const unknown = typeof value === "object" && value?.error === UNKNOWN_NAME;
    return unknown || formula !== reader.typedForm(formula);
  });
}
