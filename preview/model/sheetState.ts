import type { ChartState } from "./chartState";
import type { Block, ColourRuleSnapshot, PrintSnapshot, ValidationSnapshot } from "./snapshot";

export interface TableState {
  readonly id: string;
  name: string;
  block: Block;
  style: string;
  bandedRows: boolean;
  bandedColumns: boolean;
  filterButtons: boolean;
  showHeaders: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** The headings when the model last looked, and the table's first column then: to notice that one was changed. */
  headings?: { readonly column: number; readonly names: readonly string[] };
  /** Of each column the formula that all its rows take, as it reads in the first row; undefined where there is none. */
  calculated: (string | undefined)[];
  /** Of each column the texts that its filter shows, "" for blank cells; undefined where it has none. */
  filters: (readonly string[] | undefined)[];
  /** The sheet's rows that the filters hid when they were applied last. */
  hiddenRows: number[];
}

export interface ColourRuleState {
  readonly id: string;
  rule: ColourRuleSnapshot;
  /** Names in its formulas, lower case, that were unknown when these were written. */
  unbound?: readonly string[];
}

/** A validation and the cells that it covers: several blocks after another validation took some of them. */
export interface ValidationState {
  blocks: Block[];
  /** The cell that the relative references of the rule's formulas are meant for. */
  anchor: { readonly row: number; readonly column: number };
  rule: Omit<ValidationSnapshot, "block">;
  /** Names in its formulas, lower case, that were unknown when these were written. */
  unbound?: readonly string[];
}

/** Print set-up as kept: margins in points, as Excel's API counts them. */
export type PrintState = { -readonly [Key in keyof PrintSnapshot]: PrintSnapshot[Key] };

/** What Excel knows of a sheet beside its cells. */
export interface SheetState {
  readonly id: string;
  /** The name when the model last looked, to notice that a person renamed it. */
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  protected: boolean;
  tabColour: string | null;
  showGridlines: boolean;
  showHeadings: boolean;
  freeze: { rows: number; columns: number } | null;
  tables: TableState[];
  validations: ValidationState[];
  colourRules: ColourRuleState[];
  charts: ChartState[];
  print: PrintState;
  readonly customProperties: Map<string, string>;
}

export function newSheetState(id: string, name: string): SheetState {
  return {
    id,
    name,
    visibility: "Visible",
    protected: false,
    tabColour: null,
    showGridlines: true,
    showHeadings: true,
    freeze: null,
    tables: [],
    validations: [],
    colourRules: [],
    charts: [],
    print: { orientation: "portrait" },
    customProperties: new Map(),
  };
}

/** The headings as they are now, by which a later change is noticed. */
export function rememberHeadings(table: TableState, names: readonly string[]): void {
  table.headings = { column: table.block.column, names };
}

/** Whether one of the table's columns has a filter. */
export function isFiltered({ filters }: TableState): boolean {
  return filters.some((shown) => shown !== undefined);
}
