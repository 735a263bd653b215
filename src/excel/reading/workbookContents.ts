import { fallbackLanguage, isLanguage } from "../../playbook/language";
import type { LinkedSheet } from "../../sheets/linkedWorkbook";
import { currencyInHeadings } from "../../sheets/sheetCurrency";
import { ExcelFailure } from "../running/excelFailure";
import { standsForCells } from "./namedCells";
import { isCopy, MARKED_SHEETS, markOf, workbookSettings } from "./sheetIdentity";

/** What has to be known of a workbook before a sheet is added to it. */
export interface WorkbookContents {
  readonly sheetIds: readonly string[];
  readonly sheetNames: readonly string[];
  /** Those of single sheets too: Excel refuses a table that is called like one. */
  readonly tableAndDefinedNames: readonly string[];
  /** The one of its amounts; else the one that it settled on; undefined before that. */
  readonly currency: string | undefined;
  /** Days are counted from 1904 on, as old Macs did. */
  readonly dates1904: boolean;
  /** Sheets that were made from a template: the one in view first, and copies after all others. */
  readonly generated: readonly GeneratedSheet[];
}

/** A sheet that was made from a template, whatever it is called now. */
export interface GeneratedSheet extends LinkedSheet {
  readonly sheetId: string;
  /** Unique to the sheet, but for its copies. */
  readonly identity: string;
  readonly templateVersion: number;
  /** The name of the sheet that it was copied from, if that is still there: commands go on with that one. */
  readonly copyOf?: string;
  /** The sheet's names that stand for cells. */
  readonly cellNames: ReadonlySet<string>;
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
  const ofSheets = sheets.items.flatMap((sheet) => [...sheet.tables.items, ...sheet.names.items]);
  const copies = copiesIn(sheets.items);
  const generated = sheets.items.flatMap((sheet) => generatedSheet(sheet, copies.get(sheet.id)));
  return {
    sheetIds: sheets.items.map(({ id }) => id),
    sheetNames: sheets.items.map(({ name }) => name),
    tableAndDefinedNames: [...ofSheets, ...definedNames.items].map(({ name }) => name),
    currency: currencyOfWorkbook(generated) ?? (typeof value === "string" ? value : undefined),
    dates1904: probe.value !== PROBE.serial,
    generated: inOrder(generated, active.id),
  };
}

/** What all sheets with amounts agree on. */
function currencyOfWorkbook(sheets: readonly GeneratedSheet[]): string | undefined {
  const found = new Set(sheets.flatMap(({ currency }) => currency ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}

/** Copies by their ids, with the name of their sheet, as long as it is there: else the first of them takes its place. */
function copiesIn(sheets: readonly Excel.Worksheet[]): ReadonlyMap<string, string> {
  const originals = new Map(
    sheets.filter((sheet) => !isCopy(sheet)).map((sheet) => [markOf(sheet, "identity"), sheet.name]),
  );
  const copies = sheets.filter(isCopy).flatMap((sheet): [string, string][] => {
    const identity = markOf(sheet, "identity");
    const original = originals.get(identity);
    if (original === undefined) originals.set(identity, sheet.name);
    return original === undefined ? [] : [[sheet.id, original]];
  });
  return new Map(copies);
}

/** What looks for a sheet takes the first: the one in view, but never a copy as long as there is another. */
function inOrder(sheets: readonly GeneratedSheet[], activeId: string): readonly GeneratedSheet[] {
  const rank = ({ sheetId, copyOf }: GeneratedSheet): number =>
    (copyOf === undefined ? 0 : 2) + (sheetId === activeId ? 0 : 1);
  return [...sheets].sort((one, other) => rank(one) - rank(other));
}

function generatedSheet(sheet: Excel.Worksheet, copyOf: string | undefined): GeneratedSheet[] {
  const templateId = markOf(sheet, "template");
  if (templateId === undefined) return [];
  const marked = markOf(sheet, "language");
  const language = isLanguage(marked) ? marked : fallbackLanguage;
  const tables = sheet.tables.items.map((table) => ({
    name: table.name,
    headings: table.columns.items.map(({ name }) => name),
  }));
  return [
    {
      sheetId: sheet.id,
      identity: markOf(sheet, "identity") ?? sheet.id,
      name: sheet.name,
      templateId,
      templateVersion: Number(markOf(sheet, "version")),
      ...(copyOf !== undefined && { copyOf }),
      cellNames: new Set(sheet.names.items.filter(standsForCells).map(({ name }) => name)),
      language,
      tables,
      currency: currencyInHeadings({ templateId, language, tables }) ?? markOf(sheet, "currency"),
    },
  ];
}
