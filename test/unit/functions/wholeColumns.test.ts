import fc from "fast-check";
import { broadcast } from "../../../src/functions/broadcast";
import { cacsaving } from "../../../src/functions/calls/cacSaving";
import { flippoint } from "../../../src/functions/calls/flipPoint";
import { kpistatus } from "../../../src/functions/calls/kpiStatus";
import { roi } from "../../../src/functions/calls/roi";
import { score } from "../../../src/functions/calls/score";
import { scorebounds } from "../../../src/functions/calls/scoreBounds";
import { scoregap } from "../../../src/functions/calls/scoreGap";
import { scorerange } from "../../../src/functions/calls/scoreRange";
import { eachPartner } from "../../../src/functions/eachPartner";
import { readRange } from "../../../src/functions/excelValue";
import { success } from "../../../src/playbook/outcome";
import { excelError, installCustomFunctions } from "./customFunctionsShim";

beforeAll(installCustomFunctions);

type Cells = unknown[][];
type Called = (...args: never[]) => Cells;

const rows = 2_000;
const used = 3;

/** A whole column or several: what is in use, and blanks as a host sends them. */
function whole(inUse: Cells, blank: unknown): Cells {
  return Array.from({ length: rows }, (_, row) => [...(inUse[row] ?? (inUse[0] ?? []).map(() => blank))]);
}

const partners = [
  [9, 8, 7, 8, 9],
  [7, 7, 7, 7, 7],
  [5, 9, "x", 4, 8],
];
const others = [
  [1, 2, 3, 4, 5],
  [7, 9, 9, 7, 6],
  [5, excelError("#DIV/0!"), 6, 4, 8],
];
const names = [["roi"], ["win rate"], ["nope"]];
const numbers = [[0.3], [0.5], ["x"]];

const calls: readonly (readonly [name: string, called: Called, args: readonly Cells[]])[] = [
  ["ROI", roi as Called, [numbers, [[1], [2], [3]], numbers]],
  ["CACSAVING", cacsaving as Called, [[[5], [0], [2]], numbers]],
  ["KPISTATUS", kpistatus as Called, [names, numbers, numbers, numbers, [["es"], ["en"], ["fr"]]]],
  ["SCORE", score as Called, [partners]],
  ["SCORERANGE", scorerange as Called, [partners]],
  ["FLIPPOINT", flippoint as Called, [partners]],
  ["SCOREBOUNDS", scorebounds as Called, [partners]],
  ["SCOREGAP", scoregap as Called, [partners, others]],
];

const blanks = [null, "", 0] as const;

describe.each(calls)("%s of whole columns", (_, called, args) => {
  test.each(blanks)("answers what it answers row by row, where blank cells are %j", (blank) => {
    const together = called(...(args.map((each) => whole(each, blank)) as never[]));
    const byRow = (row: number) =>
      called(...(args.map((each) => [each[row] ?? (each[0] ?? []).map(() => blank)]) as never[]))[0];
    expect(together).toHaveLength(rows);
    for (const row of [0, 1, 2, used, used + 1, rows - 1]) expect(together[row]).toEqual(byRow(row));
    expect(new Set(together.map((row) => row.length)).size).toBe(1);
  });

  test.each(blanks)("copies and calculates only the rows in use, where blank cells are %j", (blank) => {
    const given = args.map((each) => whole(each, blank));
    for (const range of given) expect(new Set(readRange(range)).size).toBe(used + 1);
    expect(new Set(called(...(given as never[]))).size).toBe(used + 1);
  });

  test("leaves what it was given as it was", () => {
    const given = args.map((each) => whole(each, null));
    const before = given.map((each) => [...each]);
    called(...(given as never[]));
    given.forEach((range, at) => {
      expect(range.every((row, place) => row === before[at]?.[place])).toBe(true);
      expect(range.slice(0, used)).toEqual(args[at]);
    });
  });
});

test("each element that is in use is worked out once, and the rest once together", () => {
  let count = 0;
  const ranges = { revenue: readRange(whole(numbers, "")), investment: readRange([[1, 2]]) };
  const table = broadcast(ranges, () => (count += 1));
  expect(count).toBe(2 * (used + 1));
  expect(table.ok && table.value).toHaveLength(rows);
});

test("each partner that is in use is worked out once, and the rest once together", () => {
  let count = 0;
  const ranges = { scores: readRange(whole(partners, 0)), weights: readRange(null) };
  const results = eachPartner(ranges, () => [success((count += 1))]);
  expect(count).toBe(used + 1);
  expect(results.ok && results.value).toHaveLength(rows);
});

describe("criteria and their weights in whole columns", () => {
  const scores = [[9], [8], [7]];
  const weights = [[50], [30], [20]];

  test.each(blanks)("score as those in use do, where blank cells are %j", (blank) => {
    const [long, points] = [whole(scores, blank), whole(weights, blank)];
    const second = whole([[7], [9], [1]], blank);
    expect(score(long, points)).toEqual(score(scores, weights));
    expect(scorerange(long, [[0.1]], points)).toEqual(scorerange(scores, [[0.1]], weights));
    expect(scorebounds(long, points)).toEqual(scorebounds(scores, weights));
    expect(scoregap(long, second, [[0.1]], points)).toEqual(scoregap(scores, [[7], [9], [1]], [[0.1]], weights));
  });

  test("are looked at no further than one of them has a weight or a score", () => {
    const lines: number[] = [];
    const ranges = { scores: readRange(whole(scores, "")), weights: readRange(whole(weights, 0)) };
    eachPartner(ranges, (...given) => {
      lines.push(...given.slice(0, 3).map((line) => (line as unknown[]).length));
      return [];
    });
    expect(lines).toEqual([used, used, 0]);
  });

  test("have a flip point each, and behind them none", () => {
    const found = flippoint(whole(scores, null), whole(weights, null));
    expect(found).toHaveLength(rows);
    expect(found.slice(0, used)).toEqual(flippoint(scores, weights));
    expect(found[rows - 1]?.[0]).toMatchObject({ code: "#N/A", message: expect.stringContaining("criterion 2000") });
  });

  test("are faulty where something that is no number stands far below", () => {
    const far = whole(scores, null);
    far[rows - 2] = ["x"];
    expect(score(far, whole(weights, null))).toMatchObject([[{ code: "#VALUE!" }]]);
    far[rows - 2] = [excelError("#DIV/0!")];
    expect(score(far, whole(weights, null))).toMatchObject([[{ code: "#DIV/0!" }]]);
  });

  test("that are all blank have weights that add up to nothing", () => {
    expect(score(whole([[null]], null), whole([[null]], null))).toEqual([[excelError("#NUM!")]]);
  });
});

test("ranges that don't go together tell the error that stands furthest down", () => {
  const far = whole(numbers.slice(0, 2), null);
  far[rows - 1] = [excelError("#NUM!")];
  expect(roi(far, [[1], [2]])).toMatchObject([[{ code: "#NUM!" }]]);
  expect(score([[9, 8, 7, 8, 9]], far)).toMatchObject([[{ code: "#NUM!" }]]);
  expect(scorerange([[9, 8, 7, 8, 9]], far)).toMatchObject([[{ code: "#NUM!" }]]);
});

test("rows at the end that hold the same give what each of them gives", () => {
  const value = fc.constantFrom<unknown>(0, -0, null, "", 1, 2.5, -3, "x", true, NaN);
  const pair = fc.tuple(
    fc.array(value, { minLength: 2, maxLength: 2 }),
    fc.array(value, { minLength: 2, maxLength: 2 }),
  );
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 5 }), fc.nat(3), (pairs, more) => {
      const last = pairs.slice(-1);
      const all = [...pairs, ...Array.from({ length: more }, () => last).flat()];
      const together = roi(
        all.map(([revenue]) => [...revenue]),
        all.map(([, investment]) => [...investment]),
      );
      expect(together).toEqual(all.map(([revenue, investment]) => roi([revenue], [investment])[0]));
    }),
    { numRuns: 500 },
  );
});

test("rows of different lengths are filled up before they are compared", () => {
  expect(readRange([[1, 2], [3], [3]])).toEqual([
    [1, 2],
    [3, null],
    [3, null],
  ]);
  expect(readRange([[1], [null, null], [null]])).toEqual([
    [1, null],
    [null, null],
    [null, null],
  ]);
  expect(readRange([1, 1, 1])).toEqual([[1], [1], [1]]);
});
