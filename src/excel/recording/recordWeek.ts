import { isoDate, weekKey } from "../../playbook/week";
import { cellAddress } from "../../sheets/address";
import { linkedSheet, tableLink, type LinkedSheet } from "../../sheets/linkedWorkbook";
import { textCell, type LogCells } from "../../sheets/logTable";
import { dashboardSettings } from "../../sheets/settings/dashboardSettings";
import type { CellPosition } from "../../sheets/spec";
import { snapshotsTable, type SnapshotsColumn } from "../../sheets/tables/snapshotsTable";
import { filledBelow, writeRows, type TableBody, type TablePlace, type TableRow } from "../change/tableRows";
import { recalculate } from "../reading/calculated";
import { checkDates, readContents } from "../reading/workbookContents";
import { asExcelFailure, ExcelFailure, failureCode } from "../running/excelFailure";
import type { ExcelRun } from "../running/excelRun";
import { inExcel } from "../running/inExcel";
import { recordingRows } from "./recordingRows";
import { readWeekLines, type WeekLine } from "./weekLines";

export type WeekRecord =
  | {
      readonly stage: "recorded";
      /** "2026-03-09", the day for which it was recorded. */
      readonly date: string;
      readonly week: string;
      readonly count: number;
      readonly sheetName: string;
    }
  /** Nothing was changed: the week has its values already. */
  | { readonly stage: "alreadyRecorded"; readonly date: string; readonly week: string }
  | { readonly stage: "nothingToRecord" };

const DATE_FORMAT = "yyyy-mm-dd";
const columnIds = Object.keys(snapshotsTable.columns) as SnapshotsColumn[];

/**
 * Writes what the dashboard shows into its history: values, never formulas, once a calendar week, once Excel has
 * calculated them. A value that is an error is not recorded, and what a person put below the table is not written over:
 * both are told before anything is changed.
 */
export async function recordWeek({ replace }: { readonly replace: boolean }, run: ExcelRun = {}): Promise<WeekRecord> {
  try {
    return await inExcel({ ...run, repeatable: true }, async (context) => {
      const contents = await readContents(context);
      checkDates(contents);
      const { generated } = contents;
      const place = historyIn(generated);
      const dashboardSheet = generated.find(({ templateId }) => templateId === dashboardSettings.templateId);
      if (dashboardSheet === undefined) throw new ExcelFailure("dashboardMissing");
      const sheet = context.workbook.worksheets.getItem(place.sheet.name).load("id");
      const table = sheet.tables.getItem(place.tableName);
      const body = table.getDataBodyRange().load("formulas,rowIndex,columnIndex,rowCount,columnCount");
      await recalculate(context);
      const { day, lines } = await readWeekLines(context, dashboardSheet.name);
      const [date, week] = [isoDate(day), weekKey(day)];
      if (lines.length === 0) return { stage: "nothingToRecord" };
      const own = body.formulas.map(ownCells(place));
      const rows = recordingRows(own, weekPlace, week, lines.length);
      if (rows.recorded && !replace) return { stage: "alreadyRecorded", date, week };
      const filled = await filledBelow(context, sheet, body, rows.below);
      if (filled !== undefined) throw blockedBy(filled, place);
      await writeRows(context, "recordWeek", placeIn(place, sheet, body), [
        ...lines.map((line, index) => {
          const row = rows.write[index] ?? 0;
          return { ...tableRow(row, cellsOf(line, day, week), place), isNew: own[row]?.[weekPlace] !== week };
        }),
        ...rows.clear.map((row) => tableRow(row, emptied, place)),
      ]).catch((error: unknown) => {
        throw asTooShort(error, place);
      });
      return { stage: "recorded", date, week, count: lines.length, sheetName: place.sheet.name };
    });
  } catch (error) {
    throw asExcelFailure(error);
  }
}

/** The history's table, and where its columns stand, counted from its first. */
interface HistoryPlace {
  readonly sheet: LinkedSheet;
  readonly tableName: string;
  readonly columns: Readonly<Record<SnapshotsColumn, number>>;
}

function historyIn(sheets: readonly LinkedSheet[]): HistoryPlace {
  if (!sheets.some(({ templateId }) => templateId === snapshotsTable.templateId)) {
    throw new ExcelFailure(
      sheets.some(({ templateId }) => templateId === dashboardSettings.templateId)
        ? "historyMissing"
        : "dashboardMissing",
    );
  }
  const workbook = { sheets };
  const { tableName, heading } = tableLink(workbook, snapshotsTable);
  const sheet = linkedSheet(workbook, snapshotsTable.templateId);
  const headings = sheet.tables.find(({ name }) => name === tableName)?.headings ?? [];
  const columns = Object.fromEntries(columnIds.map((id) => [id, headings.indexOf(heading(id))]));
  return { sheet, tableName, columns: columns as Record<SnapshotsColumn, number> };
}

function placeIn({ sheet: { name }, tableName }: HistoryPlace, { id }: Excel.Worksheet, body: TableBody): TablePlace {
  return { sheetId: id, sheetName: name, tableName, body, mustFit: true };
}

/** Rows below the table's end would be read by nobody. */
function asTooShort(error: unknown, { sheet }: HistoryPlace): unknown {
  const missing = { sheet: sheet.name, what: snapshotsTable.name };
  return failureCode(error) === "tableTooShort"
    ? new ExcelFailure("historyTooShort", { missing, cause: error })
    : error;
}

/** A row without the columns that a person added: what stands there doesn't make it a record. */
function ownCells({ columns }: HistoryPlace): (row: readonly unknown[]) => unknown[] {
  return (row) => columnIds.map((id) => row[columns[id]]);
}

const weekPlace = columnIds.indexOf("week");

function blockedBy(cell: CellPosition, { sheet }: HistoryPlace): ExcelFailure {
  return new ExcelFailure("historyBlocked", {
    place: { kind: "cell", sheet: sheet.name, address: cellAddress(cell) },
  });
}

type RecordedCells = LogCells<SnapshotsColumn>;

function cellsOf(line: WeekLine, day: number, week: string): RecordedCells {
  const amount = (value: number | null) => ({ value, numberFormat: line.numberFormat });
  return {
    date: { value: day, numberFormat: DATE_FORMAT },
    week: textCell(week),
    kpiId: textCell(line.kpiId),
    kpi: textCell(line.kpi),
    actual: amount(line.actual),
    target: amount(line.target),
    benchmark: amount(line.benchmark),
    status: textCell(line.status),
  };
}

const nothing: WeekLine = {
  kpiId: "",
  kpi: "",
  status: "",
  actual: null,
  target: null,
  benchmark: null,
  numberFormat: "General",
};
/** A row that is no longer needed. */
const emptied: RecordedCells = { ...cellsOf(nothing, 0, ""), date: { value: null, numberFormat: DATE_FORMAT } };

function tableRow(row: number, cells: RecordedCells, { columns }: HistoryPlace): TableRow {
  return { row, cells: new Map(columnIds.map((id) => [columns[id], cells[id]])) };
}
