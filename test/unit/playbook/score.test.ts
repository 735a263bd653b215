import fc from "fast-check";
import type { Cell } from "../../../src/playbook/cell";
import { decide } from "../../../src/playbook/decision";
import { evaluationCriteria } from "../../../src/playbook/evaluation";
import { criterionGuidance } from "../../../src/playbook/evaluationGuidance";
import type { Outcome } from "../../../src/playbook/outcome";
import { score } from "../../../src/playbook/score";

const points = evaluationCriteria.map((criterion) => criterion.points);

function valueOf(outcome: Outcome<number>): number {
  if (!outcome.ok) {
    throw new Error(outcome.error.code);
  }
  return outcome.value;
}

function codeOf(outcome: Outcome<number>): string {
  return outcome.ok ? "no error" : outcome.error.code;
}

const anyScore = fc.double({ min: 1, max: 10, noNaN: true });
const row = fc.tuple(anyScore, anyScore, anyScore, anyScore, anyScore);

test("every row of whole scores is worth exactly its whole points, and 834 rows worth 7 advance", () => {
  let atThreshold = 0;
  const wrong: number[][] = [];
  for (let number = 0; number < 100000; number += 1) {
    const scores = [...String(number).padStart(5, "0")].map((digit) => Number(digit) + 1);
    const exact = scores.reduce((sum, each, index) => sum + each * (points[index] ?? 0), 0);
    const value = valueOf(score(scores));
    atThreshold += exact === 700 ? 1 : 0;
    if (value !== exact / 100 || (decide(value) === "advance") !== exact >= 700) {
      wrong.push(scores);
    }
  }
  expect(wrong).toEqual([]);
  expect(atThreshold).toBe(834);
});

test("the playbook's weights as fractions or as points give what they give when left out", () => {
  for (let number = 0; number < 100000; number += 7) {
    const scores = [...String(number).padStart(5, "0")].map((digit) => Number(digit) + 1);
    const value = valueOf(score(scores));
    expect(valueOf(score(scores, [0.3, 0.25, 0.2, 0.15, 0.1]))).toBe(value);
    expect(valueOf(score(scores, points))).toBe(value);
  }
});

test("the playbook's example makes 8.2, which advances", () => {
  const scores = evaluationCriteria.map((criterion) => criterionGuidance[criterion.id].exampleScore);
  expect(valueOf(score(scores))).toBe(8.2);
  expect(decide(valueOf(score(scores)))).toBe("advance");
});

test("the playbook's points add up to 100", () => {
  expect(points.reduce((sum, each) => sum + each, 0)).toBe(100);
});

test("weights that are no whole points lose nothing: thirds of sevens are 7", () => {
  expect(valueOf(score([7, 7, 7], [1 / 3, 1 / 3, 1 / 3]))).toBe(7);
  expect(valueOf(score([7, 7, 7], [100 / 3, 100 / 3, 100 / 3]))).toBe(7);
});

test.each<[string, Cell[], Cell[] | null, string]>([
  ["a sum of 1 + 0.0000009 is accepted", [7, 7], [0.5, 0.5000009], "no error"],
  ["a sum of 1 + 0.000002 is not", [7, 7], [0.5, 0.500002], "#NUM!"],
  ["a sum of 100 - 0.0000009 is accepted", [7, 7], [50, 49.9999991], "no error"],
  ["a sum of 99.99999 is not", [7, 7], [50, 49.99999], "#NUM!"],
  ["a negative weight is #NUM!, though the sum is right", [7, 7, 7], [0.6, 0.6, -0.2], "#NUM!"],
  ["blank weights add up to nothing", [9, 8, 7, 8, 9], [null, null, null, null, null], "#NUM!"],
  ["a blank weight is 0", [9, null], [1, null], "no error"],
  ["a weight of 0 switches its criterion off", [9, 8, 7, 8, null], [30, 25, 20, 25, 0], "no error"],
  ["a computed rest a hair above 0 is a weight of 0", [9, 8, null], [0.7, 0.3, 1 - 0.7 - 0.3], "no error"],
  ["a computed rest a hair below 0 is a weight of 0", [9, 8, 7, 1], [0.8, 0.1, 0.1, 1 - 0.8 - 0.1 - 0.1], "no error"],
  ["a switched-off criterion is not measured", [9, 99], [1, 0], "no error"],
  ["an error of a switched-off criterion comes back", [9, { error: "#DIV/0!" }], [1, 0], "#DIV/0!"],
  ["text of a switched-off criterion is #VALUE!", [9, "x"], [1, 0], "#VALUE!"],
  ["an error goes before text", ["x", { error: "#NUM!" }, 7, 8, 9], null, "#NUM!"],
  ["an error in the weights goes before text in the scores", ["x", 1], [{ error: "#NULL!" }, 1], "#NULL!"],
  ["a score out of range goes before a missing one", [null, 11, 7, 8, 9], null, "#NUM!"],
  ["wrong weights go before a missing score", [null, 7], [0.5, 0.4], "#NUM!"],
  ["text goes before wrong weights", ["x", 7], [0.5, 0.4], "#VALUE!"],
  ["TRUE is no score", [true, 8, 7, 8, 9], null, "#VALUE!"],
  ["FALSE is no weight", [9, 8], [1, false], "#VALUE!"],
  ["empty text is not scored", ["", 8, 7, 8, 9], null, "#N/A"],
  ["a space is text", [" ", 8, 7, 8, 9], null, "#VALUE!"],
  ["just below 1 is out of range", [0.9999999, 8, 7, 8, 9], null, "#NUM!"],
  ["just above 10 is out of range", [10.0000001, 8, 7, 8, 9], null, "#NUM!"],
  ["a negative score is out of range", [-1, 8, 7, 8, 9], null, "#NUM!"],
  ["a huge score is out of range", [1e308, 8, 7, 8, 9], null, "#NUM!"],
  ["huge weights are #NUM!", [7, 7], [1e308, 1e308], "#NUM!"],
  ["minus zero is not scored", [-0, 8, 7, 8, 9], null, "#N/A"],
  ["six scores need weights", [9, 8, 7, 8, 9, 9], null, "#VALUE!"],
  ["#REF! comes back as #VALUE!", [{ error: "#REF!" }, 8, 7, 8, 9], null, "#VALUE!"],
])("%s", (_, scores, weights, code) => {
  expect(codeOf(score(scores, weights))).toBe(code);
});

test("the message of a missing score names the criterion, or its place where weights are given", () => {
  expect(score([9, 8, null, 8, 9])).toMatchObject({
    error: { reason: { why: "notScored", place: 3, criterion: "technology-compatibility" } },
  });
  expect(score([9, null], [0.5, 0.5])).toMatchObject({ error: { reason: { place: 2, criterion: undefined } } });
});

test("scores with one decimal are worth exactly their tenths", () => {
  const tenths = fc.integer({ min: 10, max: 100 });
  fc.assert(
    fc.property(fc.tuple(tenths, tenths, tenths, tenths, tenths), (row) => {
      const exact = row.reduce((sum, each, index) => sum + each * (points[index] ?? 0), 0) / 1000;
      expect(valueOf(score(row.map((each) => each / 10)))).toBe(exact);
    }),
    { numRuns: 2000 },
  );
});

test("a better score never makes a partner worse", () => {
  fc.assert(
    fc.property(row, fc.nat(4), anyScore, (scores, index, other) => {
      const raised = scores.map((each, place) => (place === index ? Math.max(each, other) : each));
      expect(valueOf(score(raised))).toBeGreaterThanOrEqual(valueOf(score(scores)));
    }),
  );
});

test("the score lies between the lowest and the highest score", () => {
  fc.assert(
    fc.property(row, (scores) => {
      const value = valueOf(score(scores));
      expect(value).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-10);
      expect(value).toBeLessThanOrEqual(Math.max(...scores) + 1e-10);
    }),
  );
});

test("the order of criteria makes no difference when weights move along", () => {
  const shares = fc
    .array(fc.nat(100), { minLength: 1, maxLength: 8 })
    .filter((each) => each.some((share) => share > 0));
  fc.assert(
    fc.property(shares, fc.infiniteStream(anyScore), (parts, stream) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      const criteria = parts.map((part) => ({ weight: part / total, value: stream.next().value as number }));
      const there = score(
        criteria.map((each) => each.value),
        criteria.map((each) => each.weight),
      );
      criteria.reverse();
      const back = score(
        criteria.map((each) => each.value),
        criteria.map((each) => each.weight),
      );
      expect(valueOf(back)).toBeCloseTo(valueOf(there), 9);
    }),
  );
});
