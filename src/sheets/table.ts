/** A table as a part of a sheet, made from its columns: what is known of a column stands in one place. */
import type { Language } from "../playbook/language";
import { sheetWordsOf } from "../locales/sheetWords";
import { cellAddress, type Anchor } from "./address";
import { ruleOf, traitsOf, type Allowed } from "./columnKind";
import { blank, formula, number, text } from "./content";
import { joined, type Part } from "./part";
import { placed, type PlacedTable, type Row } from "./placedTable";
import type { CellContent, CellPosition, Cells, ColourRule, RowHeight, StyledBlock } from "./spec";
import type { StyleName } from "./styles";
import { headingOf, nameOf, type TableColumn, type TableDefinition } from "./tableDefinition";

/** `Sample` is a row of the playbook's example; `Sheet` is what the sheet that is made tells its columns. */
export interface PlainColumn<Id extends string, Sample, Sheet> extends TableColumn {
  /** What a person enters, or the add-in writes, as the example has it. */
  readonly sample?: (sample: Sample, sheet: Sheet) => string | number | undefined;
  /** The add-in writes its values: they look like results, and nobody is told what to type. */
  readonly written?: true;
  /** What is calculated, without the leading "="; undefined where there is nothing to calculate. */
  readonly formula?: (row: Row<Id>, sheet: Sheet, sample: Sample | undefined) => string | undefined;
  /** What may be typed, where the kind doesn't say all of it; `own` is the column's own cell. */
  readonly allowed?: (row: Row<Id>, sheet: Sheet, own: string) => Partial<Allowed>;
  /** What is said at its cells before anything is typed, and of what may not be typed; under the column's name. */
  readonly prompt?: (sheet: Sheet) => string;
  readonly message?: (sheet: Sheet) => string;
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

/** Of those that stand above one another on a sheet, the first says how wide they are. */
export interface Column<Id extends string, Sample, Sheet> extends PlainColumn<Id, Sample, Sheet> {
  /** If it isn't the usual one of the table. */
  readonly width?: number;
}

export type PlainColumns<Id extends string, Sample, Sheet> = Readonly<Record<Id, PlainColumn<Id, Sample, Sheet>>>;

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

interface Heights {
  readonly header: number;
  /** Without it, rows have Excel's own. */
  readonly row?: number;
}

/** What is in the rows. */
export interface RowsOptions<Sample, Sheet> {
  readonly samples: readonly Sample[];
  readonly sheet: Sheet;
}

export interface PlainTableOptions<Sample, Sheet> extends RowsOptions<Sample, Sheet> {
  /** Where the first heading stands. */
  readonly at: CellPosition;
  readonly rows: number;
  /** Without them, other parts in these rows set them. */
  readonly heights?: Heights;
  /** How formulas write the cells of their row: "relative", if it isn't said. */
  readonly anchor?: Anchor;
  /** Its cells are in small print. */
  readonly small?: true;
  readonly headerStyle?: StyleName;
}

export interface TableOptions<Sample, Sheet> extends PlainTableOptions<Sample, Sheet> {
  readonly heights: Heights;
  readonly filterButtons?: false;
}

export interface PlainTable<Id extends string> extends PlacedTable<Id> {
  readonly part: Part;
}

export interface Table<Id extends string> extends PlainTable<Id> {
  readonly widths: readonly number[];
}

export function tableOf<Id extends string, Sample, Sheet extends SheetOfTable>(
  { name, columns, usualWidth }: TableOfColumns<Id, Sample, Sheet>,
  options: TableOptions<Sample, Sheet>,
): Table<Id> {
  const table = plainTableOf(columns, options);
  return {
    ...table,
    widths: widthsOf(columns, usualWidth),
    part: {
      ...table.part,
      tables: [
        {
          name,
          block: table.block,
          // Every cell has its own format, so the table brings the least of its own.
          tableStyle: "TableStyleLight1",
          bandedRows: false,
          filterButtons: options.filterButtons ?? true,
        },
      ],
    },
  };
}

export function widthsOf(columns: Readonly<Record<string, { readonly width?: number }>>, usual?: number): number[] {
  return Object.values(columns).flatMap(({ width = usual }) => width ?? []);
}

/** Columns under headings that are no table of Excel's. */
export function plainTableOf<Id extends string, Sample, Sheet extends SheetOfTable>(
  columns: PlainColumns<Id, Sample, Sheet>,
  options: PlainTableOptions<Sample, Sheet>,
): PlainTable<Id> {
  const { at, rows, sheet, heights, anchor, small, headerStyle = "header" } = options;
  const ids = Object.keys(columns) as Id[];
  const place = placed(ids, at, rows, anchor);
  return {
    ...place,
    part: joined([
      { rowHeights: heightsOf(at.row, rows, heights), cells: [headings(columns, at, sheet, headerStyle)] },
      rowsOf(columns, place, options),
      { styled: looksOf(columns, place, small), colourRules: coloursOf(columns, place, sheet) },
    ]),
  };
}

function heightsOf(header: number, rows: number, heights: Heights | undefined): RowHeight[] {
  if (heights === undefined) return [];
  const { row: height } = heights;
  const body =
    height === undefined ? [] : Array.from({ length: rows }, (_, index) => ({ row: header + 1 + index, height }));
  return [{ row: header, height: heights.header }, ...body];
}

/** The headings of columns that stand beside one another. */
export function headings(
  columns: Readonly<Record<string, TableColumn>>,
  at: CellPosition,
  { language, currency }: SheetOfTable,
  style: StyleName,
): Cells {
  return {
    ...at,
    content: [Object.values(columns).map((column) => text(headingOf(column, language, currency)))],
    style,
  };
}

/** What columns that stand beside one another hold, and may be given. The place may know more columns. */
export function rowsOf<Id extends string, Own extends Id, Sample, Sheet extends SheetOfTable>(
  columns: Readonly<Record<Own, PlainColumn<Id, Sample, Sheet>>>,
  place: PlacedTable<Id>,
  { samples, sheet }: RowsOptions<Sample, Sheet>,
): Part {
  const ids = Object.keys(columns) as Own[];
  const [first] = ids;
  if (first === undefined) return {};
  const { row, column, rows } = place.cells(first);
  const content = Array.from({ length: rows }, (_, index) => {
    const written = place.row(index);
    return ids.map((id) => contentOf(columns[id], written, sheet, samples[index]));
  });
  return {
    cells: [{ row, column, content }],
    validations: runs(ids, (id) => allowedIn(columns[id], place, id, sheet)).flatMap(({ value, block }) =>
      value === undefined ? [] : [{ ...value, block: place.cells(...block) }],
    ),
  };
}

/** How the cells of columns that stand beside one another look. */
export function looksOf<Id extends string, Own extends Id>(
  columns: Readonly<Record<Own, PlainColumn<Id, never, never>>>,
  place: PlacedTable<Id>,
  small?: true,
): StyledBlock[] {
  const ids = Object.keys(columns) as Own[];
  return runs(ids, (id) => lookOf(columns[id], small)).map(({ value, block }) => ({
    ...value,
    block: place.cells(...block),
  }));
}

export function coloursOf<Id extends string, Own extends Id, Sheet>(
  columns: Readonly<Record<Own, PlainColumn<Id, never, Sheet>>>,
  place: PlacedTable<Id>,
  sheet: Sheet,
): ColourRule[] {
  return (Object.keys(columns) as Own[]).flatMap((id) => {
    const own = cellAddress(place.cells(id));
    const colours = columns[id].colours?.(place.firstRow, sheet, own) ?? [];
    return colours.map(({ when, through, ...look }) => ({
      ...look,
      block: place.cells(id, through),
      formula: `=${when}`,
    }));
  });
}

function contentOf<Id extends string, Sample, Sheet>(
  column: PlainColumn<Id, Sample, Sheet>,
  row: Row<Id>,
  sheet: Sheet,
  sample: Sample | undefined,
): CellContent {
  if (column.formula !== undefined) {
    const source = column.formula(row, sheet, sample);
    return source === undefined ? blank : formula(source);
  }
  const value = sample === undefined ? undefined : column.sample?.(sample, sheet);
  if (value === undefined) return blank;
  return typeof value === "number" ? number(value) : text(value);
}

function lookOf(column: PlainColumn<string, never, never>, small = false): Omit<StyledBlock, "block"> {
  const { look, numberFormat: usual } = traitsOf(column.kind);
  const { input, result } = small ? look.small : look.usual;
  const numberFormat = column.numberFormat ?? usual;
  return {
    style: column.style ?? (isTyped(column) ? input : result),
    ...(numberFormat !== undefined && { numberFormat }),
  };
}

function isTyped<Id extends string>(column: PlainColumn<Id, never, never>): boolean {
  return column.formula === undefined && column.written === undefined;
}

function allowedIn<Id extends string, Sheet extends SheetOfTable>(
  column: PlainColumn<Id, never, Sheet>,
  place: PlacedTable<Id>,
  id: Id,
  sheet: Sheet,
): Allowed | undefined {
  if (!isTyped(column)) return undefined;
  const { kind, allowed, prompt, message } = column;
  const title = nameOf(column, sheet.language);
  return ruleOf(kind, sheetWordsOf(sheet.language).kinds, {
    ...(prompt && { prompt: { title, message: prompt(sheet) } }),
    ...(message && { title, message: message(sheet) }),
    ...allowed?.(place.firstRow, sheet, cellAddress(place.cells(id))),
  });
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
