import { sheetWordsOf } from "../locales/sheetWords";
import { TEXT_FORMAT } from "../sheets/textProtection";
import { FIRST_ROW, makeLogSheet, type LogLayout } from "./logSheet";
import { resizeTable } from "./resizeTable";
import { isCopy, MARKED_SHEETS, markOf } from "./sheetIdentity";

/** A formula that was made native: all that it takes to audit it, and to put it back. */
export interface NativeEntry {
  /** "2026-03-09 14:05". */
  readonly when: string;
  /** Empty, as its id, for a name of the whole workbook. */
  readonly sheetName: string;
  /** "B7", or a defined name. */
  readonly address: string;
  readonly live: string;
  readonly native: string;
  readonly valueBefore: string;
  readonly valueAfter: string;
  readonly sheetId: string;
}

export interface NativeRegister {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly entries: readonly NativeEntry[];
}

export const NATIVE_REGISTER = "nativeRegister";
const fields = ["when", "sheetName", "address", "live", "native", "valueBefore", "valueAfter", "sheetId"] as const;
const widths: Readonly<Record<(typeof fields)[number], number>> = {
  when: 100,
  sheetName: 110,
  address: 60,
  live: 280,
  native: 280,
  valueBefore: 100,
  valueAfter: 100,
  sheetId: 100,
};

const layout: LogLayout = {
  templateId: NATIVE_REGISTER,
  tableName: "NativeFormulas",
  widths: fields.map((field) => widths[field]),
  words: (language) => {
    const { headings, ...words } = sheetWordsOf(language).nativeRegister;
    return { ...words, headings: fields.map((field) => headings[field]) };
  },
};

/** The register of this workbook, whatever its sheet is called now. */
export async function readRegister(context: Excel.RequestContext): Promise<NativeRegister | undefined> {
  const { worksheets } = context.workbook;
  worksheets.load(MARKED_SHEETS);
  await context.sync();
  const registers = worksheets.items.filter((each) => markOf(each, "template") === NATIVE_REGISTER);
  const sheet = registers.find((each) => !isCopy(each)) ?? registers[0];
  if (sheet === undefined) return undefined;
  const used = sheet.getUsedRange(true).load("rowIndex,rowCount");
  await context.sync();
  const rows = Math.max(0, used.rowIndex + used.rowCount - FIRST_ROW);
  const entries = rows === 0 ? [] : await readEntries(context, sheet, rows);
  return { sheetId: sheet.id, sheetName: sheet.name, entries };
}

async function readEntries(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: number,
): Promise<NativeEntry[]> {
  const range = sheet.getRangeByIndexes(FIRST_ROW, 0, rows, fields.length).load("values");
  await context.sync();
  return range.values.flatMap((row: unknown[]): NativeEntry[] => {
    const texts = fields.map((field, index) => [field, String(row[index] ?? "")]);
    const entry = Object.fromEntries(texts) as unknown as NativeEntry;
    return entry.live === "" ? [] : [entry];
  });
}

/** Adds entries below those that are there; makes the sheet with the first ones. */
export async function addToRegister(
  context: Excel.RequestContext,
  entries: readonly NativeEntry[],
): Promise<NativeRegister> {
  const register = (await readRegister(context)) ?? { ...(await makeLogSheet(context, layout)), entries: [] };
  await writeEntries(context, register, [...register.entries, ...entries]);
  return { ...register, entries: [...register.entries, ...entries] };
}

/** The entries become these: the cells of those that are gone are emptied. */
export async function writeEntries(
  context: Excel.RequestContext,
  { sheetId, entries: before }: NativeRegister,
  entries: readonly NativeEntry[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const count = Math.max(1, before.length, entries.length);
  const range = sheet.getRangeByIndexes(FIRST_ROW, 0, count, fields.length);
  // The format first: it keeps a formula a text.
  range.numberFormat = TEXT_FORMAT as unknown as string[][];
  range.values = Array.from({ length: count }, (_, row) => fields.map((field) => entries[row]?.[field] ?? ""));
  const tables = sheet.tables.load("items/name");
  await context.sync();
  const [table] = tables.items;
  // Where it can't be done, Excel extends the table itself, and the register is read without it.
  if (table !== undefined) await resizeTable(context, table, Math.max(1, entries.length) + 1, fields.length);
}
