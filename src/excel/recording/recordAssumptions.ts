import { sheetWordsOf } from "../../locales/sheetWords";
import { changesSince } from "../../sheets/assumptions/changes";
import { readingsOf, type Reading } from "../../sheets/assumptions/readings";
import { sheetKeys } from "../../sheets/assumptions/sheetKeys";
import { whenCalculated } from "../reading/calculated";
import { officeCurrency } from "../reading/sheetCurrency";
import { moment } from "../reading/today";
import { checkDates, readContents } from "../reading/workbookContents";
import type { ExcelRun } from "../running/excelRun";
import { afterFailedWriting } from "../running/failedWriting";
import { inExcel } from "../running/inExcel";
import {
  addToLog,
  findLog,
  planLog,
  readLog,
  type AssumptionLog,
  type LoggedRow,
  type LogWithContents,
} from "./assumptionLog";
import { loadLog, type LoadedLog } from "./logRows";
import { loadInputs, readSheet, type LoadedInputs } from "./readInputs";

export type RecordedAssumptions =
  /** `count` rows were added: all inputs with the first recording, those that changed later on. */
  | { readonly kind: "recorded"; readonly count: number; readonly sheetId: string; readonly sheetName: string }
  /** The workbook has no sheet with inputs; nothing was written. */
  | { readonly kind: "noInputs" };

/**
 * Writes into the log what was not recorded yet or changed since. One request tells what there is, one reads the inputs,
 * one the log, and the rows are one change; with the first of them the sheet is made.
 */
export async function recordAssumptions(run: ExcelRun = {}): Promise<RecordedAssumptions> {
  try {
    return await inExcel({ ...run, repeatable: true }, async (context) => {
      await whenCalculated(context);
      const contentsNow = await readContents(context);
      checkDates(contentsNow);
      const { generated, sheetIds, currency } = contentsNow;
      const ordered = [...generated].sort(
        (one, other) => sheetIds.indexOf(one.sheetId) - sheetIds.indexOf(other.sheetId),
      );
      const found = findLog(ordered);
      const loaded = loadInputs(context, ordered);
      const loadedLog = found && loadLog(context, found);
      await context.sync();
      if (loaded.length === 0) return { kind: "noInputs" };
      const logThere = await logOf(context, found, loadedLog);
      const { log, contents, sheet } = logThere;
      const readings = allReadings(loaded, contents.rows, log, currency);
      const changes = changesSince(contents.rows, readings, log.language);
      if (changes.length === 0 && sheet) return { kind: "noInputs" };
      const isNew = changes.length > 0;
      const sheetId = isNew ? await addToLog(context, logThere, { changes, on: moment() }) : log.sheetId;
      return { kind: "recorded", count: changes.length, sheetId, sheetName: log.sheetName };
    });
  } catch (error) {
    throw await afterFailedWriting(error);
  }
}

/** The log with what is in it; a new one if there is none. */
async function logOf(
  context: Excel.RequestContext,
  found: AssumptionLog | undefined,
  loaded: LoadedLog | undefined,
): Promise<LogWithContents> {
  if (found === undefined || loaded === undefined) return planLog(context);
  return { log: found, contents: await readLog(context, loaded, found) };
}

function allReadings(
  loaded: readonly LoadedInputs[],
  rows: readonly LoggedRow[],
  { language }: AssumptionLog,
  currency: string | undefined,
): Reading[] {
  const keys = sheetKeys(
    loaded.map(({ sheet }) => sheet),
    rows,
  );
  const words = sheetWordsOf(language);
  return loaded.flatMap((each) => {
    const wording = { language, currency: each.sheet.currency ?? currency ?? officeCurrency(), words };
    return readingsOf(readSheet(each, keys.get(each.sheet.sheetId) ?? each.sheet.identity), wording);
  });
}
