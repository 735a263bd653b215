import { evaluationCriteria } from "../../playbook/evaluation";
import { architectureTypes } from "../../playbook/partnerTypes";
import type { Block, CellPosition } from "../spec";

/**
 * Where everything on the evaluation sheet is. From the top: title, settings, the table of partners, the ranking with
 * its chart, notes. The lists stand to the right, outside the print area, in rows that no filter of the table hides.
 */
export interface EvaluationLayout {
  readonly partners: number;
  readonly table: Block;
  readonly ranking: { readonly heading: CellPosition; readonly header: CellPosition; readonly places: Block };
  readonly chart: Block;
  readonly sentence: Block;
  readonly notes: CellPosition;
  readonly used: Block;
  readonly printed: Block;
}

const criteria = evaluationCriteria.length;

/** How many partners the ranking shows at most. */
const mostPlaces = 8;
export const notesCount = 2;

export const columns = {
  margin: 0,
  partner: 1,
  type: 2,
  firstScore: 3,
  score: 3 + criteria,
  completeness: 4 + criteria,
  decision: 5 + criteria,
  rank: 6 + criteria,
  check: 7 + criteria,
  evidence: 8 + criteria,
  gap: 9 + criteria,
  list: 10 + criteria,
} as const;

export const rankingColumns = { partner: 1, rank: 2, advance: 3, stop: 4, chart: 6 } as const;

export const rows = {
  title: 0,
  whatToDo: 1,
  legend: 2,
  threshold: 3,
  weights: 4,
  questions: 5,
  header: 6,
  firstPartner: 7,
} as const;

/** Behind the legend. */
export const bannerCell: CellPosition = { row: rows.legend, column: columns.firstScore + 2 };
export const threshold: Block = { row: rows.threshold, column: columns.firstScore, rows: 1, columns: 1 };
export const weights: Block = { row: rows.weights, column: columns.firstScore, rows: 1, columns: criteria };
export const weightsTotal: Block = { row: rows.weights, column: columns.score, rows: 1, columns: 1 };

export const listHeading: CellPosition = { row: 0, column: columns.list };
export const typeList: Block = {
  row: 1,
  column: columns.list,
  rows: Object.keys(architectureTypes).length,
  columns: 1,
};

export function layoutFor(partners: number): EvaluationLayout {
  const first = columns.partner;
  const width = columns.evidence - first + 1;
  const places = Math.min(partners, mostPlaces);
  const headingRow = rows.firstPartner + partners + 1;
  const firstPlace = headingRow + 2;
  const notesRow = firstPlace + places + 1;
  const end = notesRow + notesCount;
  const sentence = {
    row: headingRow,
    column: rankingColumns.chart,
    rows: 1,
    columns: columns.evidence - rankingColumns.chart + 1,
  };
  return {
    partners,
    table: { row: rows.header, column: first, rows: partners + 1, columns: width },
    ranking: {
      heading: { row: headingRow, column: first },
      header: { row: headingRow + 1, column: first },
      places: { row: firstPlace, column: first, rows: places, columns: rankingColumns.stop },
    },
    sentence,
    chart: { ...sentence, row: headingRow + 1, rows: places + 1 },
    notes: { row: notesRow, column: first },
    used: { row: 0, column: 0, rows: end, columns: columns.list + 1 },
    printed: { row: 0, column: first, rows: end, columns: width },
  };
}

/** A column of the partners' rows, or several from it on. */
export function partnerCells(layout: EvaluationLayout, column: number, count = 1): Block {
  return { row: rows.firstPartner, column, rows: layout.partners, columns: count };
}

/** The five scores of all partners. */
export function scoreCells(layout: EvaluationLayout): Block {
  return partnerCells(layout, columns.firstScore, criteria);
}
