/** A table that other sheets read: its columns have ids, and headings in the language of the sheet that holds it. */
import type { Language } from "../playbook/language";
import { filled } from "../locales/filled";
import type { InputUnit } from "./assumptions/inputs";
import { traitsOf, type ColumnKind } from "./columnKind";
import type { Checks, Relations } from "./quality/checks";

/** With its unit in brackets, where it has one; that of amounts is the place of the sheet's currency. */
export type Heading = (language: Language) => string;

export interface TableColumn {
  readonly heading: Heading;
  readonly kind: ColumnKind;
  /** Its values are assumptions, which the log records; with their unit, if the kind has none. */
  readonly recorded?: true | InputUnit;
}

export interface TableDefinition<Column extends string> {
  /** The template whose sheet holds it. */
  readonly templateId: string;
  /** The same in every language; a name in use gets a number. */
  readonly name: string;
  /** From left to right. */
  readonly columns: Readonly<Record<Column, TableColumn>>;
  readonly relations?: Relations<NoInfer<Column>>;
}

/** "Value (EUR)", "Share (%)", "Partner". */
export function headingOf({ heading }: TableColumn, language: Language, currency: string): string {
  return filled(heading(language), { currency });
}

/** "Value", "Share", "Partner". */
export function nameOf({ heading }: TableColumn, language: Language): string {
  return heading(language).replace(/ \((\{currency\}|%|\/10)\)$/, "");
}

export function isInCurrency({ heading }: TableColumn, language: Language): boolean {
  return heading(language).includes("{currency}");
}

/** All headings of a table, from left to right. */
export function headingsOf<Column extends string>(
  definition: TableDefinition<Column>,
  language: Language,
  currency: string,
): string[] {
  return Object.values<TableColumn>(definition.columns).map((column) => headingOf(column, language, currency));
}

/** The places of a table's columns, counted from its first. */
export function placesOf<Column extends string>(definition: TableDefinition<Column>): Readonly<Record<Column, number>> {
  const ids = Object.keys(definition.columns) as Column[];
  return Object.fromEntries(ids.map((id, place) => [id, place])) as Record<Column, number>;
}

/** What data quality looks at: what the kinds of the columns may hold, and how their cells stand to one another. */
export function checksOf({ columns, relations }: TableDefinition<string>): Checks {
  const holds = Object.entries(columns).flatMap(([id, { kind }]) => {
    const { holding } = traitsOf(kind);
    return holding === undefined ? [] : [[id, holding] as const];
  });
  return { holds: Object.fromEntries(holds), ...relations };
}

/** The columns that the log of assumptions records, each with the unit of its values. */
export function recordedColumns({ columns }: TableDefinition<string>): { id: string; unit: InputUnit }[] {
  return Object.entries(columns).flatMap(([id, { kind, recorded }]) => {
    const unit = recorded === true ? traitsOf(kind).recordedIn : recorded;
    return unit === undefined ? [] : [{ id, unit }];
  });
}
