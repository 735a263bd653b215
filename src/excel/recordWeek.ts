import { isoDate, weekKey } from "../playbook/week";
import { linkedSheet, tableLink, type LinkedSheet } from "../sheets/linkedWorkbook";
import { snapshotsTable, type SnapshotsColumn } from "../sheets/register/snapshotsTable";
import { dashboard, lineNames } from "../sheets/templates/dashboard";
import { names as dashboardNames } from "../sheets/templates/dashboardRegister";
import { TEXT_FORMAT } from "../sheets/textProtection";
import { asExcelFailure, ExcelFailure, originalCode } from "./excelFailure";
import { recalculate, settledValues } from "./calculated";
import { readValues, type ReadValue } from "./cellValue";
import { recordingRows } from "./recordingRows";
import { resizeTable } from "./resizeTable";
import { checkDates, readContents } from "./workbookContents";

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
const textColumns: readonly SnapshotsColumn[] = ["week", "kpiId", "kpi", "status"];
const numberColumns: readonly SnapshotsColumn[] = ["actual", "target", "benchmark"];

/**
 * Writes what the dashboard shows into its history: values, never formulas, once a calendar week. One request finds the
 * sheets, then the dashboard is read until it is at rest, one request writes; another one only where a full table didn't
 * grow by itself.
 */
export async function recordWeek({ replace }: { readonly replace: boolean }): Promise<WeekRecord> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const contents = await readContents(context);
      checkDates(contents);
      const { generated } = contents;
      const place = historyIn(generated);
      const dashboardSheet = generated.find(({ templateId }) => templateId === dashboard.id);
      if (dashboardSheet === undefined) throw new ExcelFailure("dashboardMissing");
      const table = context.workbook.worksheets.getItem(place.sheet.name).tables.getItem(place.tableName);
      const body = table.getDataBodyRange().load("values,rowIndex,columnIndex,rowCount,columnCount");
      await recalculate(context);
      const lines = await settledValues(context, () => loadLines(context, dashboardSheet.name), valuesIn);
      const { day, values } = readLines(lines);
      const [date, week] = [isoDate(day), weekKey(day)];
      if (values.length === 0) return { stage: "nothingToRecord" };
      const rows = recordingRows(body.values, place.columns.week, week, values.length);
      if (rows.recorded && !replace) return { stage: "alreadyRecorded", date, week };
      const writing = { context, body, place, day, week };
      values.forEach((line, index) => writeLine(writing, line, rows.write[index] ?? 0));
      for (const row of rows.clear) clearRow(writing, row);
      const after = table.getRange().load("rowCount");
      await context.sync();
      const missing = body.rowCount + 1 + rows.below - after.rowCount;
      if (rows.below > 0 && missing > 0) await growTable(context, table, after.rowCount + missing, place);
      return { stage: "recorded", date, week, count: values.length, sheetName: place.sheet.name };
    });
  } catch (error) {
    throw asExcelFailure(error);
  }
}

type CellValue = string | number | boolean;

/** The history's table, and where its columns stand, counted from its first. */
interface HistoryPlace {
  readonly sheet: LinkedSheet;
  readonly tableName: string;
  readonly columns: Readonly<Record<SnapshotsColumn, number>>;
}

function historyIn(sheets: readonly LinkedSheet[]): HistoryPlace {
  if (!sheets.some(({ templateId }) => templateId === snapshotsTable.templateId)) {
    throw new ExcelFailure(
      sheets.some(({ templateId }) => templateId === dashboard.id) ? "historyMissing" : "dashboardMissing",
    );
  }
  const workbook = { sheets };
  const { tableName, heading } = tableLink(workbook, snapshotsTable);
  const sheet = linkedSheet(workbook, snapshotsTable.templateId);
  const headings = sheet.tables.find(({ name }) => name === tableName)?.headings ?? [];
  const ids = Object.keys(snapshotsTable.columns) as SnapshotsColumn[];
  const columns = Object.fromEntries(ids.map((id) => [id, headings.indexOf(heading(id))]));
  return { sheet, tableName, columns: columns as Record<SnapshotsColumn, number> };
}

type LoadedLines = Readonly<Record<keyof typeof lineNames | "asOf", Excel.Range>>;

/** By names, which follow their cells when a person inserts rows. */
async function loadLines(context: Excel.RequestContext, sheetName: string): Promise<LoadedLines> {
  const { names } = context.workbook.worksheets.getItem(sheetName);
  const range = (name: string) => names.getItem(name).getRange().load("values,valueTypes,numberFormat");
  const lines = Object.entries(lineNames).map(([id, name]) => [id, range(name)]);
  const loaded = { ...(Object.fromEntries(lines) as LoadedLines), asOf: range(dashboardNames.asOf) };
  await syncLines(context);
  return loaded;
}

function valuesIn(lines: LoadedLines): ReadValue[] {
  return Object.values(lines).flatMap((range) => readValues(range).flat());
}

/** A name that was deleted is told as what it means: the dashboard has lost a part. */
async function syncLines(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    if (originalCode(error) === "ItemNotFound") throw new ExcelFailure("dashboardDamaged", { cause: error });
    throw error;
  }
}

interface Line {
  readonly texts: Readonly<Record<"kpiId" | "kpi" | "status", string>>;
  readonly numbers: Readonly<Record<"actual" | "target" | "benchmark", number | null>>;
  readonly numberFormat: string;
}

/** The lines that have a value, each KPI once. */
function readLines(lines: LoadedLines): { readonly day: number; readonly values: readonly Line[] } {
  const day: unknown = lines.asOf.values[0]?.[0];
  if (typeof day !== "number") throw new ExcelFailure("dashboardDamaged");
  const seen = new Set<string>();
  const values = lines.ids.values.flatMap((_, row): Line[] => {
    const at = (range: Excel.Range): unknown => range.values[row]?.[0];
    const [kpiId, actual] = [at(lines.ids), at(lines.actuals)];
    if (typeof kpiId !== "string" || kpiId === "" || typeof actual !== "number" || seen.has(kpiId)) return [];
    seen.add(kpiId);
    return [
      {
        texts: { kpiId, kpi: String(at(lines.names)), status: String(at(lines.statuses)) },
        numbers: { actual, target: numberOrNull(at(lines.targets)), benchmark: numberOrNull(at(lines.benchmarks)) },
        numberFormat: String(lines.actuals.numberFormat[row]?.[0] ?? "General"),
      },
    ];
  });
  return { day, values };
}

function numberOrNull(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

interface Writing {
  readonly context: Excel.RequestContext;
  readonly body: Excel.Range;
  readonly place: HistoryPlace;
  readonly day: number;
  readonly week: string;
}

function writeLine(writing: Writing, { texts, numbers, numberFormat }: Line, row: number): void {
  const write = (column: SnapshotsColumn, value: CellValue | null, format: string) => {
    const cell = cellIn(writing, row, column);
    // The format first: it decides how Excel reads the value.
    cell.numberFormat = [[format]];
    cell.values = [[value ?? ""]];
  };
  const all = { ...texts, week: writing.week };
  write("date", writing.day, DATE_FORMAT);
  for (const column of textColumns) write(column, all[column as keyof typeof all], TEXT_FORMAT);
  for (const column of numberColumns) write(column, numbers[column as keyof typeof numbers], numberFormat);
}

function clearRow(writing: Writing, row: number): void {
  for (const column of Object.keys(snapshotsTable.columns) as SnapshotsColumn[]) {
    cellIn(writing, row, column).values = [[""]];
  }
}

function cellIn({ context, body, place }: Writing, row: number, column: SnapshotsColumn): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(place.sheet.name);
  return sheet.getCell(body.rowIndex + row, body.columnIndex + place.columns[column]);
}

/** Where Excel didn't extend the table to the rows below it. */
async function growTable(
  context: Excel.RequestContext,
  table: Excel.Table,
  rowCount: number,
  { sheet, columns }: HistoryPlace,
): Promise<void> {
  if (!(await resizeTable(context, table, rowCount, Object.keys(columns).length))) {
    throw new ExcelFailure("historyTooShort", { missing: { sheet: sheet.name, what: snapshotsTable.name } });
  }
}
