import type { Language } from "../playbook/language";
import type { LinkedSheet } from "../sheets/linkedWorkbook";
import { ExcelFailure } from "./excelFailure";
import { DEFAULT_CURRENCY, MARKED_SHEETS, markOf, workbookSettings } from "./sheetIdentity";

/** What has to be known of a workbook before a sheet is added to it. */
export interface WorkbookContents {
  readonly sheetIds: readonly string[];
  readonly sheetNames: readonly string[];
  readonly tableAndDefinedNames: readonly string[];
  readonly currency: string;
  /** Days are counted from 1904 on, as old Macs did. */
  readonly dates1904: boolean;
  /** Sheets that were made from a template; the one in view goes first. */
  readonly generated: readonly GeneratedSheet[];
}

/** A sheet that was made from a template, whatever it is called now. */
export interface GeneratedSheet extends LinkedSheet {
  readonly sheetId: string;
  /** Unique to the sheet, but for its copies. */
  readonly identity: string;
  readonly templateVersion: number;
}

const wantedOfSheets = `${MARKED_SHEETS},items/tables/items/name,items/tables/items/columns/items/name`;

/** The first day of a year, as Excel counts days; only a function tells how a workbook does. */
const PROBE = { year: 2000, serial: 36_526 } as const;

/**
 * Refuses to write days into a workbook that counts them from 1904 on: they would be four years off. Formulas, checks and
 * native forms work there all the same.
 */
export function checkDates({ dates1904 }: WorkbookContents): void {
  if (dates1904) throw new ExcelFailure("dates1904");
}

/** All of it in one request. */
export async function readContents(context: Excel.RequestContext): Promise<WorkbookContents> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load(wantedOfSheets);
  const active = workbook.worksheets.getActiveWorksheet().load("id");
  const definedNames = workbook.names.load("items/name");
  const currency = workbook.settings.getItemOrNullObject(workbookSettings.currency).load("value");
  const probe = workbook.functions.date(PROBE.year, 1, 1).load("value");
  await context.sync();
  const value: unknown = currency.isNullObject ? undefined : currency.value;
  const tables = sheets.items.flatMap((sheet) => sheet.tables.items);
  const generated = sheets.items.flatMap(generatedSheet);
  return {
    sheetIds: sheets.items.map(({ id }) => id),
    sheetNames: sheets.items.map(({ name }) => name),
    tableAndDefinedNames: [...tables, ...definedNames.items].map(({ name }) => name),
    currency: typeof value === "string" ? value : DEFAULT_CURRENCY,
    dates1904: probe.value !== PROBE.serial,
    generated: [
      ...generated.filter(({ sheetId }) => sheetId === active.id),
      ...generated.filter(({ sheetId }) => sheetId !== active.id),
    ],
  };
}

function generatedSheet(sheet: Excel.Worksheet): GeneratedSheet[] {
  const templateId = markOf(sheet, "template");
  if (templateId === undefined) return [];
  const language: Language = markOf(sheet, "language") === "es" ? "es" : "en";
  return [
    {
      sheetId: sheet.id,
      identity: markOf(sheet, "identity") ?? sheet.id,
      name: sheet.name,
      templateId,
      templateVersion: Number(markOf(sheet, "version")),
      language,
      tables: sheet.tables.items.map((table) => ({
        name: table.name,
        headings: table.columns.items.map(({ name }) => name),
      })),
    },
  ];
}
