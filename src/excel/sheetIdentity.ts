import type { Language } from "../playbook/language";

/** How a generated sheet and its workbook remember what they are: kept in the file, whatever the sheet is called. */
export const sheetProperties = {
  template: "partnerPlaybook.template",
  version: "partnerPlaybook.templateVersion",
  language: "partnerPlaybook.language",
  /** Of the amounts that the sheet shows, if it shows any. */
  currency: "partnerPlaybook.currency",
  /** Unique to the sheet, from its making on. */
  identity: "partnerPlaybook.sheet",
} as const;

export interface SheetIdentity {
  readonly identity: string;
  readonly template: string;
  readonly version: number;
  readonly language: Language;
  readonly currency?: string | undefined;
}

/** Writes down on a new sheet what it is. */
export function markSheet({ customProperties }: Excel.Worksheet, sheet: SheetIdentity): void {
  customProperties.add(sheetProperties.identity, sheet.identity);
  customProperties.add(sheetProperties.template, sheet.template);
  customProperties.add(sheetProperties.version, String(sheet.version));
  customProperties.add(sheetProperties.language, sheet.language);
  if (sheet.currency !== undefined) customProperties.add(sheetProperties.currency, sheet.currency);
}

/** What a collection of sheets is loaded with for `markOf`. */
export const MARKED_SHEETS = "items/id,items/name,items/customProperties/items/key,items/customProperties/items/value";

/** What is written down on a sheet, in any of its properties. */
export function markOf(
  { customProperties }: Excel.Worksheet,
  property: keyof typeof sheetProperties,
): string | undefined {
  return customProperties.items.find(({ key }) => key === sheetProperties[property])?.value;
}

export const workbookSettings = {
  language: "partnerPlaybook.language",
  currency: "partnerPlaybook.currency",
} as const;
