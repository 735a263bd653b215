/**
 * What the writer does, one step each, in the order of the list. An operation is plain data: addresses in A1 notation
 * inside the new sheet, formulas and number formats locale-neutral, sizes in points.
 *
 * The order that `compile` keeps, and why:
 *  1. sizes and formats: a number format decides how Excel reads the value that is written next;
 *  2. names of cells: nothing says that Excel binds a formula to a name that is added after it;
 *  3. contents, but for what reads the sheet's own tables;
 *  4. tables, over headings that are written, each followed by the names of its columns; then what reads them;
 *  5. validation and colour rules, charts: they read what is there;
 *  6. what concerns the whole sheet: view and print set-up;
 *  7. what needs the sheet in view: frozen panes and the selection. Excel on the web doesn't show a sheet in the request
 *     that adds it, so this has a request of its own.
 */
import type { CellFormat } from "./styles";

/** `null` leaves the cell empty. */
export type CellInput = string | number | boolean | null;

export type Operation =
  | { readonly kind: "columnWidth"; readonly address: string; readonly points: number }
  | { readonly kind: "rowHeight"; readonly address: string; readonly points: number }
  | FormatOperation
  | ContentOperation
  | { readonly kind: "merge"; readonly address: string }
  | TableOperation
  | { readonly kind: "name"; readonly name: string; readonly address: string }
  | ColumnNameOperation
  | ValidationOperation
  | ColourRuleOperation
  | ChartOperation
  | ViewOperation
  | PrintOperation
  | ShowOperation;

/** The same look for every cell of the address; without one, of the sheet. */
export interface FormatOperation {
  readonly kind: "format";
  readonly address?: string;
  readonly format: CellFormat;
  readonly numberFormat?: string;
}

/** One two-dimensional array for the address. Only where there are formulas does a leading "=" mean one. */
export interface ContentOperation {
  readonly kind: "content";
  readonly address: string;
  readonly hasFormulas: boolean;
  readonly cells: readonly (readonly CellInput[])[];
}

export interface TableOperation {
  readonly kind: "table";
  /** The wanted name. The writer adds a number when the workbook has one of this name. */
  readonly name: string;
  readonly address: string;
  readonly tableStyle: string;
  readonly bandedRows: boolean;
  readonly filterButtons: boolean;
}

/** Names a column of a table; the writer knows what the table came to be called. */
export interface ColumnNameOperation {
  readonly kind: "columnName";
  readonly name: string;
  readonly table: string;
  readonly heading: string;
}

export interface ValidationOperation {
  readonly kind: "validation";
  readonly address: string;
  readonly rule:
    | { readonly kind: "list"; /** Absolute, without the sheet's name. */ readonly source: string }
    | { readonly kind: "listOf"; readonly formula: string }
    | { readonly kind: "decimal" | "wholeNumber"; readonly min: number; readonly max?: number }
    | { readonly kind: "date"; readonly from: string }
    | { readonly kind: "custom"; readonly formula: string };
  readonly alert: {
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
  };
  readonly prompt?: { readonly title: string; readonly message: string };
}

export interface ColourRuleOperation {
  readonly kind: "colourRule";
  readonly address: string;
  readonly formula: string;
  readonly fill: string;
  readonly fontColour: string;
  readonly bold: boolean;
  readonly stopIfTrue: boolean;
}

export type ChartType =
  "BarClustered" | "BarStacked" | "ColumnClustered" | "ColumnStacked" | "LineMarkers" | "LineMarkersStacked";

export interface ChartOperation {
  readonly kind: "chart";
  readonly name: string;
  readonly type: ChartType;
  readonly title: string;
  /** Whether the cells of a series stand beside or below one another. */
  readonly seriesBy: "Rows" | "Columns";
  readonly categories: string;
  readonly series: readonly {
    readonly name: string;
    readonly values: string;
    readonly colour: string;
    readonly labelFormat?: string;
    readonly asLine?: boolean;
  }[];
  readonly firstCell: string;
  readonly lastCell: string;
  readonly valueAxis: {
    readonly title?: string;
    readonly min?: number;
    readonly max?: number;
    readonly numberFormat?: string;
  };
  readonly reverseCategories: boolean;
  readonly gapWidth: number;
  /** How far bars of a category lie over one another, as a percentage of their width. */
  readonly overlap?: number;
  readonly legend: boolean;
}

export interface ViewOperation {
  readonly kind: "view";
  readonly tabColour: string;
  readonly gridlines: boolean;
  readonly first: boolean;
}

/** Only on the sheet in view does Excel freeze panes and select cells reliably. */
export interface ShowOperation {
  readonly kind: "show";
  readonly selected: string;
  /** From the first row and column on: everything above and left of the end of this block stays in sight. */
  readonly frozen?: string;
}

export interface PrintOperation {
  readonly kind: "print";
  /** Without it, all that is used. */
  readonly area?: string;
  readonly orientation: "Landscape" | "Portrait";
  /** Whole rows: "$7:$7". */
  readonly titleRows?: string;
  /** In percent. */
  readonly scale: number;
  /** The first cell of each page after the first one. */
  readonly pageStarts: readonly string[];
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}
