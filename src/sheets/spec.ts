/**
 * A sheet as data. A template answers a `SheetSpec`; `compile` turns it into operations; `excel/` applies them.
 * Everything is placed by zero-based row and column inside the sheet; templates compute positions, never type addresses.
 * Formulas and number formats are locale-neutral (English functions, commas, en-US formats).
 */
import type { Language } from "../playbook/language";
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

/** A rectangular block of cells, written at once. Its own style and number format come over those of `styled`. */
export interface Cells extends CellPosition {
  readonly content: readonly (readonly CellContent[])[];
  readonly style?: StyleName;
  readonly numberFormat?: string;
}

/** A style or number format on a block, whatever stands in it. Later ones come over earlier ones. */
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

/** The same in every language; scoped to the sheet, so that two evaluation sheets don't collide. */
export type NameSpec =
  | { readonly name: string; readonly block: Block }
  /** All rows of a column of one of the sheet's tables, and those that are added: what other sheets' lists offer. */
  | { readonly name: string; readonly table: string; readonly heading: string };

export type ValidationRule =
  /** The allowed values stand in cells of the same sheet: a list written in the rule is split at commas and cut at 255 characters. */
  | { readonly kind: "list"; readonly source: Block }
  /** The allowed values are what a formula answers: cells of another sheet, or those that fit the row's other cells. */
  | { readonly kind: "listOf"; readonly formula: string }
  /** Without `max` the rule has no upper end. */
  | { readonly kind: "decimal" | "wholeNumber"; readonly min: number; readonly max?: number }
  /** Any day from this one on, as "2000-01-01". */
  | { readonly kind: "date"; readonly from: string }
  /** Whatever makes the formula true; relative to the block's first cell. */
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

/** Office.js gives a chart no alternative text: a sentence in the cells beside it says what it shows. */
export interface ChartSpec {
  readonly name: string;
  readonly kind: "bar" | "column" | "line";
  /** The series of a category form one bar or column. */
  readonly stacked: boolean;
  /** Of each category only one series has a value, in the colour of what it means: they share the place of one bar. */
  readonly oneOf?: boolean;
  readonly title: string;
  readonly categories: Block;
  readonly series: readonly ChartSeriesSpec[];
  /** The cells that the chart covers. */
  readonly place: Block;
  /** Along an edge of the chart: its first cell holds a formula that says what the chart shows now, over the others. */
  readonly sentence: Block;
  readonly valueAxis: {
    readonly title?: string;
    readonly min?: number;
    readonly max?: number;
    readonly numberFormat?: string;
  };
  /** Categories from top to bottom in a bar chart. */
  readonly reverseCategories?: boolean;
  /** Space between bars, as a percentage of a bar's width. */
  readonly gapWidth: number;
  readonly legend: boolean;
}

export interface ChartSeriesSpec {
  readonly name: string;
  readonly values: Block;
  readonly colour: string;
  /** Values are written behind the bars, where the ground is white, in this format; without it they are not. */
  readonly labelFormat?: string;
  /** A line over the columns of the other series. */
  readonly asLine?: boolean;
}

export interface RowHeight {
  readonly row: number;
  readonly height: number;
}

/** The paper size is left to the person: the set-up holds for A4 and for Letter. */
export interface PrintSetup {
  /** Without it, all that is used: for a table that grows. */
  readonly area?: Block;
  readonly orientation: "landscape" | "portrait";
  readonly titleRows?: { readonly from: number; readonly to: number };
  readonly fitToPagesWide: number;
  /** Without it, as many pages as it takes. */
  readonly fitToPagesTall?: number;
  /** Rows with which a new page begins, whatever room is left before them. */
  readonly pageStarts?: readonly number[];
  /** In points. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** In Excel's codes: &F file, &A sheet, &P page, &N pages. */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

/** What a sheet holds. Columns that `columnWidths` doesn't reach keep the standard width. */
export interface SheetSpec {
  readonly templateId: string;
  readonly templateVersion: number;
  readonly language: Language;
  readonly currency: string;
  /** The wanted sheet name; at most 31 characters. */
  readonly name: string;
  readonly tabColour: string;
  /** In points, from the first column on. */
  readonly columnWidths: readonly number[];
  /** In points. */
  readonly rowHeights: readonly RowHeight[];
  readonly cells: readonly Cells[];
  /** Under all others, also of the rows by which a table grows. */
  readonly everyCell?: StyleName;
  readonly styled: readonly StyledBlock[];
  readonly merged: readonly Block[];
  readonly tables: readonly TableSpec[];
  readonly names: readonly NameSpec[];
  readonly validations: readonly ValidationSpec[];
  readonly colourRules: readonly ColourRule[];
  readonly charts: readonly ChartSpec[];
  /** How many rows and columns, at least one of each, stay in sight. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
  /** Before all other sheets; otherwise a new sheet comes after them. */
  readonly first?: boolean;
  /** The cell that is selected when the sheet is shown. */
  readonly start: CellPosition;
}
