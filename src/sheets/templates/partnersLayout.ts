import { cacBases } from "../../playbook/cacRange";
import { lifecycleStages } from "../../playbook/lifecycle";
import { architectureTypes, partnerTypes } from "../../playbook/partnerTypes";
import { partnersTable, yesNo, type PartnersColumn } from "../register/partnersTable";
import type { Block, CellPosition } from "../spec";
import { placesOf } from "../tableDefinition";

/**
 * Where everything on the register of partners is. From the top: title, the day that it is judged on, the programme in
 * one line, what the deals say of the names, the table, notes. The lists stand to the right, outside the print area.
 */
export interface PartnersLayout {
  readonly partners: number;
  readonly table: Block;
  readonly notes: CellPosition;
  readonly used: Block;
  readonly printed: Block;
}

export const rows = {
  title: 0,
  whatToDo: 1,
  legend: 2,
  asOf: 3,
  summaryLabels: 4,
  summary: 5,
  dealNames: 6,
  header: 7,
  firstPartner: 8,
} as const;

export const firstColumn = 1;
const places = placesOf(partnersTable);
const width = Object.keys(places).length;
const notesCount = 4;

/** A column of the partners' rows, or several from it on. */
export function partnerCells({ partners }: PartnersLayout, id: PartnersColumn, last: PartnersColumn = id): Block {
  return { row: rows.firstPartner, column: columnOf(id), rows: partners, columns: places[last] - places[id] + 1 };
}

export function columnOf(id: PartnersColumn): number {
  return firstColumn + places[id];
}

export const asOfCell: Block = { row: rows.asOf, column: columnOf("type"), rows: 1, columns: 1 };

export const unknownNamesCell: Block = { row: rows.dealNames, column: columnOf("partner"), rows: 1, columns: 1 };
export const dealNamesCell: Block = { row: rows.dealNames, column: columnOf("type"), rows: 1, columns: 1 };

/** The figures of the programme, each over one or two columns of the table. */
export const summaryPlaces = {
  active: summaryPlace("partner"),
  satisfaction: summaryPlace("type"),
  investment: summaryPlace("subtype"),
  revenue: summaryPlace("region", 2),
  roi: summaryPlace("stage"),
  successRate: summaryPlace("start", 2),
  since: summaryPlace("onboarding", 2),
} as const;

export type SummaryFigure = keyof typeof summaryPlaces;

function summaryPlace(id: PartnersColumn, columns = 1): Block {
  return { row: rows.summary, column: columnOf(id), rows: 1, columns };
}

const firstListColumn = firstColumn + width + 1;

/** The catalogue of subtypes, one a row, and the short lists beside it. */
export const listColumns = {
  type: firstListColumn,
  subtype: firstListColumn + 1,
  shareLow: firstListColumn + 2,
  shareHigh: firstListColumn + 3,
  kind: firstListColumn + 4,
  cacLow: firstListColumn + 5,
  cacHigh: firstListColumn + 6,
  benefit: firstListColumn + 7,
  model: firstListColumn + 8,
  types: firstListColumn + 10,
  stages: firstListColumn + 11,
  bases: firstListColumn + 12,
  yesNo: firstListColumn + 13,
} as const;

/** Note and headings stand above the catalogue. */
export const listRows = { note: 0, header: 1, first: 2 } as const;

const listLengths: Readonly<Record<keyof typeof listColumns, number>> = {
  type: partnerTypes.length,
  subtype: partnerTypes.length,
  shareLow: partnerTypes.length,
  shareHigh: partnerTypes.length,
  kind: partnerTypes.length,
  cacLow: partnerTypes.length,
  cacHigh: partnerTypes.length,
  benefit: partnerTypes.length,
  model: partnerTypes.length,
  types: Object.keys(architectureTypes).length,
  stages: lifecycleStages.length,
  bases: Object.keys(cacBases).length,
  yesNo: Object.keys(yesNo).length,
};

export function listCells(id: keyof typeof listColumns): Block {
  return { row: listRows.first, column: listColumns[id], rows: listLengths[id], columns: 1 };
}

export function layoutFor(partners: number): PartnersLayout {
  const notesRow = rows.firstPartner + partners + 1;
  const end = notesRow + notesCount;
  return {
    partners,
    table: { row: rows.header, column: firstColumn, rows: partners + 1, columns: width },
    notes: { row: notesRow, column: firstColumn },
    used: {
      row: 0,
      column: 0,
      rows: Math.max(end, listRows.first + partnerTypes.length),
      columns: listColumns.yesNo + 1,
    },
    printed: { row: 0, column: firstColumn, rows: end, columns: width },
  };
}
