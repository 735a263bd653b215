import type { Language } from "../playbook/language";
import type { GalleryTemplate } from "./gallery";
import type { LinkedWorkbook } from "./linkedWorkbook";
import type { SheetSpec } from "./spec";

/** What a person chooses before a sheet is made. */
export interface TemplateOptions {
  readonly language: Language;
  /** ISO 4217 code. */
  readonly currency: string;
  /** With the playbook's example, or empty. */
  readonly sample: boolean;
  /** Rows ready to be filled in; of no meaning to a template without `rows`. */
  readonly rows: number;
  /** The day on which the sheet is made, as Excel counts days. Sample dates are told from it. */
  readonly today: number;
}

/** A template: one file in `templates/`, one line each in `gallery.ts` and `templates.ts`. */
export interface Template extends GalleryTemplate {
  readonly version: number;
  /**
   * Ids of the templates whose sheets this one reads. The first of each in the workbook is linked to; one that is not
   * there is made first.
   */
  readonly needs?: readonly string[];
  /** Shows amounts of money, and so is in a currency: that of the sheets with amounts which it reads. */
  readonly amounts?: true;
  build(options: TemplateOptions, workbook: LinkedWorkbook): SheetSpec;
}

/** The rows to build with: those asked for, within the template's limits; 0 for a template without rows. */
export function checkedRows(template: Template, rows: number): number {
  if (template.rows === undefined) return 0;
  const { min, max } = template.rows;
  if (!Number.isInteger(rows) || rows < min || rows > max) {
    throw new RangeError(`A sheet of ${template.id} has ${min} to ${max} rows, not ${rows}`);
  }
  return rows;
}
