/** A table that other sheets read: its columns have ids, and headings in the language of the sheet that holds it. */
import type { Bilingual, Language } from "../playbook/language";
import type { InputUnit } from "./assumptions/inputs";
import { traitsOf, type ColumnKind, type HeadingUnit } from "./columnKind";
import type { Checks, Relations } from "./quality/checks";

export interface TableColumn {
  readonly name: Bilingual;
  readonly kind: ColumnKind;
  /** Stands behind the name, in brackets, if it isn't that of the kind; null is none. */
  readonly unit?: HeadingUnit | null;
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

const points = { en: "points", es: "puntos" } as const satisfies Bilingual;

export function unitOf({ kind, unit }: TableColumn): HeadingUnit | undefined {
  return (unit === undefined ? traitsOf(kind).unit : unit) ?? undefined;
}

/** "Value (EUR)", "Share (%)", "Partner". */
export function headingOf(column: TableColumn, language: Language, currency: string): string {
  const name = column.name[language];
  const unit = unitOf(column);
  if (unit === undefined) return name;
  const written = unit === "currency" ? currency : unit === "points" ? points[language] : unit;
  return `${name} (${written})`;
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
