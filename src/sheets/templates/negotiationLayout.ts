import { developmentChecklist } from "../../playbook/developmentChecklist";
import { negotiationStatuses } from "../../playbook/negotiationProgress";
import { negotiationSteps } from "../../playbook/negotiationSteps";
import { weekends } from "../../playbook/workingDay";
import { negotiationsTable, type NegotiationsColumn } from "../register/negotiationsTable";
import type { Block, CellPosition } from "../spec";
import { placesOf } from "../tableDefinition";

/**
 * Where everything on the sheet of negotiations is. From the top: title, settings, the steps as a board with a chart and
 * what is stalled, the table to fill in, the plan and forecast of its rows in the same columns, notes. Holidays and lists
 * stand to the right, outside the print area, in rows that no filter of the table hides.
 */
export interface NegotiationLayout {
  readonly negotiations: number;
  readonly table: Block;
  readonly plan: {
    readonly heading: CellPosition;
    readonly groups: CellPosition;
    readonly header: CellPosition;
    readonly body: Block;
  };
  readonly notes: CellPosition;
  readonly used: Block;
  readonly printed: Block;
}

const steps = negotiationSteps.length;
export const notesCount = 6;
export const mostStalled = 8;

export const firstColumn = 1;
const places = placesOf(negotiationsTable);
const width = Object.keys(places).length;

export function columnOf(id: NegotiationsColumn): number {
  return firstColumn + places[id];
}

const boardHeader = 7;
const firstBoardRow = boardHeader + 1;

export const rows = {
  title: 0,
  whatToDo: 1,
  legend: 2,
  settingLabels: 3,
  settings: 4,
  boardHeading: 6,
  boardHeader,
  open: firstBoardRow + steps,
  signed: firstBoardRow + steps + 1,
  lost: firstBoardRow + steps + 2,
  tableHeading: firstBoardRow + mostStalled + 1,
  header: firstBoardRow + mostStalled + 2,
  first: firstBoardRow + mostStalled + 3,
} as const;

/** Each over one or two columns of the table. */
export const settingPlaces = {
  judgedOn: settingPlace("partner", 1),
  weekend: settingPlace("owner", 2),
  customers: settingPlace("outreach", 2),
  firstYearValue: settingPlace("proposal", 2),
  firstDealWeeks: settingPlace("agreement", 2),
} as const;

export type Setting = keyof typeof settingPlaces;

function settingPlace(id: NegotiationsColumn, columns: number): Block {
  return { row: rows.settings, column: columnOf(id), rows: 1, columns };
}

export const settingsCheckCell: Block = { row: rows.settings, column: columnOf("lost"), rows: 1, columns: 1 };

/** The board's columns, in those of the table. */
export const boardColumns = {
  step: firstColumn,
  weeksLow: firstColumn + 1,
  weeksHigh: firstColumn + 2,
  stalledAfter: firstColumn + 3,
  probability: firstColumn + 4,
  partners: firstColumn + 5,
  signatures: firstColumn + 6,
  value: firstColumn + 7,
} as const;

export type BoardColumn = keyof typeof boardColumns;

/** A column of the steps' rows, or several from it on. */
export function boardCells(id: BoardColumn, last: BoardColumn = id): Block {
  return {
    row: firstBoardRow,
    column: boardColumns[id],
    rows: steps,
    columns: boardColumns[last] - boardColumns[id] + 1,
  };
}

export const chartSentencePlace: Block = {
  row: rows.boardHeading,
  column: columnOf("lost"),
  rows: 1,
  columns: columnOf("status") - columnOf("lost") + 1,
};
export const chartPlace: Block = { ...chartSentencePlace, row: rows.boardHeader, rows: mostStalled + 1 };

export const stalledColumns = {
  partner: columnOf("dueEarly"),
  step: columnOf("action"),
  days: columnOf("deliverable"),
  owner: columnOf("check"),
} as const;

export const stalledCells: Block = {
  row: firstBoardRow,
  column: stalledColumns.partner,
  rows: mostStalled,
  columns: columnOf("check") - stalledColumns.partner + 1,
};

/** The plan's columns: two for each step, then the forecast. */
export const planColumns = {
  partner: columnOf("partner"),
  checklist: columnOf("owner"),
  firstStep: columnOf("start"),
  probability: columnOf("start") + 2 * steps,
  value: columnOf("start") + 2 * steps + 1,
  signature: columnOf("start") + 2 * steps + 2,
  firstDeal: columnOf("start") + 2 * steps + 4,
} as const;

const planWidth = planColumns.firstDeal + 2 - firstColumn;

/** So many cells of a row are ticked off for the development list. */
export const developmentItems = developmentChecklist.length;

const firstListColumn = firstColumn + width + 1;
const holidayColumns = 3;

export const listColumns = {
  holidays: firstListColumn,
  weekends: firstListColumn + holidayColumns + 1,
  patterns: firstListColumn + holidayColumns + 2,
  actions: firstListColumn + holidayColumns + 3,
  deliverables: firstListColumn + holidayColumns + 4,
  statuses: firstListColumn + holidayColumns + 5,
} as const;

const firstListRow = 1;

export const listCells = {
  holidays: { row: firstListRow, column: listColumns.holidays, rows: rows.tableHeading - 2, columns: holidayColumns },
  weekends: list("weekends", weekends.length),
  patterns: list("patterns", weekends.length),
  actions: list("actions", steps),
  deliverables: list("deliverables", steps),
  statuses: list("statuses", Object.keys(negotiationStatuses).length),
} as const satisfies Readonly<Record<keyof typeof listColumns, Block>>;

/** Not started, in progress and stalled stand first among the statuses. */
export const openStatusCells: Block = { ...listCells.statuses, rows: 3 };

export const weekendPatternCell: Block = {
  row: firstListRow + weekends.length,
  column: listColumns.patterns,
  rows: 1,
  columns: 1,
};

function list(id: keyof typeof listColumns, count: number): Block {
  return { row: firstListRow, column: listColumns[id], rows: count, columns: 1 };
}

export function layoutFor(negotiations: number): NegotiationLayout {
  const planHeading = rows.first + negotiations + 2;
  const firstPlanRow = planHeading + 3;
  const notesRow = firstPlanRow + negotiations + 1;
  const end = notesRow + notesCount;
  return {
    negotiations,
    table: { row: rows.header, column: firstColumn, rows: negotiations + 1, columns: width },
    plan: {
      heading: { row: planHeading, column: firstColumn },
      groups: { row: planHeading + 1, column: firstColumn },
      header: { row: planHeading + 2, column: firstColumn },
      body: { row: firstPlanRow, column: firstColumn, rows: negotiations, columns: planWidth },
    },
    notes: { row: notesRow, column: firstColumn },
    used: { row: 0, column: 0, rows: end, columns: listColumns.statuses + 1 },
    printed: { row: 0, column: firstColumn, rows: end, columns: width },
  };
}

/** A column of the table's rows, or several from it on. */
export function tableCells(
  { negotiations }: NegotiationLayout,
  id: NegotiationsColumn,
  last: NegotiationsColumn = id,
): Block {
  return { row: rows.first, column: columnOf(id), rows: negotiations, columns: places[last] - places[id] + 1 };
}

/** Columns of the plan's rows. */
export function planCells({ plan }: NegotiationLayout, column: number, columns = 1): Block {
  return { ...plan.body, column, columns };
}
