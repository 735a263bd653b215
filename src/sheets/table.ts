/** A table as a part of a sheet, made from its columns: what is known of a column stands in one place. */
import type { Language } from "../playbook/language";
import { sheetWordsOf } from "../locales/sheetWords";
import { cellAddress } from "./address";
import { ruleOf, traitsOf, type Allowed } from "./columnKind";
import { blank, formula, number, text } from "./content";
import type { Part } from "./part";
import { placed, type PlacedTable, type Row } from "./placedTable";
import type { CellContent, CellPosition, ColourRule, StyledBlock } from "./spec";
import type { StyleName } from "./styles";
import { headingOf, type TableColumn, type TableDefinition } from "./tableDefinition";

/** `Sample` is a row of the playbook's example; `Sheet` is what the sheet that is made tells its columns. */
export interface Column<Id extends string, Sample, Sheet> extends TableColumn {
  /** If it isn't the usual one of the table. */
  readonly width?: number;
  /** What a person enters, as the example has it. */
  readonly sample?: (sample: Sample, sheet: Sheet) => string | number | undefined;
  /** What is calculated, without the leading "=". */
  readonly formula?: (row: Row<Id>, sheet: Sheet) => string;
  /** What may be typed, where the kind doesn't say all of it. */
  readonly allowed?: (row: Row<Id>, sheet: Sheet) => Partial<Allowed>;
  /** `own` is the column's own cell, which moves along where a rule goes on over the columns after it. */
  readonly colours?: (row: Row<Id>, sheet: Sheet, own: string) => readonly ColumnColour<Id>[];
  /** Where they aren't those of the kind. */
  readonly style?: StyleName;
  readonly numberFormat?: string;
}

export interface ColumnColour<Id extends string> extends Omit<ColourRule, "block" | "formula"> {
  readonly when: string;
  /** The last column that is coloured, if it is not this one. */
  readonly through?: Id;
}

/** A table whose columns also say how they are made. */
export interface TableOfColumns<Id extends string, Sample, Sheet> extends TableDefinition<Id> {
  /** Without it, and without widths of its own, a column is as wide as what stands above it. */
  readonly usualWidth?: number;
  readonly columns: Readonly<Record<Id, Column<Id, Sample, Sheet>>>;
}

/** What every column may ask of its sheet. */
export interface SheetOfTable {
  readonly language: Language;
  readonly currency: string;
}

export interface TableOptions<Sample, Sheet> {
  /** Where the first heading stands. */
  readonly at: CellPosition;
  readonly rows: number;
  readonly samples: readonly Sample[];
  readonly sheet: Sheet;
  readonly heights: { readonly header: number; readonly row: number };
  /** Its cells are in small print. */
  readonly small?: true;
  readonly headerStyle?: StyleName;
  readonly filterButtons?: false;
}

export interface Table<Id extends string> extends PlacedTable<Id> {
  readonly part: Part;
  readonly widths: readonly number[];
}

export function tableOf<Id extends string, Sample, Sheet extends SheetOfTable>(
  definition: TableOfColumns<Id, Sample, Sheet>,
  options: TableOptions<Sample, Sheet>,
): Table<Id> {
  const { at, rows, sheet, heights } = options;
  const ids = Object.keys(definition.columns) as Id[];
  const columns = ids.map((id) => definition.columns[id]);
  const place = placed(ids, at, rows);
  const content = Array.from({ length: rows }, (_, index) => {
    const [row, sample] = [place.row(index), options.samples[index]];
    return columns.map((column) => contentOf(column, row, sheet, sample));
  });
  return {
    ...place,
    widths: columns.flatMap(({ width = definition.usualWidth }) => width ?? []),
    part: {
      rowHeights: [
        { row: at.row, height: heights.header },
        ...content.map((_, index) => ({ row: at.row + 1 + index, height: heights.row })),
      ],
      cells: [
        { ...at, content: [headings(columns, sheet)], style: options.headerStyle ?? "header" },
        { row: at.row + 1, column: at.column, content },
      ],
      styled: runs(ids, (id) => lookOf(definition.columns[id], options.small)).map(({ value, block }) => ({
        ...value,
        block: place.cells(...block),
      })),
      tables: [
        {
          name: definition.name,
          block: place.block,
          // Every cell has its own format, so the table brings the least of its own.
          tableStyle: "TableStyleLight1",
          bandedRows: false,
          filterButtons: options.filterButtons ?? true,
        },
      ],
      validations: runs(ids, (id) => allowedIn(definition.columns[id], place.firstRow, sheet)).flatMap(
        ({ value, block }) => (value === undefined ? [] : [{ ...value, block: place.cells(...block) }]),
      ),
      colourRules: ids.flatMap((id) => coloursOf(id, definition.columns[id], place, sheet)),
    },
  };
}

function headings(columns: readonly TableColumn[], { language, currency }: SheetOfTable): CellContent[] {
  return columns.map((column) => text(headingOf(column, language, currency)));
}

function contentOf<Id extends string, Sample, Sheet>(
  column: Column<Id, Sample, Sheet>,
  row: Row<Id>,
  sheet: Sheet,
  sample: Sample | undefined,
): CellContent {
  if (column.formula !== undefined) return formula(column.formula(row, sheet));
  const value = sample === undefined ? undefined : column.sample?.(sample, sheet);
  if (value === undefined) return blank;
  return typeof value === "number" ? number(value) : text(value);
}

function lookOf(column: Column<string, never, never>, small = false): Omit<StyledBlock, "block"> {
  const { look, numberFormat: usual } = traitsOf(column.kind);
  const { input, result } = small ? look.small : look.usual;
  const numberFormat = column.numberFormat ?? usual;
  return {
    style: column.style ?? (column.formula === undefined ? input : result),
    ...(numberFormat !== undefined && { numberFormat }),
  };
}

/** What is calculated has no rule. */
function allowedIn<Id extends string, Sheet extends SheetOfTable>(
  { kind, formula: calculated, allowed }: Column<Id, never, Sheet>,
  row: Row<Id>,
  sheet: Sheet,
): Allowed | undefined {
  if (calculated !== undefined) return undefined;
  return ruleOf(kind, sheetWordsOf(sheet.language).kinds, allowed?.(row, sheet));
}

function coloursOf<Id extends string, Sheet>(
  id: Id,
  { colours }: Column<Id, never, Sheet>,
  place: PlacedTable<Id>,
  sheet: Sheet,
): ColourRule[] {
  const own = cellAddress(place.cells(id));
  return (colours?.(place.firstRow, sheet, own) ?? []).map(({ when, through, ...look }) => ({
    ...look,
    block: place.cells(id, through),
    formula: `=${when}`,
  }));
}

/** Neighbours that have the same are taken together, from the first to the last. */
export function runs<Id extends string, T>(
  ids: readonly Id[],
  of: (id: Id) => T,
): { value: T; block: [first: Id, last: Id] }[] {
  return ids.reduce<{ value: T; block: [Id, Id] }[]>((found, id) => {
    const [value, run] = [of(id), found.at(-1)];
    return run !== undefined && JSON.stringify(run.value) === JSON.stringify(value)
      ? [...found.slice(0, -1), { value, block: [run.block[0], id] }]
      : [...found, { value, block: [id, id] }];
  }, []);
}
