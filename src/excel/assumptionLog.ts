import type { Change, Recorded } from "../sheets/assumptions/changes";
import { assumptionLogTable, type LogColumn } from "../sheets/assumptions/assumptionLogTable";
import type { InputValue } from "../sheets/assumptions/inputValue";
import { sheetWordsOf } from "../locales/sheetWords";
import type { CellPosition } from "../sheets/spec";
import { cellAddress } from "../sheets/address";
import { columnPlace, type HeadingSheet } from "../sheets/columnPlace";
import { headingsOf } from "../sheets/tableDefinition";
import { TEXT_FORMAT } from "../sheets/textProtection";
import { ExcelFailure } from "./excelFailure";
import { makeLogSheet, type LogLayout, type LogSheet } from "./logSheet";
import { firstFilled, growOver, writeRows, type TableBody, type TableCell, type TableRow } from "./tableRows";
import { readBlocks } from "./usedBlocks";
import type { GeneratedSheet } from "./workbookContents";

/** The log in a workbook, wherever a person moved its sheet, its table and its columns. */
export interface AssumptionLog extends LogSheet {
  /** The places of the columns, counted from the table's first. */
  readonly places: Readonly<Record<LogColumn, number>>;
}

/** A row that is there. */
export interface LoggedRow extends Recorded {
  readonly sheetName: string;
}

export interface LogContents {
  readonly rows: readonly LoggedRow[];
  /** Where the table's rows stand. */
  readonly body: TableBody;
  /** The first row that is free for new ones, counted from the table's first. */
  readonly nextRow: number;
  /** The first cell below the table that holds something else than a row. */
  readonly blocked: CellPosition | undefined;
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
    const places = placesIn(sheet, headings);
    if (Object.values(places).every((place) => place >= 0)) {
      return { sheetId: sheet.sheetId, sheetName: sheet.name, tableName: name, language: sheet.language, places };
    }
  }
  throw new ExcelFailure("logDamaged");
}

function placesIn(sheet: HeadingSheet, headings: readonly string[]): AssumptionLog["places"] {
  const places = columnIds.map((id) => [id, columnPlace(sheet, headings, assumptionLogTable.columns[id])]);
  return Object.fromEntries(places) as Record<LogColumn, number>;
}

export async function makeLog(context: Excel.RequestContext): Promise<AssumptionLog> {
  const sheet = await makeLogSheet(context, layout);
  const { language, sheetName } = sheet;
  return { ...sheet, places: placesIn({ name: sheetName, language }, layout.words(language).headings) };
}

/** Asks for where the table and the sheet end, until the next sync. */
export function loadLog({ workbook }: Excel.RequestContext, { sheetId, tableName }: AssumptionLog) {
  const sheet = workbook.worksheets.getItem(sheetId);
  const body = workbook.tables.getItem(tableName).getDataBodyRange();
  return {
    sheet,
    body: body.load("rowIndex,columnIndex,rowCount,columnCount"),
    used: sheet.getUsedRange(true).load("rowIndex,rowCount"),
  };
}

export type LoadedLog = ReturnType<typeof loadLog>;

/** Reads what is in the log, and below it rows by which an older Excel did not extend the table. */
export async function readLog(
  context: Excel.RequestContext,
  { sheet, body, used }: LoadedLog,
  { places }: AssumptionLog,
): Promise<LogContents> {
  const end = body.rowIndex + body.rowCount;
  const below = Math.max(0, used.rowIndex + used.rowCount - end);
  const ranges = [body];
  if (below > 0) {
    ranges.push(sheet.getRangeByIndexes(end, body.columnIndex, below, body.columnCount));
    ranges.at(-1)?.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
  }
  const blocks = await readBlocks(
    context,
    ranges.map((range) => ({ sheet, range })),
    "values,formulas",
  );
  const lines = blocks.flatMap(({ range }) => range.values as unknown[][]);
  const contents = blocks.flatMap(({ range }) => range.formulas as unknown[][]);
  const isRow = (line: readonly unknown[]) => text(line[places.inputId]) !== "";
  const own = Object.values(places);
  // A column that a person added says nothing of a row of the table.
  const isUsed = (line: readonly unknown[], row: number) =>
    isRow(line) || (row < body.rowCount && own.some((place) => contents[row]?.[place] !== ""));
  const strange = contents.map((line, row) => (row < body.rowCount || isRow(lines[row] ?? []) ? [] : line));
  return {
    rows: lines.filter(isRow).map((line) => loggedRow(line, places)),
    body,
    nextRow: lines.findLastIndex(isUsed) + 1,
    blocked: firstFilled(strange, { row: body.rowIndex, column: body.columnIndex }),
  };
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

/** Writes rows below those that are there, in one request; another one where the table didn't grow by itself. */
export async function addToLog(
  context: Excel.RequestContext,
  { sheetId, sheetName, tableName, places }: AssumptionLog,
  { body, nextRow, blocked }: LogContents,
  { changes, on }: NewRows,
): Promise<void> {
  if (blocked !== undefined && blocked.row < body.rowIndex + nextRow + changes.length) {
    const place = { kind: "cell", sheet: sheetName, address: cellAddress(blocked) } as const;
    throw new ExcelFailure("logBlocked", { place });
  }
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const rows = changes.map((change, index): TableRow => ({
    row: nextRow + index,
    cells: new Map(columnIds.map((id) => [places[id], cellOf(id, change, on)])),
  }));
  writeRows(sheet, body, rows);
  const below = Math.max(0, nextRow + changes.length - body.rowCount);
  // Where it can't be done, Excel extends the table itself, and the log is read without it.
  await growOver(context, context.workbook.tables.getItem(tableName), body, below);
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
      return owner === "" ? { value: null, numberFormat: GENERAL } : textCell(owner);
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

/** As the input shows it. A number in a cell for texts would become one. */
function entered(value: InputValue, numberFormat: string): TableCell {
  if (typeof value === "string") return textCell(value);
  return { value, numberFormat: typeof value === "number" && numberFormat !== TEXT_FORMAT ? numberFormat : GENERAL };
}

function textCell(value: string): TableCell {
  return { value, numberFormat: TEXT_FORMAT };
}
