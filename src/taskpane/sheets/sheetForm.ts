import type { SheetChoices } from "../../excel/creating/createSheet";
import { languageOfLocale } from "../../playbook/language";
import type { GalleryTemplate, RowLimits } from "../../sheets/gallery";

/**
 * What stands in the fields of a template; the number of rows is what was typed, right or wrong. The currency is the
 * workbook's own until a person chooses another.
 */
export interface SheetForm extends Omit<SheetChoices, "rows"> {
  readonly rows: string;
}

/** The form that a template begins with, for Office's locale. */
export function firstForm(template: GalleryTemplate, locale: string): SheetForm {
  return {
    language: languageOfLocale(locale),
    sample: true,
    rows: String(template.rows?.default ?? ""),
  };
}

/** The number of rows that was typed; undefined unless it is a whole number within the template's limits. */
export function rowsTyped(text: string, limits: RowLimits): number | undefined {
  const rows = /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : undefined;
  return rows !== undefined && rows >= limits.min && rows <= limits.max ? rows : undefined;
}

/** The options to create a sheet with; undefined while a field is wrong. */
export function optionsOf(form: SheetForm, template: GalleryTemplate): SheetChoices | undefined {
  const rows = template.rows === undefined ? 0 : rowsTyped(form.rows, template.rows);
  return rows === undefined ? undefined : { ...form, rows };
}
