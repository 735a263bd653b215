import type { Language } from "../../playbook/language";

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

/**
 * A hidden name of the sheet that says the same: Excel leaves the properties behind when a sheet is copied, and takes the
 * names along. A sheet that has the name alone is a copy.
 */
export const MARK_NAME = "PartnerPlaybook.sheet";

/** Writes down on a new sheet what it is. */
export function markSheet(sheet: Excel.Worksheet, identity: SheetIdentity): void {
  addProperties(sheet, identity);
  sheet.names.add(MARK_NAME, markFormula(identity)).visible = false;
}

/** Writes down on a copy that was just made what it is, in place of what it took over from its source. */
export function markCopy(copy: Excel.Worksheet, source: Excel.Worksheet, identity: SheetIdentity): void {
  if (nameOf(source) === undefined) return markSheet(copy, identity);
  addProperties(copy, identity);
  copy.names.getItem(MARK_NAME).formula = markFormula(identity);
}

function addProperties({ customProperties }: Excel.Worksheet, sheet: SheetIdentity): void {
  customProperties.add(sheetProperties.identity, sheet.identity);
  customProperties.add(sheetProperties.template, sheet.template);
  customProperties.add(sheetProperties.version, String(sheet.version));
  customProperties.add(sheetProperties.language, sheet.language);
  if (sheet.currency !== undefined) customProperties.add(sheetProperties.currency, sheet.currency);
}

/** In the name, in this order; the last one may be left out. */
const MARKED = [
  "template",
  "version",
  "language",
  "identity",
  "currency",
] as const satisfies (keyof typeof sheetProperties)[];

function markFormula(sheet: SheetIdentity): string {
  return `="${MARKED.flatMap((property) => sheet[property] ?? []).join(" ")}"`;
}

/** What a collection of sheets is loaded with for `markOf` and `isCopy`. */
export const MARKED_SHEETS = [
  "id",
  "name",
  "customProperties/items/key",
  "customProperties/items/value",
  "names/items/name",
  "names/items/formula",
]
  .map((path) => `items/${path}`)
  .join(",");

/** What is written down on a sheet: in its properties, or, on a copy, in its name. */
export function markOf(sheet: Excel.Worksheet, property: keyof typeof sheetProperties): string | undefined {
  if (isCopy(sheet)) return marksIn(nameOf(sheet)).get(property);
  return sheet.customProperties.items.find(({ key }) => key === sheetProperties[property])?.value;
}

/** Whether a person, or another add-in, copied the sheet from one of ours. */
export function isCopy(sheet: Excel.Worksheet): boolean {
  const isOwn = sheet.customProperties.items.some(({ key }) => key === sheetProperties.template);
  return !isOwn && nameOf(sheet) !== undefined;
}

/** Names that are no business of the person: they tell the add-in its sheets. */
export function isMarkName({ name }: { readonly name: string }): boolean {
  return name.toLowerCase() === MARK_NAME.toLowerCase();
}

function nameOf({ names }: Excel.Worksheet): Excel.NamedItem | undefined {
  return names.items.find(isMarkName);
}

function marksIn(item: Excel.NamedItem | undefined): ReadonlyMap<string, string> {
  const words = String(item?.formula ?? "")
    .replace(/^="|"$/g, "")
    .split(" ");
  return new Map(MARKED.flatMap((property, index) => (words[index] ? [[property, words[index]]] : [])));
}

export const workbookSettings = {
  language: "partnerPlaybook.language",
  currency: "partnerPlaybook.currency",
} as const;
