import { sheetWordsOf } from "../../locales/sheetWords";
import { cellsOfEntry } from "../../sheets/logTable";
import { nativeRegisterTable, type NativeEntry, type RegisterColumn } from "../../sheets/share/nativeRegisterTable";
import type { RowsChange } from "../change/tableRows";
import type { WorkbookChange } from "../change/workbookChange";
import { planLogSheet } from "../creating/logSheet";
import { readContents, type GeneratedSheet } from "../reading/workbookContents";
import {
  addedRows,
  checkRoom,
  loadLog,
  placesIn,
  plannedLog,
  readLines,
  removedRows,
  type IsRow,
  type LogLines,
  type LogTable,
} from "../recording/logRows";
import { ExcelFailure } from "../running/excelFailure";

/** An entry that is in the register. */
export interface RegisteredEntry extends NativeEntry {
  /** Its row, counted from the table's first. */
  readonly row: number;
}

export interface NativeRegister {
  readonly table: LogTable<RegisterColumn>;
  readonly lines: LogLines;
  readonly entries: readonly RegisteredEntry[];
}

export const NATIVE_REGISTER = nativeRegisterTable.templateId;
const fields = Object.keys(nativeRegisterTable.columns) as RegisterColumn[];

/** The register of this workbook, whatever its sheet is called now and whatever a person added to it. */
export async function readRegister(context: Excel.RequestContext): Promise<NativeRegister | undefined> {
  const { generated } = await readContents(context);
  const sheet = generated.find(({ templateId }) => templateId === NATIVE_REGISTER);
  return sheet && readTable(context, tableOn(sheet));
}

/** A register of before cells were followed has no column for what follows them. */
function tableOn(sheet: GeneratedSheet): LogTable<RegisterColumn> {
  for (const { name, headings } of sheet.tables) {
    const places = placesIn(sheet, headings, nativeRegisterTable);
    if (fields.every((field) => field === "anchor" || places[field] >= 0)) {
      return { sheetId: sheet.sheetId, sheetName: sheet.name, tableName: name, language: sheet.language, places };
    }
  }
  throw new ExcelFailure("registerDamaged");
}

async function readTable(context: Excel.RequestContext, table: LogTable<RegisterColumn>): Promise<NativeRegister> {
  const loaded = loadLog(context, table);
  await context.sync();
  const isRow = rowTest(table);
  const lines = await readLines(context, loaded, table, isRow);
  const entries = lines.lines.flatMap((line, row) => (isRow(line) ? [{ ...entryIn(line, table), row }] : []));
  return { table, lines, entries };
}

function rowTest({ places }: LogTable<RegisterColumn>): IsRow {
  return (line) => [line[places.live], line[places.native]].every((value) => String(value ?? "").startsWith("="));
}

function entryIn(line: readonly unknown[], { places }: LogTable<RegisterColumn>): NativeEntry {
  const texts = fields.map((field) => [field, String(line[places[field]] ?? "")]);
  return Object.fromEntries(texts) as unknown as NativeEntry;
}

/** Says so before anything is replaced if there is no room for so many entries. */
export function checkRegister({ table, lines }: NativeRegister, count: number): void {
  checkRoom(table, lines, count, "registerBlocked");
}

/** The change that adds entries below those that are there; the sheet is made with the first ones. */
export async function addedEntries(
  context: Excel.RequestContext,
  register: NativeRegister | undefined,
  entries: readonly NativeEntry[],
): Promise<RowsChange & Pick<WorkbookChange, "sheet">> {
  const rows = entries.map((entry) => cellsOfEntry(nativeRegisterTable, entry));
  if (register !== undefined) return addedRows(context, register.table, register.lines, rows);
  const plan = await planLogSheet(context, nativeRegisterTable, (language) => sheetWordsOf(language).nativeRegister);
  const { table, lines } = plannedLog(plan, nativeRegisterTable);
  return { ...(await addedRows(context, table, lines, rows)), sheet: { before: null, after: plan } };
}

/** The change that takes out entries whose formulas are back. */
export function removedEntries(
  context: Excel.RequestContext,
  { table, lines }: NativeRegister,
  entries: readonly RegisteredEntry[],
): Promise<RowsChange> {
  return removedRows(context, table, lines, new Set(entries.map(({ row }) => row)));
}
