import { layoutOf } from "../formulas/partnerLayout";
import { firstError, type Argument } from "../playbook/arguments";
import { isBlank, type Cell } from "../playbook/cell";
import { failure, success, type Outcome, type Reason } from "../playbook/outcome";
import type { ParameterName } from "../playbook/parameter";
import { shapeOf } from "./broadcast";
import type { CellRange } from "./excelValue";
import { distinctCells, distinctRows, repeatedTo } from "./repeatedRows";
import { usedCriteria } from "./usedCriteria";

type Line = readonly Cell[];

/** What is worked out for one partner: a cell, or several side by side. Criteria at the end may be left out of the lines. */
type Calculation = (scores: Line, weights: Line | null, others: Line, criteria: number) => readonly Outcome<number>[];

export type PartnerResults = Outcome<Outcome<number>[][]>;

interface PartnerRanges {
  readonly scores: CellRange;
  readonly weights: CellRange;
  /** A partner to compare all with, or one for each. */
  readonly others?: CellRange;
}

/**
 * The results of partners in rows, a row each, or of partners in columns, a column each. Where both readings fit,
 * partners are in rows. Each is worked out for itself, so that a faulty one harms no other.
 */
export function eachPartner(ranges: PartnerRanges, calculate: Calculation): PartnerResults {
  const { scores, weights: givenWeights, others } = ranges;
  const weights = isLeftOut(givenWeights) ? null : givenWeights;
  const layout = layoutOf(shapeOf(scores), weights && shapeOf(weights), others && shapeOf(others));
  if ("why" in layout) {
    return shapeFault(ranges, layout);
  }
  const { inRows, criteria } = layout;
  const turned = (range: CellRange) => (inRows ? range : transposed(range));
  const partners = turned(scores);
  const weightLine = weights && weights.flat();
  const otherLines = others && !layout.oneOther ? turned(others) : null;
  const oneOther = others && layout.oneOther ? others.flat() : [];
  const results = partners.slice(0, distinctPartners(partners, otherLines)).map((partner, place) => {
    const other = otherLines?.[place] ?? oneOther;
    const used = weightLine ? usedCriteria([partner, weightLine, other]) : criteria;
    const line = (cells: Line) => cells.slice(0, used);
    return [...calculate(line(partner), weightLine && line(weightLine), line(other), criteria)];
  });
  const all = repeatedTo(partners.length, results);
  return success(inRows ? all : transposed(all));
}

function distinctPartners(partners: CellRange, others: CellRange | null): number {
  return Math.max(distinctRows(partners), others ? distinctRows(others) : 0);
}

/** One empty cell is no weights; some hosts send it as 0. */
export function isLeftOut(weights: CellRange): boolean {
  const { rows, columns } = shapeOf(weights);
  const first = weights[0]?.[0] ?? null;
  return rows * columns <= 1 && (isBlank(first) || first === 0);
}

function widthOf(range: readonly (readonly unknown[])[]): number {
  return range[0]?.length ?? 0;
}

function transposed<T>(table: readonly (readonly T[])[]): T[][] {
  return Array.from({ length: widthOf(table) }, (_, column) => table.map((row) => row[column] as T));
}

/** An error among the arguments goes out before the fault of their shape. */
function shapeFault(ranges: PartnerRanges, reason: Reason): Outcome<never> {
  const given = (parameter: ParameterName, range: CellRange = []): Argument[] =>
    distinctCells(range).map((cell) => ({ parameter, cell }));
  const cells = [
    ...given("scores", ranges.scores),
    ...given("others", ranges.others),
    ...given("weights", ranges.weights),
  ];
  return failure(firstError(cells) ?? { code: "#VALUE!", reason });
}
