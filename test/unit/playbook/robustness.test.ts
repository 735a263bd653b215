import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Cell } from "../../../src/playbook/cell";
import { decide } from "../../../src/playbook/decision";
import { evaluationCriteria, evaluationThreshold } from "../../../src/playbook/evaluation";
import { flipPoints, isReachable } from "../../../src/playbook/flipPoints";
import type { Outcome } from "../../../src/playbook/outcome";
import { outlook } from "../../../src/playbook/outlook";
import { score } from "../../../src/playbook/score";
import { scoreBounds } from "../../../src/playbook/scoreBounds";
import { scoreGap } from "../../../src/playbook/scoreGap";
import { scoreRange } from "../../../src/playbook/scoreRange";
import { gapTolerance, standing } from "../../../src/playbook/standing";

interface WorkedExamples {
  readonly score_range: {
    readonly scores: number[];
    readonly delta: number;
    readonly score: number;
    readonly low: number;
    readonly high: number;
    readonly weights_low: number[];
    readonly weights_high: number[];
  };
  readonly flip_points: readonly {
    readonly criterion: number;
    readonly score: number;
    readonly flips_below: number;
    readonly reachable: boolean;
  }[];
  readonly flip_points_close_call: {
    readonly scores: number[];
    readonly score: number;
    readonly rows: readonly { readonly flips_below: number }[];
  };
  readonly missing_bounds: Readonly<Record<string, readonly [number, number]>>;
  readonly pairwise: {
    readonly A: number[];
    readonly B: number[];
    readonly worst_gap_20pct: number;
    readonly worst_gap_50pct: number;
  };
}

const worked = JSON.parse(
  readFileSync(join(__dirname, "../../cases/worked-evaluation.json"), "utf8"),
) as WorkedExamples;

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
}

function codeOf(outcome: Outcome<unknown>): string {
  return outcome.ok ? "no error" : outcome.error.code;
}

const playbookPoints = evaluationCriteria.map(({ points }) => points);
const rounding = 2e-10;

/** Whole points that add up to 100, none of them 0. */
const wholePoints = fc
  .array(fc.integer({ min: 1, max: 20 }), { minLength: 5, maxLength: 5 })
  .map((parts) => [...parts.slice(0, 4), 100 - parts.slice(0, 4).reduce((sum, part) => sum + part, 0)]);
const wholeScores = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 5, maxLength: 5 });
const anyScores = fc.array(fc.double({ min: 1, max: 10, noNaN: true }), { minLength: 5, maxLength: 5 });
/** None at all is a blank that a host sends as 0. */
const leastUncertainty = 1e-12;
const anyUncertainty = fc.double({ min: leastUncertainty, max: 1, noNaN: true });

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}

function weighted(points: readonly number[], scores: readonly number[]): number {
  return sum(points.map((each, place) => each * (scores[place] ?? 0))) / 100;
}

/** Every vertex of the allowed weights: all but one at an end, the one that is left makes up the sum. */
function vertices(points: readonly number[], delta: number): number[][] {
  const found: number[][] = [];
  for (const free of points.keys()) {
    for (let ends = 0; ends < 2 ** points.length; ends += 1) {
      const weights = points.map((each, place) => each * (ends & (2 ** place) ? 1 + delta : 1 - delta));
      const rest = 100 - sum(weights.filter((_, place) => place !== free));
      const middle = points[free] ?? 0;
      if (Math.abs(rest - middle) <= middle * delta + 1e-9) {
        found.push(weights.map((each, place) => (place === free ? rest : each)));
      }
    }
  }
  return found;
}

describe("the score under uncertain weights", () => {
  test("is what was worked out by hand, with its weights", () => {
    const { scores, delta, low, high, weights_low, weights_high } = worked.score_range;
    const range = valueOf(scoreRange(scores, delta));
    expect([range.low, range.high]).toEqual([low, high]);
    range.lowWeights.forEach((each, place) => {
      expect(each / 100).toBeCloseTo(weights_low[place] ?? 0, 12);
    });
    range.highWeights.forEach((each, place) => {
      expect(each / 100).toBeCloseTo(weights_high[place] ?? 0, 12);
    });
    expect(outlook(range)).toBe("passes");
  });

  test("is 20 % when left out, blank, or 0 as some hosts send a blank; next to none, it is the score itself", () => {
    for (const blank of [undefined, null, "", 0]) {
      expect(scoreRange([9, 8, 7, 8, 9], blank)).toEqual(scoreRange([9, 8, 7, 8, 9], 0.2));
    }
    fc.assert(
      fc.property(anyScores, wholePoints, (scores, points) => {
        const { low, high } = valueOf(scoreRange(scores, leastUncertainty, points));
        const value = valueOf(score(scores, points));
        for (const bound of [low, high]) expect(Math.abs(bound - value)).toBeLessThanOrEqual(rounding);
      }),
    );
  });

  test("is beaten by no vertex of the allowed weights, and reached by one", () => {
    fc.assert(
      fc.property(wholeScores, wholePoints, fc.integer({ min: 1, max: 100 }), (scores, points, percent) => {
        const delta = percent / 100;
        const { low, high } = valueOf(scoreRange(scores, delta, points));
        const all = vertices(points, delta).map((weights) => weighted(weights, scores));
        expect(Math.min(...all)).toBeCloseTo(low, 8);
        expect(Math.max(...all)).toBeCloseTo(high, 8);
      }),
      { numRuns: 200 },
    );
  });

  test("names weights that are allowed and make it", () => {
    fc.assert(
      fc.property(anyScores, wholePoints, anyUncertainty, (scores, points, delta) => {
        const { low, high, lowWeights, highWeights } = valueOf(scoreRange(scores, delta, points));
        for (const [bound, weights] of [
          [low, lowWeights],
          [high, highWeights],
        ] as const) {
          expect(Math.abs(weighted(weights, scores) - bound)).toBeLessThanOrEqual(rounding);
          expect(sum(weights)).toBeCloseTo(100, 9);
          weights.forEach((each, place) => {
            expect(Math.abs(each - (points[place] ?? 0))).toBeLessThanOrEqual((points[place] ?? 0) * delta + 1e-9);
            expect(each).toBeGreaterThanOrEqual(-1e-9);
          });
        }
      }),
    );
  });

  test("contains the score, and grows with the uncertainty", () => {
    fc.assert(
      fc.property(anyScores, anyUncertainty, anyUncertainty, (scores, one, other) => {
        const narrow = valueOf(scoreRange(scores, Math.min(one, other)));
        const wide = valueOf(scoreRange(scores, Math.max(one, other)));
        const value = valueOf(score(scores));
        expect(narrow.low).toBeLessThanOrEqual(value + rounding);
        expect(narrow.high).toBeGreaterThanOrEqual(value - rounding);
        expect(wide.low).toBeLessThanOrEqual(narrow.low + rounding);
        expect(wide.high).toBeGreaterThanOrEqual(narrow.high - rounding);
      }),
    );
  });

  test.each<[string, Cell[], Cell, string]>([
    ["beyond 100 %", [9, 8, 7, 8, 9], 1.0001, "#NUM!"],
    ["negative", [9, 8, 7, 8, 9], -0.01, "#NUM!"],
    ["text", [9, 8, 7, 8, 9], "0.2", "#VALUE!"],
    ["TRUE", [9, 8, 7, 8, 9], true, "#VALUE!"],
    ["an error", [9, 8, 7, 8, 9], { error: "#DIV/0!" }, "#DIV/0!"],
    ["huge", [9, 8, 7, 8, 9], 1e308, "#NUM!"],
    ["out of range where a score is missing", [9, null, 7, 8, 9], 2, "#NUM!"],
    ["sound where a score is missing", [9, null, 7, 8, 9], 0.2, "#N/A"],
    ["an error where a score is text", ["x", 8, 7, 8, 9], { error: "#NULL!" }, "#NULL!"],
  ])("an uncertainty that is %s", (_, scores, uncertainty, code) => {
    expect(codeOf(scoreRange(scores, uncertainty))).toBe(code);
    expect(codeOf(scoreGap(scores, [7, 7, 7, 7, 7], uncertainty))).toBe(code);
  });
});

describe("flip points", () => {
  test("are what was worked out by hand, reachable or not", () => {
    const found = valueOf(flipPoints(worked.flip_points.map((each) => each.score))).map(valueOf);
    expect(found).toEqual(worked.flip_points.map((each) => each.flips_below));
    expect(found.map(isReachable)).toEqual(worked.flip_points.map((each) => each.reachable));
    const { scores, rows } = worked.flip_points_close_call;
    valueOf(flipPoints(scores)).forEach((each, place) => {
      expect(valueOf(each)).toBeCloseTo(rows[place]?.flips_below ?? 0, 9);
    });
  });

  test("put back into the score give exactly the threshold", () => {
    const threshold = fc.integer({ min: 10, max: 100 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(wholeScores, wholePoints, threshold, (scores, points, at) => {
        valueOf(flipPoints(scores, points, at)).forEach((each, place) => {
          const point = valueOf(each);
          if (point < 1 || point > 10) return;
          const changed = scores.map((own, index) => (index === place ? point : own));
          expect(valueOf(score(changed, points))).toBe(at);
        });
      }),
    );
  });

  test("that are reachable flip the decision, and the others cannot", () => {
    fc.assert(
      fc.property(wholeScores, (scores) => {
        const before = decide(valueOf(score(scores)));
        valueOf(flipPoints(scores)).forEach((each, place) => {
          const furthest = scores.map((own, index) => (index === place ? (before === "advance" ? 1 : 10) : own));
          expect(decide(valueOf(score(furthest))) !== before).toBe(isReachable(valueOf(each)));
        });
      }),
      { numRuns: 500 },
    );
  });

  test("lie below a partner's score where it passes, above where it doesn't", () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const passes = valueOf(score(scores)) >= evaluationThreshold;
        valueOf(flipPoints(scores)).forEach((each, place) => {
          const own = scores[place] ?? 0;
          if (passes) expect(valueOf(each)).toBeLessThanOrEqual(own + 1e-8);
          else expect(valueOf(each)).toBeGreaterThanOrEqual(own - 1e-8);
        });
      }),
    );
  });

  test("of a criterion without weight do not exist, and leave the others alone", () => {
    const found = valueOf(flipPoints([8, null], [100, 0]));
    expect(found.map(codeOf)).toEqual(["no error", "#N/A"]);
    expect(found[0]).toEqual({ ok: true, value: 7 });
  });

  test.each<[string, Cell, string]>([
    ["blank is the playbook's", null, "no error"],
    ["0 is a blank that a host sends as 0", 0, "no error"],
    ["above 10", 10.5, "#NUM!"],
    ["below 1", 0.5, "#NUM!"],
    ["text", "7", "#VALUE!"],
    ["an error", { error: "#N/A" }, "#N/A"],
  ])("a threshold that is %s", (_, threshold, code) => {
    expect(codeOf(flipPoints([9, 8, 7, 8, 9], null, threshold))).toBe(code);
  });
});

describe("bounds while scores are missing", () => {
  test.each<[string, Cell[], string]>([
    ["cultural fit missing", [9, 8, 7, 8, null], "passes"],
    ["strategic fit missing", [0, 8, 7, 8, 9], "open"],
    ["two missing, weak", [4, 5, 6, null, ""], "fails"],
  ])("are what was worked out by hand: %s", (title, scores, verdict) => {
    const bounds = valueOf(scoreBounds(scores));
    expect([bounds.low, bounds.high]).toEqual(worked.missing_bounds[title]);
    expect(outlook(bounds)).toBe(verdict);
  });

  test("contain every completion, and are reached by the worst and the best", () => {
    const known = fc.array(fc.option(fc.integer({ min: 1, max: 10 })), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(known, anyScores, (scores, fills) => {
        const { low, high } = valueOf(scoreBounds(scores));
        const filled = (fill: (place: number) => number) =>
          valueOf(score(scores.map((each, place) => each ?? fill(place))));
        const any = filled((place) => fills[place] ?? 1);
        expect(any).toBeGreaterThanOrEqual(low - rounding);
        expect(any).toBeLessThanOrEqual(high + rounding);
        expect([filled(() => 1), filled(() => 10)]).toEqual([low, high]);
      }),
    );
  });

  test("refuse what is no score, missing ones or not", () => {
    expect(codeOf(scoreBounds([null, 11, 7, 8, 9]))).toBe("#NUM!");
    expect(codeOf(scoreBounds([null, "x", 7, 8, 9]))).toBe("#VALUE!");
    expect(codeOf(scoreBounds([null, { error: "#DIV/0!" }, "x", 8, 9]))).toBe("#DIV/0!");
    expect(codeOf(scoreBounds([null, 8, 7], [0.5, 0.4, 0]))).toBe("#NUM!");
  });
});

test("the threshold itself passes, and a hair below it is open or fails", () => {
  expect(outlook({ low: 7, high: 8 })).toBe("passes");
  expect(outlook({ low: 6.9999999999, high: 7 })).toBe("open");
  expect(outlook({ low: 5, high: 6.9999999999 })).toBe("fails");
  expect(outlook({ low: 7, high: 8 }, 7.5)).toBe("open");
});

describe("one partner against another", () => {
  test("is what was worked out by hand", () => {
    const { A, B, worst_gap_20pct, worst_gap_50pct } = worked.pairwise;
    expect(valueOf(scoreGap(A, B, 0.2))).toBe(worst_gap_20pct);
    expect(valueOf(scoreGap(A, B, 0.5))).toBe(worst_gap_50pct);
    const standingAt = (delta: number) => standing(valueOf(scoreGap(A, B, delta)), valueOf(scoreGap(B, A, delta)));
    expect([standingAt(0.2), standingAt(0.5)]).toEqual(["wins", "depends"]);
  });

  test("is mirrored: no partner wins and loses, and the worst gap of one is the best of the other", () => {
    const mirrored = { wins: "loses", loses: "wins", equal: "equal", depends: "depends" } as const;
    fc.assert(
      fc.property(wholeScores, wholeScores, anyUncertainty, (one, other, delta) => {
        const there = valueOf(scoreGap(one, other, delta));
        const back = valueOf(scoreGap(other, one, delta));
        const difference = valueOf(score(one)) - valueOf(score(other));
        expect(there).toBeLessThanOrEqual(difference + rounding);
        expect(-back).toBeGreaterThanOrEqual(difference - rounding);
        expect(standing(back, there)).toBe(mirrored[standing(there, back)]);
      }),
    );
  });

  test("at next to none is the difference of the scores, and to itself nothing", () => {
    fc.assert(
      fc.property(wholeScores, wholeScores, anyUncertainty, (one, other, delta) => {
        expect(valueOf(scoreGap(one, other, leastUncertainty))).toBeCloseTo(
          valueOf(score(one)) - valueOf(score(other)),
          9,
        );
        expect(valueOf(scoreGap(one, one, delta))).toBeCloseTo(0, 12);
      }),
    );
  });

  test("is beaten by no vertex of the allowed weights", () => {
    fc.assert(
      fc.property(wholeScores, wholeScores, anyUncertainty, (one, other, delta) => {
        const differences = one.map((each, place) => each - (other[place] ?? 0));
        const all = vertices(playbookPoints, delta).map((weights) => weighted(weights, differences));
        expect(Math.min(...all)).toBeCloseTo(valueOf(scoreGap(one, other, delta)), 8);
      }),
      { numRuns: 200 },
    );
  });

  test("within the tolerance is equal", () => {
    expect(standing(gapTolerance, -gapTolerance)).toBe("equal");
    expect(standing(2 * gapTolerance, -1)).toBe("wins");
  });
});
