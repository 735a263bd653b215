/** Finding a column by its heading: the one rule, wherever a table is read that a person may have changed. */
import { comparableText } from "../playbook/comparableText";
import { isCurrencyCode } from "../playbook/currencyCode";
import { languages, type Language } from "../playbook/language";
import { headingOf, isInCurrency, nameOf, type TableColumn } from "./tableDefinition";

/** Two columns of a table could be the wanted one, and a person has to say which. The words are in `locales/`. */
export class AmbiguousHeading extends Error {
  override readonly name = "AmbiguousHeading";

  constructor(
    readonly sheetName: string,
    readonly headings: readonly string[],
  ) {
    super(`${sheetName} has more than one of ${headings.join(", ")}`);
  }
}

/** The sheet that holds a table, and the language of its headings. */
export interface HeadingSheet {
  readonly name: string;
  readonly language: Language;
}

/** The place of a column, counted from the table's first; -1 if no heading is its own. */
export function columnPlace(sheet: HeadingSheet, headings: readonly string[], column: TableColumn): number {
  const places = columnPlaces(headings, column, sheet.language);
  if (places.length < 2) return places[0] ?? -1;
  throw new AmbiguousHeading(
    sheet.name,
    places.map((place) => headings[place] ?? ""),
  );
}

/**
 * The columns that have the best claim to a heading: the sheet's language goes before the other one, a heading with its
 * unit before one without it. Case, spaces and what nobody sees don't count; what merely begins alike has no claim.
 */
export function columnPlaces(headings: readonly string[], column: TableColumn, language: Language): readonly number[] {
  const given = headings.map(comparableText);
  const ordered = [language, ...languages.filter((each) => each !== language)];
  const claims = [
    ...ordered.map((each) => withUnit(column, each)),
    ...ordered.map((each) => (heading: string) => heading === comparableText(nameOf(column, each))),
  ];
  for (const claim of claims) {
    const places = given.flatMap((heading, place) => (claim(heading) ? [place] : []));
    if (places.length > 0) return places;
  }
  return [];
}

/** The currency that stands in the heading of an amount, as a code: "EUR" of "Value (EUR)"; undefined if none does. */
export function currencyInHeading(heading: string): string | undefined {
  const code = /\(([^()]*)\)$/.exec(comparableText(heading))?.[1]?.trim().toUpperCase() ?? "";
  return isCurrencyCode(code) ? code : undefined;
}

function withUnit(column: TableColumn, language: Language): (heading: string) => boolean {
  if (!isInCurrency(column, language)) {
    const known = comparableText(headingOf(column, language, ""));
    return (heading) => heading === known;
  }
  const known = comparableText(nameOf(column, language));
  return (heading) => currencyInHeading(heading) !== undefined && heading.replace(/ ?\([^()]*\)$/, "") === known;
}
