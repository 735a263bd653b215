import { lineOf } from "./criterionWeights";
import type { PartnerScores, PartnerTerms } from "./partners";
import { blankAsZero } from "./scoreSum";

/** Values by criterion, each a cell or a vector, and all of them. */
export interface Values {
  readonly cells: readonly string[];
  readonly table: string;
}

/** Only a criterion that is switched off may be blank by now: with the playbook's weights none is. */
export function scoreValues(scores: PartnerScores, { weights, layout }: PartnerTerms): Values {
  if (!weights.counts || layout.partners > 1) return scores;
  return { ...scores, cells: scores.cells.map((cell) => blankAsZero(cell, scores)) };
}

/**
 * How far the weighted sum of the values falls or rises at an uncertainty of 1: the weighted distance of the values from
 * their weighted median, which no other of the values undercuts. (The shifts of the weights add up to 0 and none is
 * larger than its weight: that is what the worst of them add up to.)
 */
export function leastDeviation({ cells, table }: Values, { weights, layout }: PartnerTerms): string {
  const { numbers, counts, half } = weights;
  const isSwitchedOff = counts && layout.partners > 1;
  const sumOf = (term: (cell: string) => string) =>
    cells
      .map((cell, place) => `${numbers[place] ?? ""}*${term(cell)}`)
      .map((each) => (isSwitchedOff ? `IFERROR(${each},0)` : each))
      .join("+");
  const distances = sumOf((cell) => `ABS(${cell}-${table})`);
  // What a criterion that is switched off holds, an empty text or a number beyond all bounds, is no candidate.
  if (layout.partners === 1) return counts ? `MIN(IFERROR(${distances},1E+300))` : `MIN(${distances})`;
  // The least of each partner: of those that are medians, which all are as far. No more than half lies on either side.
  // A hair apart is equal: programs don't subtract alike in a cell and in a table.
  const isHalf = (side: string, hair: string) => `(${sumOf((cell) => `(${cell}${side}${table}${hair})`)}<=${half})`;
  const medians = `${isSwitchedOff ? `ISNUMBER(${table})*` : ""}${isHalf("<", "-1E-12")}*${isHalf(">", "+1E-12")}`;
  const ones = lineOf(
    cells.map(() => 1),
    !layout.inRows,
  );
  const added = (values: string) =>
    `MMULT(${layout.inRows ? `IFERROR(${values},0),${ones}` : `${ones},IFERROR(${values},0)`})`;
  return `${added(`${medians}*(${distances})`)}/${added(medians)}`;
}
