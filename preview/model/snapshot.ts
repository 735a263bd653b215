/**
 * A workbook as plain data in Excel's vocabulary: what the model answers and what the .xlsx writer and the tests read.
 * Addresses are zero-based blocks. Colours are "#RRGGBB". Formulas are as Excel shows them ("=PARTNER.SCORE(B2:F2)").
 */
export interface Block {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export type CellValue = number | string | boolean | null;

export interface CellSnapshot {
  row: number;
  column: number;
  /** Calculated value. An Excel error is its text, with `error: true`. */
  value: CellValue;
  error?: boolean;
  /** With the leading "=". Only on the cell that holds it; a spilled cell has none. */
  formula?: string;
  /** On the cell that holds a spilling formula: what it fills. */
  spill?: { rows: number; columns: number };
  /** As displayed, after the number format. */
  text: string;
  style: CellStyle;
}

export interface Border {
  style: "thin" | "medium" | "thick" | "dashed" | "dotted" | "double" | "hair";
  colour: string;
}

export interface CellStyle {
  numberFormat: string;
  fontName?: string;
  fontSize?: number;
  fontColour?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  fill?: string;
  horizontal?: "left" | "center" | "right" | "justify";
  vertical?: "top" | "center" | "bottom";
  wrap?: boolean;
  indent?: number;
  borders?: { top?: Border; bottom?: Border; left?: Border; right?: Border };
}

export interface TableSnapshot {
  name: string;
  block: Block;
  columns: string[];
  tableStyle: string;
  bandedRows: boolean;
  filterButtons: boolean;
  showHeaders: boolean;
  /** Of each column the formula that new rows take, as it reads in the first row; left out when no column has one. */
  calculatedColumns?: (string | null)[];
  /** Of each column the texts that its filter shows, "" for blank cells; left out when no column has one. */
  filters?: (readonly string[] | null)[];
  /** The sheet's rows that the filters hide; left out when no column has one. */
  hiddenRows?: readonly number[];
}

export interface NameSnapshot {
  name: string;
  /** "='Evaluation'!$B$3" */
  formula: string;
  /** Sheet name when the name is scoped to a sheet. */
  sheet?: string;
  comment?: string;
  visible: boolean;
}

/** As Excel.DataValidationRule names them. */
export interface ValidationSnapshot {
  block: Block;
  type: "list" | "decimal" | "wholeNumber" | "date" | "textLength" | "custom";
  operator?:
    | "Between"
    | "NotBetween"
    | "EqualTo"
    | "NotEqualTo"
    | "GreaterThan"
    | "LessThan"
    | "GreaterThanOrEqualTo"
    | "LessThanOrEqualTo";
  formula1: string | number;
  formula2?: string | number;
  inCellDropDown?: boolean;
  ignoreBlanks: boolean;
  alert?: { style: "Stop" | "Warning" | "Information"; title: string; message: string; show: boolean };
  prompt?: { title: string; message: string; show: boolean };
}

export interface ColourRuleSnapshot {
  block: Block;
  type: "custom" | "cellValue" | "containsText";
  /** Custom: the formula. CellValue: formula1. ContainsText: the text. */
  formula: string;
  operator?: string;
  formula2?: string;
  fill?: string;
  fontColour?: string;
  bold?: boolean;
  stopIfTrue: boolean;
  priority: number;
}

export interface ChartSnapshot {
  id: string;
  name: string;
  /** As Excel.ChartType: "BarClustered", "ColumnClustered", "Line", "LineMarkers", "Doughnut", … */
  type: string;
  title?: string;
  titleFont?: { name?: string; size?: number; colour?: string; bold?: boolean; italic?: boolean };
  series: {
    name: string;
    values: { sheet: string; block: Block };
    categories?: { sheet: string; block: Block };
    colour?: string;
    gapWidth?: number;
    dataLabels?: boolean;
    labelFormat?: string;
    labelPosition?: string;
    overlap?: number;
    type?: string;
  }[];
  /** The cells that the chart covers, the last one included. */
  place: { from: { row: number; column: number }; to: { row: number; column: number } };
  valueAxis: {
    title?: string;
    min?: number;
    max?: number;
    majorUnit?: number;
    numberFormat?: string;
    gridlines: boolean;
    visible?: boolean;
  };
  categoryAxis: {
    title?: string;
    reverse: boolean;
    visible?: boolean;
    /** Where the value axis crosses it; left out, at the first category. */
    crossedAt?: "maximum";
    /** Its labels stand at the chart's edge; left out, beside the axis. */
    labelsAtEdge?: true;
  };
  legend?: "Top" | "Bottom" | "Left" | "Right";
  altText?: string;
}

export interface PrintSnapshot {
  area?: Block;
  orientation: "portrait" | "landscape";
  paper?: "a4" | "letter";
  titleRows?: { from: number; to: number };
  /** In percent, where it isn't fitted to pages. */
  scale?: number;
  fitToPagesWide?: number;
  fitToPagesTall?: number;
  /** Rows with which a new page begins. */
  pageStarts?: number[];
  /** In points. */
  margins?: { top: number; bottom: number; left: number; right: number };
  header?: { left?: string; center?: string; right?: string };
  footer?: { left?: string; center?: string; right?: string };
  centerHorizontally?: boolean;
}

export interface SheetSnapshot {
  name: string;
  visible: "Visible" | "Hidden" | "VeryHidden";
  tabColour?: string;
  showGridlines: boolean;
  freeze?: { rows: number; columns: number };
  /** In points as Excel's API counts them; index = column. Undefined = standard. */
  columnWidths: (number | undefined)[];
  rowHeights: (number | undefined)[];
  cells: CellSnapshot[];
  merged: Block[];
  tables: TableSnapshot[];
  validations: ValidationSnapshot[];
  colourRules: ColourRuleSnapshot[];
  charts: ChartSnapshot[];
  print: PrintSnapshot;
  customProperties: Record<string, string>;
}

export interface WorkbookSnapshot {
  sheets: SheetSnapshot[];
  activeSheet: string;
  names: NameSnapshot[];
  /** Namespaced custom functions known to the workbook, upper case: ["PARTNER.SCORE", …]. */
  customFunctions: string[];
  /** Those of them that may answer several cells, by the add-in's own description; without it, none. */
  arrayFunctions?: string[];
  settings: Record<string, unknown>;
  /** Title, subject, author and so on, as far as they were set. */
  properties?: Record<string, string>;
}
