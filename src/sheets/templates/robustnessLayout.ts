import { evaluationCriteria } from "../../playbook/evaluation";
import type { Block, CellPosition } from "../spec";

/**
 * Where everything on the robustness sheet is. From the top: title, settings, the partners by score, who is ahead of
 * whom with the chart beside it, notes. To the right, outside the print area, stand the workings: the partners in the
 * order of the evaluation, and the leads behind the words.
 */
const criteria = evaluationCriteria.length;

/** How many partners are compared with one another at most. */
const mostPlaces = 8;

export const columns = {
  margin: 0,
  partner: 1,
  score: 2,
  low: 3,
  high: 4,
  weightsOutlook: 5,
  lowest: 6,
  highest: 7,
  missingOutlook: 8,
  firstFlip: 9,
  closest: 9 + criteria,
  check: 10 + criteria,
  gap: 11 + criteria,
  workings: 12 + criteria,
} as const;

const firstWorking = columns.workings;

/** Beside the partners. The first four are in the order of the evaluation, the others in that of the sheet. */
export const workingColumns = {
  name: firstWorking,
  missing: firstWorking + 1,
  score: firstWorking + 2,
  order: firstWorking + 3,
  position: firstWorking + 4,
  distance: firstWorking + 5,
  nearest: firstWorking + 6,
  range: firstWorking + 7,
  threshold: firstWorking + 8,
  /** The flip points as they are worked out, out of the scale too. */
  firstFlip: firstWorking + 9,
} as const;

export const rows = {
  title: 0,
  whatToDo: 1,
  legend: 2,
  uncertainty: 3,
  threshold: 4,
  groups: 5,
  header: 6,
  firstPartner: 7,
} as const;

/** Behind the legend. */
export const bannerCell: CellPosition = { row: rows.legend, column: columns.lowest };
export const uncertainty: Block = { row: rows.uncertainty, column: columns.low, rows: 1, columns: 1 };
export const threshold: Block = { row: rows.threshold, column: columns.low, rows: 1, columns: 1 };
export const weights: Block = { row: rows.threshold, column: columns.firstFlip, rows: 1, columns: criteria };
/** One below the other: the uncertainty's, and that of what is read from the evaluation. */
export const settingChecks: Block = { row: rows.uncertainty, column: columns.check, rows: 2, columns: 1 };
export const flipHeadings: Block = { row: rows.header, column: columns.firstFlip, rows: 1, columns: criteria };

export interface RobustnessLayout {
  readonly partners: number;
  readonly standings: {
    readonly heading: CellPosition;
    readonly header: CellPosition;
    /** A word for each pair. */
    readonly words: Block;
    /** The scores of those compared, and by how much each leads each at worst. */
    readonly scores: Block;
    readonly leads: Block;
  };
  readonly chart: Block;
  readonly sentence: Block;
  readonly notes: CellPosition;
  readonly used: Block;
  readonly printed: Block;
}

export const notesCount = 3;

export function layoutFor(partners: number): RobustnessLayout {
  const places = Math.min(partners, mostPlaces);
  const headingRow = rows.firstPartner + partners + 1;
  const firstPlace = headingRow + 2;
  const notesRow = firstPlace + places + 1;
  const end = notesRow + notesCount;
  const square = { row: firstPlace, rows: places, columns: places };
  const sentence = {
    row: headingRow,
    column: columns.firstFlip + 1,
    rows: 1,
    columns: columns.check - columns.firstFlip,
  };
  const leadsColumn = firstWorking + criteria + 1;
  return {
    partners,
    standings: {
      heading: { row: headingRow, column: columns.partner },
      header: { row: headingRow + 1, column: columns.partner },
      words: { ...square, column: columns.score },
      scores: { ...square, column: firstWorking, columns: criteria },
      leads: { ...square, column: leadsColumn },
    },
    sentence,
    chart: { ...sentence, row: headingRow + 1, rows: places + 1 },
    notes: { row: notesRow, column: columns.partner },
    used: { row: 0, column: 0, rows: end, columns: leadsColumn + mostPlaces },
    printed: { row: 0, column: columns.partner, rows: end, columns: columns.check },
  };
}

/** A column of the partners' rows, or several from it on. */
export function partnerCells({ partners }: RobustnessLayout, column: number, count = 1): Block {
  return { row: rows.firstPartner, column, rows: partners, columns: count };
}
