/** What the functions with scores answer, partner by partner. */
import type { Cell } from "../playbook/cell";
import { flipPoints, noFlipPoint } from "../playbook/flipPoints";
import type { Outcome } from "../playbook/outcome";
import { score } from "../playbook/score";
import { scoreBounds } from "../playbook/scoreBounds";
import { scoreGap } from "../playbook/scoreGap";
import { scoreRange } from "../playbook/scoreRange";
import { eachPartner } from "./eachPartner";
import type { CellRange } from "./excelValue";
import { singleCell } from "./singleCell";

type Results = Outcome<Outcome<number>[][]>;

export function scorePartners(scores: CellRange, weights: CellRange): Results {
  return eachPartner({ scores, weights }, (partner, points) => [score(partner, points)]);
}

/** Low and high of each partner. */
export function scoreRanges(scores: CellRange, uncertainty: CellRange, weights: CellRange): Results {
  return withSetting(singleCell("uncertainty", uncertainty), (cell) =>
    eachPartner({ scores, weights }, (partner, points) => lowAndHigh(scoreRange(partner, cell, points))),
  );
}

/** Low and high of each partner, what is missing at its worst and at its best. */
export function boundsOfPartners(scores: CellRange, weights: CellRange): Results {
  return eachPartner({ scores, weights }, (partner, points) => lowAndHigh(scoreBounds(partner, points)));
}

/** A flip point in the place of every score. A fault of the partner stands in each of them. */
export function flipPointsOfPartners(scores: CellRange, weights: CellRange, threshold: CellRange): Results {
  return withSetting(singleCell("threshold", threshold), (cell) =>
    eachPartner({ scores, weights }, (partner, points, _, criteria) => {
      const found = flipPoints(partner, points, cell);
      return Array.from({ length: criteria }, (_each, place) =>
        found.ok ? (found.value[place] ?? noFlipPoint(place)) : found,
      );
    }),
  );
}

export function gapsOfPartners(
  scores: CellRange,
  others: CellRange,
  uncertainty: CellRange,
  weights: CellRange,
): Results {
  return withSetting(singleCell("uncertainty", uncertainty), (cell) =>
    eachPartner({ scores, others, weights }, (partner, points, other) => [scoreGap(partner, other, cell, points)]),
  );
}

function withSetting(setting: Outcome<Cell>, calculate: (cell: Cell) => Results): Results {
  return setting.ok ? calculate(setting.value) : setting;
}

function lowAndHigh(range: Outcome<{ readonly low: number; readonly high: number }>): Outcome<number>[] {
  return range.ok
    ? [
        { ok: true, value: range.value.low },
        { ok: true, value: range.value.high },
      ]
    : [range, range];
}
