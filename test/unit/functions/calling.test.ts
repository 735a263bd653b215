import fc from "fast-check";
import { functionTable } from "../../../src/formulas/functionTable";
import { cacsaving } from "../../../src/functions/calls/cacSaving";
import { flippoint } from "../../../src/functions/calls/flipPoint";
import { kpistatus } from "../../../src/functions/calls/kpiStatus";
import { roi } from "../../../src/functions/calls/roi";
import { score } from "../../../src/functions/calls/score";
import { scoregap } from "../../../src/functions/calls/scoreGap";
import { scorerange } from "../../../src/functions/calls/scoreRange";
import { toExcel } from "../../../src/functions/excelResult";
import {
  associated,
  excelError,
  installCustomFunctions,
  isExcelError,
  setDisplayLanguage,
} from "./customFunctionsShim";

beforeAll(installCustomFunctions);
afterEach(() => {
  setDisplayLanguage(null);
});

const value = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
  fc.constantFrom<unknown>(0, null, "", "x", true, "roi", 1e308, -1e308),
  fc.constantFrom("#N/A", "#REF!", "#DIV/0!").map(excelError),
);

function rangeOf(rows: number, columns: number): fc.Arbitrary<unknown[][]> {
  const row = fc.array(value, { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
}

const size = fc.integer({ min: 1, max: 4 });

test("a range gives what its elements give one by one", () => {
  const ranges = fc
    .tuple(size, size)
    .chain(([rows, columns]) => fc.tuple(rangeOf(rows, columns), rangeOf(rows, columns), value));
  fc.assert(
    fc.property(ranges, ([revenue, investment, benefits]) => {
      const together = roi(revenue, investment, [[benefits]]);
      const single = revenue.map((row, at) =>
        row.map((cell, column) => roi([[cell]], [[investment[at]?.[column]]], [[benefits]])[0]?.[0] as unknown),
      );
      expect(together).toEqual(single);
    }),
  );
});

test("a column with a row makes a table of every pair", () => {
  const ranges = fc.tuple(size, size).chain(([rows, columns]) => fc.tuple(rangeOf(rows, 1), rangeOf(1, columns)));
  fc.assert(
    fc.property(ranges, ([direct, partner]) => {
      const table = cacsaving(direct, partner);
      const single = direct.map(([cost]) =>
        (partner[0] ?? []).map((other) => cacsaving([[cost]], [[other]])[0]?.[0] as unknown),
      );
      expect(table).toEqual(single);
    }),
  );
});

test("one faulty element leaves its neighbours as they were", () => {
  const faults = fc.constantFrom<unknown>("x", true, excelError("#REF!"), -1, 1e308);
  const sound = fc.array(fc.double({ min: 1, max: 10, noNaN: true }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(
      fc.array(sound, { minLength: 2, maxLength: 6 }),
      fc.nat(),
      fc.nat(4),
      faults,
      (rows, place, criterion, fault) => {
        const faulty = place % rows.length;
        const spoiled = rows.map((row, at) =>
          row.map((cell, column) => (at === faulty && column === criterion ? fault : cell)),
        );
        const before = score(rows);
        const after = score(spoiled);
        expect(isExcelError(after[faulty]?.[0])).toBe(true);
        expect(after.filter((_, at) => at !== faulty)).toEqual(before.filter((_, at) => at !== faulty));
      },
    ),
  );
});

test("partners in columns give the same scores as partners in rows, along a row", () => {
  const partners = [
    [9, 8, 7, 8, 9],
    [7, 7, 7, 7, 7],
    [5, 9, 6, 4, 8],
  ];
  const columns = [0, 1, 2, 3, 4].map((criterion) => partners.map((partner) => partner[criterion]));
  expect(score(partners)).toEqual([[8.2], [7], [6.35]]);
  expect(score(columns)).toEqual([[8.2, 7, 6.35]]);
  expect(score([[9], [8], [7], [8], [9]])).toEqual([[8.2]]);
  expect(
    score(
      [
        [10, 1],
        [5, 1],
        [1, 1],
      ],
      [[0.5, 0.3, 0.2]],
    ),
  ).toEqual([[6.7, 1]]);
  expect(score([[10, 5, 1]], [[50], [30], [20]])).toEqual([[6.7]]);
  expect(
    score(
      [
        [10, 5],
        [5, 10],
      ],
      [[0.6, 0.4]],
    ),
  ).toEqual([[8], [7]]);
  expect(score([[7], [8]], [[1]])).toEqual([[7], [8]]);
});

test("one empty cell as weights is no weights, however the host sends it", () => {
  for (const blank of [null, undefined, "", 0, [[null]], [[""]], [[0]]]) {
    expect(score([[9, 8, 7, 8, 9]], blank as never)).toEqual([[8.2]]);
  }
});

test.each<[string, () => unknown[][], string]>([
  [
    "weights in a table",
    () =>
      score(
        [[9, 8]],
        [
          [0.2, 0.3],
          [0.2, 0.3],
        ],
      ),
    "#VALUE!",
  ],
  ["fewer weights than scores", () => score([[9, 8, 7, 8, 9]], [[0.5, 0.5]]), "#VALUE!"],
  ["an error in scores of a wrong shape", () => score([[9, excelError("#DIV/0!")]]), "#DIV/0!"],
  ["ranges of different sizes with an error in one", () => roi([[1], [excelError("#NUM!")], [3]], [[1], [2]]), "#NUM!"],
  [
    "a column with a wider range",
    () =>
      roi(
        [[1], [2]],
        [
          [1, 2],
          [3, 4],
        ],
      ),
    "#VALUE!",
  ],
  [
    "a row with a taller range",
    () =>
      roi(
        [[1, 2]],
        [
          [1, 2],
          [3, 4],
        ],
      ),
    "#VALUE!",
  ],
  ["a column, a row and another column", () => roi([[1], [2]], [[1, 2, 3]], [[1], [2], [3]]), "#VALUE!"],
])("%s is one error", (_, call, code) => {
  const result = call();
  expect(result).toHaveLength(1);
  expect(result[0]).toHaveLength(1);
  expect(result[0]?.[0]).toMatchObject({ code });
});

test("a table and a range of its size go together", () => {
  expect(
    roi(
      [[100], [200]],
      [[50, 100]],
      [
        [0, 0],
        [0, 100],
      ],
    ),
  ).toEqual([
    [1, 0],
    [3, 2],
  ]);
});

test("KPIs down and languages across make a table", () => {
  expect(kpistatus([["roi"], ["win rate"]], [[0.26]], null as never, null as never, [["en", "es"]])).toEqual([
    ["Below", "Bajo"],
    ["Good", "Bueno"],
  ]);
});

test("a number that a cell cannot hold leaves as #NUM!, and minus zero as zero", () => {
  expect(toExcel({ ok: true, value: NaN }, "en")).toMatchObject({ code: "#NUM!" });
  expect(toExcel({ ok: true, value: Infinity }, "en")).toMatchObject({ code: "#NUM!" });
  expect(Object.is(toExcel({ ok: true, value: -0 }, "en"), 0)).toBe(true);
});

test("#NULL! comes back as itself", () => {
  expect(roi([[excelError("#NULL!")]], [[1]])).toMatchObject([[{ code: "#NULL!" }]]);
});

test("every function of the table is associated with its code", async () => {
  await import("../../../src/functions/associate");
  expect(Object.keys(associated).sort()).toEqual(functionTable.map((row) => row.id).sort());
  expect(associated["ROI"]?.([[200000]], [[50000]], null, {})).toEqual([[3]]);
});

describe("messages", () => {
  const none = null as never;
  const calls: readonly [string, () => unknown[][], RegExp, RegExp][] = [
    ["text", () => roi([["x"]], [[1]]), /^revenue: .*text/, /^ingresos: .*texto/],
    ["a truth value", () => roi([[1]], [[true]]), /^investment: .*TRUE/, /^inversión: .*VERDADERO/],
    [
      "an error that no function answers",
      () => roi([[excelError("#REF!")]], [[1]]),
      /^revenue: .*#REF!/,
      /^ingresos: .*#REF!/,
    ],
    ["sizes", () => roi([[1], [2]], [[1], [2], [3]]), /^The ranges differ/, /^Los rangos/],
    ["too few scores", () => score([[1, 2]]), /^scores: .* 5 scores/, /^puntuaciones: .* 5 puntuaciones/],
    ["too few weights", () => score([[1, 2]], [[1, 2, 3]]), /^weights: .* 3 weights/, /^pesos: hay 3/],
    [
      "a table of weights",
      () =>
        score(
          [[1]],
          [
            [1, 2],
            [3, 4],
          ],
        ),
      /^weights: .*one row/,
      /^pesos: .*una fila/,
    ],
    ["a missing score", () => score([[1, 2, 0, 4, 5]]), /technology compatibility is not/, /compatibilidad técnica/],
    ["a missing score of own criteria", () => score([[1, 0]], [[0.5, 0.5]]), /criterion 2/, /criterio 2/],
    [
      "a range as uncertainty",
      () => scorerange([[9, 8, 7, 8, 9]], [[0.1, 0.2]]),
      /^uncertainty: .*single cell/,
      /^incertidumbre: .*una sola celda/,
    ],
    ["a weight of 0", () => flippoint([[null, 8]], [[0, 1]]), /^weights: criterion 1/, /^pesos: el criterio 1/],
    [
      "as many others as do not fit",
      () =>
        scoregap(
          [
            [9, 8, 7, 8, 9],
            [9, 8, 7, 8, 9],
          ],
          [[1, 2]],
        ),
      /^others: .* 2 partners/,
      /^otras: .* 2 partners/,
    ],
    [
      "a missing score of the other",
      () => scoregap([[9, 8, 7, 8, 9]], [[null, 8, 7, 8, 9]]),
      /^others: strategic fit is not/,
      /^otras: falta puntuar encaje estratégico/,
    ],
    ["no KPI", () => kpistatus([[""]], [[1]]), /^kpi: no KPI/, /^kpi: no se indica/],
    ["a number as KPI", () => kpistatus([[5]], [[1]]), /^kpi: .*text/, /^kpi: .*texto/],
    ["an unknown KPI", () => kpistatus([["nope"]], [[1]]), /"nope"/, /«nope»/],
    [
      "a misspelt KPI",
      () => kpistatus([["Partner retension (%)"]], [[1]]),
      /Did you mean "Partner retention".*\?$/,
      /¿Quiso decir «Retención de partners».*\?$/,
    ],
    ["a long unknown KPI", () => kpistatus([["x".repeat(32000)]], [[1]]), /"x{39}…"/, /«x{39}…»/],
    ["an unknown KPI with emoji", () => kpistatus([[`x${"🤝".repeat(30)}`]], [[1]]), /"x(🤝){19}…"/, /«x(🤝){19}…»/],
    ["an unknown KPI in which one is cut", () => kpistatus([["🤝".repeat(30)]], [[1]]), /"(🤝){19}…"/, /«(🤝){19}…»/],
    ["no target", () => kpistatus([["strategic-value"]], [[1]]), /^target: .*strategic-value/, /^objetivo: /],
    [
      "an unknown language",
      () => kpistatus([["roi"]], [[1]], none, none, [["fr"]]),
      /^language: "fr"/,
      /^idioma: «fr»/,
    ],
  ];

  test.each(calls)("%s is explained in the language of Excel", (_, call, english, spanish) => {
    const message = (): unknown => (call()[0]?.[0] as { message?: string }).message;
    expect(message()).toMatch(english);
    setDisplayLanguage("es-MX");
    expect(message()).toMatch(spanish);
    setDisplayLanguage("fr-FR");
    expect(message()).toMatch(english);
  });

  test("the language asked for goes before the language of Excel", () => {
    setDisplayLanguage("es-ES");
    expect(kpistatus([["nope"]], [[1]], none, none, [["EN"]])).toMatchObject([
      [{ message: expect.stringMatching(/^kpi: the/) }],
    ]);
    setDisplayLanguage("en-US");
    expect(kpistatus([["nope"]], [[1]], none, none, [["es"]])).toMatchObject([
      [{ message: expect.stringMatching(/^kpi: el/) }],
    ]);
  });

  test("errors that cannot carry a message have none", () => {
    expect(roi([[1]], [[0]])).toEqual([[excelError("#DIV/0!")]]);
    expect(roi([[1]], [[-1]])).toEqual([[excelError("#NUM!")]]);
  });
});
