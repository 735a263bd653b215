import type { Language } from "../../playbook/language";
import type { Template } from "../../sheets/template";
import { findSheets } from "../reading/findSheets";
import { currencyOfAll } from "../reading/sheetCurrency";
import { asExcelFailure, failureCode, type ExcelFailure } from "../running/excelFailure";
import type { ExcelRun } from "../running/excelRun";
import { createSheet, type CreatedSheet } from "./createSheet";

export interface WorkbookChoices {
  readonly language: Language;
  /** Without it, that of the sheets which are there, or the workbook's own. */
  readonly currency?: string;
  readonly sample: boolean;
}

export interface WorkbookProgress {
  /** The sheet under way. */
  readonly templateId: string;
  /** From 0 to 1, over all sheets. */
  readonly share: number;
}

/** What became of the workbook. Sheets that were made stay, whatever came after them. */
export interface CreatedWorkbook {
  readonly end: "complete" | "cancelled" | { readonly failedAt: string; readonly failure: ExcelFailure };
  /** In the order in which they were made. */
  readonly created: readonly CreatedSheet[];
  /** Names of sheets that the workbook had already. */
  readonly alreadyThere: readonly string[];
  /** How many sheets were to be made. */
  readonly wanted: number;
}

export interface WorkbookRun {
  /** Stops between two sheets: what is under way is finished. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: WorkbookProgress) => void;
  readonly onWaiting?: ExcelRun["onWaiting"];
}

/**
 * Makes a sheet of every template that the workbook has none of, one after another in the given order.
 *
 * @throws ExcelFailure before anything is made, if the workbook can't be read or has amounts in another currency.
 */
export async function createWorkbook(
  templates: readonly Template[],
  choices: WorkbookChoices,
  { signal, onProgress, onWaiting }: WorkbookRun = {},
): Promise<CreatedWorkbook> {
  const there = await findSheets({ signal, onWaiting });
  if (choices.currency !== undefined) currencyOfAll(there, choices.currency);
  const missing = templates.filter(({ id }) => !there.some(({ templateId }) => templateId === id));
  const alreadyThere = templates.flatMap(({ id }) => there.filter(({ templateId }) => templateId === id).slice(0, 1));
  const created: CreatedSheet[] = [];
  const endedAs = (end: CreatedWorkbook["end"]): CreatedWorkbook => ({
    end,
    created,
    alreadyThere: alreadyThere.map(({ name }) => name),
    wanted: missing.length,
  });
  for (const template of missing) {
    // Made already, because an earlier one reads it.
    if (created.some(({ templateId }) => templateId === template.id)) continue;
    if (signal?.aborted) return endedAs("cancelled");
    const before = created.length;
    try {
      const sheets = await createSheet(
        template,
        { ...choices, rows: template.rows?.default ?? 0 },
        (progress) =>
          onProgress?.({
            templateId: template.id,
            share: (before + progress.done / progress.total) / missing.length,
          }),
        stoppedWhereItWaits({ signal, onWaiting }),
      );
      created.push(...sheets);
    } catch (error) {
      if (failureCode(error) === "stopped") return endedAs("cancelled");
      return endedAs({ failedAt: template.id, failure: asExcelFailure(error) });
    }
  }
  return endedAs("complete");
}

/** A sheet under way is finished, but nobody who stops waits for an Excel that makes them wait. */
function stoppedWhereItWaits({ signal, onWaiting }: ExcelRun): ExcelRun {
  const stopper = new AbortController();
  let waits = false;
  const stop = () => {
    if (waits && signal?.aborted) stopper.abort();
  };
  signal?.addEventListener("abort", stop);
  return {
    signal: stopper.signal,
    onWaiting: (wait) => {
      waits = wait !== undefined;
      stop();
      onWaiting?.(wait);
    },
  };
}
