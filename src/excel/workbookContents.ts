import type { Language } from "../playbook/language";
import type { LinkedSheet } from "../sheets/linkedWorkbook";
import { DEFAULT_CURRENCY, sheetProperties, workbookSettings } from "./sheetIdentity";

/** What has to be known of a workbook before a sheet is added to it. */
export interface WorkbookContents {
  readonly sheetIds: readonly string[];
  readonly sheetNames: readonly string[];
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
}

const wantedOfSheets = [
  "id",
  "name",
  "customProperties/items/key",
  "customProperties/items/value",
  "tables/items/name",
  "tables/items/columns/items/name",
];

/** All of it in one request. */
export async function readContents(context: Excel.RequestContext): Promise<WorkbookContents> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load(wantedOfSheets.map((path) => `items/${path}`).join(","));
  const active = workbook.worksheets.getActiveWorksheet().load("id");
  const definedNames = workbook.names.load("items/name");
  const currency = workbook.settings.getItemOrNullObject(workbookSettings.currency).load("value");
  await context.sync();
  const value: unknown = currency.isNullObject ? undefined : currency.value;
  const tables = sheets.items.flatMap((sheet) => sheet.tables.items);
  const generated = sheets.items.flatMap(generatedSheet);
  return {
    sheetIds: sheets.items.map(({ id }) => id),
    sheetNames: sheets.items.map(({ name }) => name),
    tableAndDefinedNames: [...tables, ...definedNames.items].map(({ name }) => name),
    currency: typeof value === "string" ? value : DEFAULT_CURRENCY,
    generated: [
      ...generated.filter(({ sheetId }) => sheetId === active.id),
      ...generated.filter(({ sheetId }) => sheetId !== active.id),
    ],
  };
}

function generatedSheet(sheet: Excel.Worksheet): GeneratedSheet[] {
  const properties = new Map(sheet.customProperties.items.map(({ key, value }) => [key, value]));
  const templateId = properties.get(sheetProperties.template);
  if (templateId === undefined) return [];
  const language: Language = properties.get(sheetProperties.language) === "es" ? "es" : "en";
  return [
    {
      sheetId: sheet.id,
      identity: properties.get(sheetProperties.identity) ?? sheet.id,
      name: sheet.name,
      templateId,
      templateVersion: Number(properties.get(sheetProperties.version)),
      language,
      tables: sheet.tables.items.map((table) => ({
        name: table.name,
        headings: table.columns.items.map(({ name }) => name),
      })),
    },
  ];
}
