import type { Language } from "../playbook/language";
import type { SheetSpec } from "./spec";

/** What a person chooses before a sheet is made. */
export interface TemplateOptions {
  readonly language: Language;
  /** ISO 4217 code. */
  readonly currency: string;
  /** With the playbook's example, or empty. */
  readonly sample: boolean;
  /** Rows ready to be filled in. */
  readonly rows: number;
}

/** A template: one file in `templates/`, one line in `templates.ts`. */
export interface Template {
  readonly id: string;
  readonly version: number;
  /** What the options are limited to. */
  readonly rows: { readonly min: number; readonly max: number; readonly default: number };
  build(options: TemplateOptions): SheetSpec;
}
