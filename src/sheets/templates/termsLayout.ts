import { contractClauses } from "../../playbook/terms";
import { yesNo } from "../register/partnersTable";
import { termsTable, type TermsColumn } from "../register/termsTable";
import type { Block, CellPosition } from "../spec";
import { placesOf } from "../tableDefinition";

/**
 * Where everything on the term sheet is. From the top: title, settings, the table of terms, the table of clauses in the
 * same columns, notes. The lists stand to the right, outside the print area.
 */
export interface TermsLayout {
  readonly partners: number;
  readonly table: Block;
  readonly clauses: { readonly heading: CellPosition; readonly table: Block };
  readonly notes: CellPosition;
  readonly used: Block;
  readonly printed: Block;
}

export const notesCount = 7;
export const clauseCount = contractClauses.length;

export const firstColumn = 1;
const places = placesOf(termsTable);
const width = Object.keys(places).length;

export function columnOf(id: TermsColumn): number {
  return firstColumn + places[id];
}

export const rows = {
  title: 0,
  whatToDo: 1,
  legend: 2,
  settingLabels: 3,
  settings: 4,
  tableHeading: 6,
  header: 7,
  first: 8,
} as const;

/** Behind the legend. */
export const bannerCell: CellPosition = { row: rows.legend, column: columnOf("usualHigh") };

/** Each over one or two columns of the table. */
export const settingPlaces = {
  directCac: settingPlace("partner", 1),
  targetSaving: settingPlace("subtype", 1),
  otherCost: settingPlace("share", 2),
  retention: settingPlace("usualHigh", 2),
  discountRate: settingPlace("effectiveShare", 2),
  firstYearValue: settingPlace("coMarketing", 2),
  customers: settingPlace("years", 2),
  onboarding: settingPlace("cac", 2),
  rampMonths: settingPlace("walkAway", 2),
} as const;

export type Setting = keyof typeof settingPlaces;

function settingPlace(id: TermsColumn, columns: number): Block {
  return { row: rows.settings, column: columnOf(id), rows: 1, columns };
}

export const settingsCheckCell: Block = { row: rows.settings, column: columnOf("savingAllYears"), rows: 1, columns: 1 };

/** The table of clauses: partner, check, the clauses, how many are settled. */
export const clauseColumns = {
  partner: firstColumn,
  check: firstColumn + 1,
  first: firstColumn + 2,
  settled: firstColumn + 2 + clauseCount,
} as const;

const clausesWidth = clauseColumns.settled - firstColumn + 1;
const listColumn = firstColumn + width + 1;

export const listHeading: CellPosition = { row: 0, column: listColumn };
export const yesNoList: Block = { row: 1, column: listColumn, rows: Object.keys(yesNo).length, columns: 1 };
export const keptHeading: CellPosition = { row: 0, column: listColumn + 1 };
export const keptCell: Block = { row: 1, column: listColumn + 1, rows: 1, columns: 1 };

export function layoutFor(partners: number): TermsLayout {
  const clausesHeading = rows.first + partners + 2;
  const clausesHeader = clausesHeading + 1;
  const notesRow = clausesHeader + partners + 2;
  const end = notesRow + notesCount;
  return {
    partners,
    table: { row: rows.header, column: firstColumn, rows: partners + 1, columns: width },
    clauses: {
      heading: { row: clausesHeading, column: firstColumn },
      table: { row: clausesHeader, column: firstColumn, rows: partners + 1, columns: clausesWidth },
    },
    notes: { row: notesRow, column: firstColumn },
    used: { row: 0, column: 0, rows: end, columns: listColumn + 2 },
    printed: { row: 0, column: firstColumn, rows: end, columns: width },
  };
}

/** A column of the terms' rows, or several from it on. */
export function termCells({ partners }: TermsLayout, id: TermsColumn, last: TermsColumn = id): Block {
  return { row: rows.first, column: columnOf(id), rows: partners, columns: places[last] - places[id] + 1 };
}

/** A column of the clauses' rows, or several from it on. */
export function clauseCells({ clauses, partners }: TermsLayout, column: number, columns = 1): Block {
  return { row: clauses.table.row + 1, column, rows: partners, columns };
}
