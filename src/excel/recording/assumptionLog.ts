import { sheetWordsOf } from "../../locales/sheetWords";
import { assumptionLogTable, type LogColumn } from "../../sheets/assumptions/assumptionLogTable";
import type { Change, Recorded } from "../../sheets/assumptions/changes";
import type { InputValue } from "../../sheets/assumptions/inputValue";
import { cellsOfEntry } from "../../sheets/logTable";
import { changeWorkbook } from "../change/changeWorkbook";
import type { SheetChange } from "../change/workbookChange";
import { planLogSheet } from "../creating/logSheet";
import type { GeneratedSheet } from "../reading/workbookContents";
import { ExcelFailure } from "../running/excelFailure";
import {
  addedRows,
  checkRoom,
  placesIn,
  plannedLog,
  readLines,
  type LoadedLog,
  type LogLines,
  type LogTable,
} from "./logRows";

/** The log in a workbook, wherever a person moved its sheet, its table and its columns. */
export type AssumptionLog = LogTable<LogColumn>;

/** A row that is there. */
export interface LoggedRow extends Recorded {
  readonly sheetName: string;
}

export interface LogContents extends LogLines {
  readonly rows: readonly LoggedRow[];
}

/** The log of a workbook; a sheet that lost the table or a column of it is not written into. */
export function findLog(sheets: readonly GeneratedSheet[]): AssumptionLog | undefined {
  const sheet = sheets.find(({ templateId }) => templateId === assumptionLogTable.templateId);
  if (sheet === undefined) return undefined;
  for (const { name, headings } of sheet.tables) {
    const places = placesIn(sheet, headings, assumptionLogTable);
    if (Object.values(places).every((place) => place >= 0)) {
      return { sheetId: sheet.sheetId, sheetName: sheet.name, tableName: name, language: sheet.language, places };
    }
  }
  throw new ExcelFailure("logDamaged");
}

export interface LogWithContents {
  readonly log: AssumptionLog;
  readonly contents: LogContents;
  /** If it is yet to be made. */
  readonly sheet?: SheetChange;
}

/** A log that is made with its first rows. */
export async function planLog(context: Excel.RequestContext): Promise<LogWithContents> {
  const plan = await planLogSheet(context, assumptionLogTable, (language) => sheetWordsOf(language).assumptionLog);
  const { table, lines } = plannedLog(plan, assumptionLogTable);
  return { log: table, contents: { ...lines, rows: [] }, sheet: { before: null, after: plan } };
}

/** Reads what is in the log, and below it rows by which an older Excel did not extend the table. */
export async function readLog(
  context: Excel.RequestContext,
  loaded: LoadedLog,
  log: AssumptionLog,
): Promise<LogContents> {
  const isRow = (line: readonly unknown[]) => text(line[log.places.inputId]) !== "";
  const read = await readLines(context, loaded, log, isRow);
  return { ...read, rows: read.lines.filter(isRow).map((line) => loggedRow(line, log.places)) };
}

function loggedRow(line: readonly unknown[], places: AssumptionLog["places"]): LoggedRow {
  const [on, value] = [line[places.on], line[places.value]];
  return {
    on: typeof on === "number" ? on : null,
    sheetName: text(line[places.sheet]),
    sheetKey: text(line[places.sheetKey]),
    inputId: text(line[places.inputId]),
    value: value === "" ? null : (value as InputValue),
    source: text(line[places.source]),
    owner: text(line[places.owner]),
  };
}

function text(value: unknown): string {
  return String(value ?? "");
}

export interface NewRows {
  readonly changes: readonly Change[];
  /** As Excel counts days. */
  readonly on: number;
}

/** Writes rows below those that are there, if nothing else stands in the way; answers the id of the log's sheet. */
export async function addToLog(
  context: Excel.RequestContext,
  { log, contents, sheet }: LogWithContents,
  { changes, on }: NewRows,
): Promise<string> {
  checkRoom(log, contents, changes.length, "logBlocked");
  const rows = changes.map((change) => cellsOfEntry(assumptionLogTable, { ...change, on }));
  const made = await changeWorkbook(context, {
    action: "recordAssumptions",
    ...(await addedRows(context, log, contents, rows)),
    ...(sheet && { sheet }),
  });
  return made?.cells[0]?.sheetId ?? log.sheetId;
}
