/** A table that other sheets read: its columns have ids, and headings in the language of the sheet that holds it. */
import type { Bilingual, Language } from "../playbook/language";

export interface TableColumn {
  readonly name: Bilingual;
  /** Stands behind the name, in brackets: the currency of the sheet, percent, points, or the end of the scale. */
  readonly unit?: "currency" | "%" | "points" | "/10";
}

export interface TableDefinition<Column extends string> {
  /** The template whose sheet holds it. */
  readonly templateId: string;
  /** The same in every language; a name in use gets a number. */
  readonly name: string;
  /** From left to right. */
  readonly columns: Readonly<Record<Column, TableColumn>>;
}

const points = { en: "points", es: "puntos" } as const satisfies Bilingual;

/** "Value (EUR)", "Share (%)", "Partner". */
export function headingOf({ name, unit }: TableColumn, language: Language, currency: string): string {
  if (unit === undefined) return name[language];
  const written = unit === "currency" ? currency : unit === "points" ? points[language] : unit;
  return `${name[language]} (${written})`;
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
