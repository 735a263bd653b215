/** The weights of the criteria as a native formula writes them. */
import { evaluationCriteria } from "../../playbook/evaluation";
import { isSingle, type NativeArgument } from "./nativeArgument";
import { cellsOfLine } from "./slice";

export interface CriterionWeights {
  /** Each as it is given. */
  readonly cells: readonly string[];
  /** Each as a number. */
  readonly numbers: readonly string[];
  /** What they add up to: 100 points, or 1. */
  readonly scale: string;
  /** Half of their sum. */
  readonly half: string;
  /** All of them in a row or a column; `undefined` if they don't lie so. */
  line(inRow: boolean): string | undefined;
  /** 1 where a weight counts, 0 where it switches the criterion off; `undefined` if all count. */
  readonly counts?: (weight: string) => string;
  /** What makes them #NUM!, as numbers above 0. */
  readonly faults: readonly string[];
}

function playbookWeights(): CriterionWeights {
  const cells = evaluationCriteria.map(({ points }) => String(points));
  return { cells, numbers: cells, scale: "100", half: "50", line: (inRow) => lineOf(cells, inRow), faults: [] };
}

/** Sums within 0.000001 of 1 or of 100, and what is within 0.000000001 points of 0 is 0. */
function givenWeights(argument: NativeArgument): CriterionWeights {
  const { text, shape } = argument;
  const cells = cellsOfLine(argument);
  const nothing = `1E-11*SUM(${text})`;
  const scale = `IF(ABS(SUM(${text})-1)<=0.000001,1,100)`;
  return {
    cells,
    numbers: cells.map((cell) => `N(${cell})`),
    scale,
    half: `SUM(${text})/2+1E-11`,
    line: (inRow) => (isSingle(argument) || inRow === (shape.rows === 1) ? text : undefined),
    // A text, which only an empty one can be by now, is above every number.
    counts: (weight) => `ISNUMBER(${weight})*(${weight}>${nothing})`,
    faults: [`(ABS(SUM(${text})-1)>0.000001)*(ABS(SUM(${text})-100)>0.000001)`, `SUMPRODUCT(--(${text}<-${nothing}))`],
  };
}

/** `null` are the playbook's. */
export function criterionWeights(argument: NativeArgument | null): CriterionWeights {
  return argument === null ? playbookWeights() : givenWeights(argument);
}

/** A line of constants: "{1,2}" in a row, "{1;2}" in a column. */
export function lineOf(constants: readonly (string | number)[], inRow: boolean): string {
  return `{${constants.join(inRow ? "," : ";")}}`;
}
