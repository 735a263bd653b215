import type { Change, Recorded } from "../sheets/assumptions/changes";
import { assumptionLogTable, type LogColumn } from "../sheets/assumptions/assumptionLogTable";
import type { InputValue } from "../sheets/assumptions/inputValue";
import { sheetWordsOf } from "../locales/sheetWords";
import { headingsOf } from "../sheets/tableDefinition";
import { TEXT_FORMAT } from "../sheets/textProtection";
import { ExcelFailure } from "./excelFailure";
import { changeWorkbook } from "./change/changeWorkbook";
import type { SheetChange } from "./change/workbookChange";
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
import { planLogSheet, type LogLayout } from "./logSheet";
import type { TableCell } from "./tableRows";
import type { GeneratedSheet } from "./workbookContents";

/** The log in a workbook, wherever a person moved its sheet, its table and its columns. */
export type AssumptionLog = LogTable<LogColumn>;

/** A row that is there. */
export interface LoggedRow extends Recorded {
  readonly sheetName: string;
}

export interface LogContents extends LogLines {
  readonly rows: readonly LoggedRow[];
}

const DATE_FORMAT = "yyyy-mm-dd hh:mm";
const GENERAL = "General";

const columnIds = Object.keys(assumptionLogTable.columns) as LogColumn[];

const widths: Readonly<Record<LogColumn, number>> = {
  on: 106,
  sheet: 110,
  input: 360,
  cell: 44,
  value: 160,
  unit: 60,
  source: 90,
  owner: 110,
  previous: 160,
  sheetKey: 110,
  inputId: 180,
};

const layout: LogLayout = {
  templateId: assumptionLogTable.templateId,
  tableName: assumptionLogTable.name,
  widths: columnIds.map((id) => widths[id]),
  words: (language) => ({
    ...sheetWordsOf(language).assumptionLog,
    headings: headingsOf(assumptionLogTable, language, ""),
  }),
};

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
  const plan = await planLogSheet(context, layout);
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
  const rows = changes.map((change) => {
    const cells = columnIds.map((id) => [id, cellOf(id, change, on)]);
    return Object.fromEntries(cells) as Record<LogColumn, TableCell>;
  });
  const made = await changeWorkbook(context, {
    action: "recordAssumptions",
    ...(await addedRows(context, log, contents, rows)),
    ...(sheet && { sheet }),
  });
  return made?.cells[0]?.sheetId ?? log.sheetId;
}

function cellOf(id: LogColumn, { reading, source, owner, previous }: Change, on: number): TableCell {
  switch (id) {
    case "on":
      return { value: on, numberFormat: DATE_FORMAT };
    case "value":
      return entered(reading.value, reading.numberFormat);
    case "previous":
      return entered(previous, reading.numberFormat);
    case "owner":
      return owner === "" ? { value: null, numberFormat: TEXT_FORMAT } : textCell(owner);
    case "source":
      return textCell(source);
    case "sheet":
      return textCell(reading.sheetName);
    case "input":
      return textCell(reading.label);
    case "cell":
      return textCell(reading.address);
    case "unit":
      return textCell(reading.unit);
    case "sheetKey":
      return textCell(reading.sheetKey);
    case "inputId":
      return textCell(reading.inputId);
  }
}

/**
 * As the input shows it. Each cell has a format of its own: where it has none, Excel gives it that of the row above, and in
 * a cell for texts a number would become one.
 */
function entered(value: InputValue, numberFormat: string): TableCell {
  if (typeof value === "string") return textCell(value);
  if (typeof value !== "number") return { value, numberFormat: value === null ? TEXT_FORMAT : GENERAL };
  const isPlain = numberFormat === TEXT_FORMAT || numberFormat === GENERAL;
  return { value, numberFormat: isPlain ? plainFormat(value) : numberFormat };
}

function plainFormat(value: number): string {
  return Number.isInteger(value) ? "0" : "0.0#########";
}

function textCell(value: string): TableCell {
  return { value, numberFormat: TEXT_FORMAT };
}
