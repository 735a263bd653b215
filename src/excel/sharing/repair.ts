import { callsPartner, withTypedNames } from "../../formulas/partnerNames";
import { changeWorkbook } from "../change/changeWorkbook";
import { dependsOnNames, readDefinedNames, replacedName, type DefinedName } from "../change/definedNames";
import { settledCells, whenCalculated } from "../reading/calculated";
import { errorOf } from "../reading/cellValue";
import { sameValue } from "../reading/sameValue";
import { keyOf, nameOf, readSheetCells, type CellName, type SheetCell } from "../reading/sheetCells";
import { asExcelFailure, ExcelFailure } from "../running/excelFailure";
import type { ExcelRun, OnShare } from "../running/excelRun";
import { afterFailedWriting } from "../running/failedWriting";
import { inExcel } from "../running/inExcel";
import { protectedSheets } from "../running/unprotected";
import { formulaChanges } from "./formulaChanges";
import { withoutSpilled } from "./spilledCells";

const UNKNOWN_NAME = "#NAME?";

export interface Repaired {
  readonly count: number;
  /** They show #NAME? after that as well. */
  readonly stillBroken: readonly CellName[];
  /** Protected sheets with PARTNER formulas: nothing was entered there. */
  readonly locked: readonly string[];
}

/**
 * Enters again whatever calls a PARTNER function, so that Excel reads it anew: cells, defined names, and the cells that
 * read such names. What a cell shows doesn't tell whether Excel knew the function, because IFERROR and its like hide it:
 * so all are entered again, and those count whose value, or whose formula as a person reads it, became another one.
 */
export async function repair(onShare?: OnShare, run: ExcelRun = {}): Promise<Repaired> {
  try {
    return await inExcel({ ...run, repeatable: true }, async (context) => {
      onShare?.(0.1);
      const { names, cells: all } = await callersIn(context);
      const callers = await withoutSpilled(context, all);
      onShare?.(0.4);
      if (callers.length === 0 && names.length === 0) return { count: 0, stillBroken: [], locked: [] };
      const locked = await protectedSheets(
        context,
        callers.map(({ sheetId }) => sheetId),
      );
      const before = callers.filter(({ sheetId }) => !locked.has(sheetId));
      const formulas = before.map((cell) => ({ ...cell, text: withTypedNames(cell.formula ?? "") }));
      await changeWorkbook(context, {
        action: "repair",
        cells: await formulaChanges(context, formulas),
        names: names.map((name) => replacedName(name, withTypedNames(name.formula))),
      });
      onShare?.(0.8);
      const written = new Set(before.map(keyOf));
      const settled = await readBack(context, (cell) => written.has(keyOf(cell)));
      const after = new Map(settled.map((cell) => [keyOf(cell), cell]));
      onShare?.(1);
      const isBroken = (cell: SheetCell) => isUnknown(after.get(keyOf(cell)));
      const stillBroken = callers.filter(isBroken).map(nameOf);
      const repaired = before.filter((cell) => !isBroken(cell) && isOther(cell, after.get(keyOf(cell))));
      return { count: repaired.length, stillBroken, locked: [...locked.values()] };
    });
  } catch (error) {
    throw await afterFailedWriting(error);
  }
}

/** All is entered by now: what only reads is read once more before it is given up. */
async function readBack(context: Excel.RequestContext, isWritten: (cell: SheetCell) => boolean): Promise<SheetCell[]> {
  const read = () => settledCells(context, "workbook", isWritten);
  return read()
    .catch(read)
    .catch((cause: unknown) => {
      throw new ExcelFailure("noAnswer", { cause });
    });
}

function isOther(was: SheetCell, is: SheetCell | undefined): boolean {
  const isMarked = was.formula !== withTypedNames(was.formula ?? "");
  return isMarked || !sameValue(was.value, is?.value ?? null);
}

/** How many cells show without being entered again that Excel doesn't know a PARTNER function of theirs. */
export async function countOfBroken(): Promise<number> {
  try {
    return await inExcel({ repeatable: true }, async (context) => {
      await whenCalculated(context);
      const { cells } = await callersIn(context);
      const isMarked = ({ formula = "" }: SheetCell) => formula !== withTypedNames(formula);
      return cells.filter((cell) => isUnknown(cell) || isMarked(cell)).length;
    });
  } catch (error) {
    throw asExcelFailure(error);
  }
}

function isUnknown(cell: SheetCell | undefined): boolean {
  return errorOf(cell?.value ?? null) === UNKNOWN_NAME;
}

/** What calls PARTNER functions, itself or by way of names. */
async function callersIn(
  context: Excel.RequestContext,
): Promise<{ readonly names: readonly DefinedName[]; readonly cells: readonly SheetCell[] }> {
  const all = await readDefinedNames(context);
  const names = all.filter(({ formula }) => callsPartner(formula));
  const readsName = names.length === 0 ? () => false : dependsOnNames(names, all);
  const calls = (formula: string) => callsPartner(formula) || readsName(formula);
  const cells = await readSheetCells(context, "workbook");
  return { names, cells: cells.filter(({ formula }) => formula !== undefined && calls(formula)) };
}
