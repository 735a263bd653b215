/**
 * A sheet as data. A template answers a `SheetSpec`; `compile` turns it into operations; `excel/` applies them.
 * Everything is placed by zero-based row and column inside the sheet; templates compute positions, never type addresses.
 * Formulas and number formats are locale-neutral (English functions, commas, en-US formats).
 */
import type { StyleName } from "./styles";

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export interface Block extends CellPosition {
  readonly rows: number;
  readonly columns: number;
}

/** A typed cell: text can never become a formula, and a formula is never mistaken for text. */
export type CellContent =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "formula"; readonly formula: string };

/** A rectangular block of cells with one style and one number format. */
export interface Cells extends CellPosition {
  readonly content: readonly (readonly CellContent[])[];
  readonly style?: StyleName;
  readonly numberFormat?: string;
}

/** A style or number format on a block whose content is written elsewhere. */
export interface StyledBlock {
  readonly block: Block;
  readonly style?: StyleName;
  readonly numberFormat?: string;
}

export interface TableSpec {
  /** Workbook-unique base name; the same in every language. A name in use gets a number. */
  readonly name: string;
  /** Includes the header row. Its cells are written by `cells`. */
  readonly block: Block;
  readonly tableStyle: string;
  readonly bandedRows: boolean;
  readonly filterButtons: boolean;
}

export interface NameSpec {
  /** The same in every language; scoped to the sheet, so that two evaluation sheets don't collide. */
  readonly name: string;
  readonly block: Block;
}

export type ValidationRule =
  | { readonly kind: "list"; readonly source: string }
  | { readonly kind: "decimal" | "wholeNumber"; readonly min: number; readonly max: number }
  | { readonly kind: "date"; readonly from: string; readonly to: string }
  | { readonly kind: "custom"; readonly formula: string };

export interface ValidationSpec {
  readonly block: Block;
  readonly rule: ValidationRule;
  readonly alert: "stop" | "warning" | "information";
  readonly title: string;
  readonly message: string;
  readonly prompt?: { readonly title: string; readonly message: string };
}

/** A colour rule reads cells; it never calls a custom function. `formula` is relative to the block's first cell. */
export interface ColourRule {
  readonly block: Block;
  readonly formula: string;
  readonly fill: string;
  readonly fontColour: string;
  readonly bold?: boolean;
  readonly stopIfTrue?: boolean;
}

export interface ChartSpec {
  readonly name: string;
  readonly kind: "bar" | "column" | "line";
  readonly title: string;
  readonly categories: Block;
  readonly series: readonly { readonly name: string; readonly values: Block; readonly colour: string }[];
  /** The cells that the chart covers. */
  readonly place: Block;
  readonly valueAxis: { readonly title?: string; readonly min?: number; readonly max?: number; readonly numberFormat?: string };
  /** Categories from top to bottom in a bar chart. */
  readonly reverseCategories?: boolean;
  readonly legend: boolean;
  readonly altText: string;
}

export interface PrintSetup {
  readonly area: Block;
  readonly orientation: "landscape" | "portrait";
  readonly titleRows?: { readonly from: number; readonly to: number };
  readonly fitToPagesWide: number;
  readonly footer: string;
}

/** The list of what a sheet holds. */
export interface SheetSpec {
  readonly templateId: string;
  readonly templateVersion: number;
  readonly language: "en" | "es";
  readonly currency: string;
  /** The wanted sheet name; at most 31 characters. */
  readonly name: string;
  readonly tabColour: string;
  readonly columnWidths: readonly number[];
  readonly rowHeights?: readonly { readonly row: number; readonly height: number }[];
  readonly cells: readonly Cells[];
  readonly styled: readonly StyledBlock[];
  readonly merged: readonly Block[];
  readonly tables: readonly TableSpec[];
  readonly names: readonly NameSpec[];
  readonly validations: readonly ValidationSpec[];
  readonly colourRules: readonly ColourRule[];
  readonly charts: readonly ChartSpec[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
  /** The cell that is selected when the sheet is shown. */
  readonly start: CellPosition;
}
