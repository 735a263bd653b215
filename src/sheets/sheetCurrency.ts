import { columnPlaces, currencyInHeading } from "./columnPlace";
import type { LinkedSheet } from "./linkedWorkbook";
import { dealsTable } from "./tables/dealsTable";
import { negotiationsTable } from "./tables/negotiationsTable";
import { partnersTable } from "./tables/partnersTable";
import { termsTable } from "./tables/termsTable";
import { isInCurrency, type TableColumn, type TableDefinition } from "./tableDefinition";

const tables: readonly TableDefinition<string>[] = [dealsTable, negotiationsTable, partnersTable, termsTable];

/**
 * The currency that the headings of a sheet's amounts name, which is what a person reads; undefined if there are no such
 * headings or they name several.
 */
export function currencyInHeadings(sheet: Pick<LinkedSheet, "templateId" | "language" | "tables">): string | undefined {
  const amounts = tables
    .filter(({ templateId }) => templateId === sheet.templateId)
    .flatMap(({ columns }) => Object.values<TableColumn>(columns))
    .filter((column) => isInCurrency(column, sheet.language));
  const named = sheet.tables.flatMap(({ headings }) =>
    amounts.flatMap((column) =>
      columnPlaces(headings, column, sheet.language).map((place) => currencyInHeading(headings[place] ?? "")),
    ),
  );
  const found = new Set(named.filter((code) => code !== undefined));
  return found.size === 1 ? [...found][0] : undefined;
}
