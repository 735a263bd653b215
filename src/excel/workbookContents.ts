import type { Language } from "../playbook/language";
import type { LinkedSheet } from "../sheets/linkedWorkbook";
import { standsForCells } from "./namedCells";
import { DEFAULT_CURRENCY, MARKED_SHEETS, markOf, workbookSettings } from "./sheetIdentity";

/** What has to be known of a workbook before a sheet is added to it. */
export interface WorkbookContents {
  readonly sheetIds: readonly string[];
  readonly sheetNames: readonly string[];
  /** Those of single sheets too: Excel refuses a table that is called like one. */
  readonly tableAndDefinedNames: readonly string[];
  readonly currency: string;
  /** Sheets that were made from a template; the one in view goes first. */
  readonly generated: readonly GeneratedSheet[];
}

/** A sheet that was made from a template, whatever it is called now. */
export interface GeneratedSheet extends LinkedSheet {
  readonly sheetId: string;
  /** Unique to the sheet, but for its copies. */
  readonly identity: string;
  readonly templateVersion: number;
  /** The sheet's names that stand for cells. */
  readonly cellNames: ReadonlySet<string>;
}

const wantedOfSheets = [
  MARKED_SHEETS,
  "items/tables/items/name,items/tables/items/columns/items/name",
  "items/names/items/name,items/names/items/formula",
].join(",");

/** All of it in one request. */
export async function readContents(context: Excel.RequestContext): Promise<WorkbookContents> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load(wantedOfSheets);
  const active = workbook.worksheets.getActiveWorksheet().load("id");
  const definedNames = workbook.names.load("items/name");
  const currency = workbook.settings.getItemOrNullObject(workbookSettings.currency).load("value");
  await context.sync();
  const value: unknown = currency.isNullObject ? undefined : currency.value;
  const ofSheets = sheets.items.flatMap((sheet) => [...sheet.tables.items, ...sheet.names.items]);
  const generated = sheets.items.flatMap(generatedSheet);
  return {
    sheetIds: sheets.items.map(({ id }) => id),
    sheetNames: sheets.items.map(({ name }) => name),
    tableAndDefinedNames: [...ofSheets, ...definedNames.items].map(({ name }) => name),
    currency: typeof value === "string" ? value : DEFAULT_CURRENCY,
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
      cellNames: new Set(sheet.names.items.filter(standsForCells).map(({ name }) => name)),
      language,
      tables: sheet.tables.items.map((table) => ({
        name: table.name,
        headings: table.columns.items.map(({ name }) => name),
      })),
    },
  ];
}
