import fc from "fast-check";
import { kpiStatus, type KpiStatusArguments } from "../../../src/playbook/kpiStatus";
import { kpis, type Comparison } from "../../../src/playbook/kpis";
import { statusBand } from "../../../src/playbook/statusBand";

function statusOf(given: KpiStatusArguments): string {
  const status = kpiStatus(given);
  return status.ok ? status.value : status.error.code;
}

test.each<[string, KpiStatusArguments, string]>([
  // What the playbook says at its own borders.
  ["a sales cycle of 60 days is on target", { kpi: "channel-sales-cycle", actual: 60 }, "On target"],
  ["a sales cycle of 90 days is no better than direct", { kpi: "channel-sales-cycle", actual: 90 }, "Below"],
  ["a win rate of 25 % is no better than direct", { kpi: "channel-win-rate", actual: 0.25 }, "Below"],
  ["a win rate of 40 % is on target", { kpi: "channel-win-rate", actual: 0.4 }, "On target"],
  ["12 days to integrate are less than 2 weeks", { kpi: "tech-time-to-integration", actual: 12 / 7 }, "On target"],
  ["an answer after 24 hours is late", { kpi: "support-response-time", actual: 24 }, "Below"],
  ["an answer after 23 hours is not", { kpi: "support-response-time", actual: 23 }, "On target"],
  ["200 % after 90 days is not more than 200 %", { kpi: "d90-partnership-roi", actual: 2 }, "Below"],
  ["201 % is", { kpi: "d90-partnership-roi", actual: 2.01 }, "On target"],
  ["a deal of 9,999 is below", { kpi: "channel-average-deal-size", actual: 9999 }, "Below"],
  ["a deal above the range is on target", { kpi: "channel-average-deal-size", actual: 70000 }, "On target"],
  ["no up-front investment is on target", { kpi: "tech-upfront-investment", actual: 0 }, "On target"],
  ["a score of 6.95 does not advance", { kpi: "partner-evaluation-score", actual: 6.95 }, "Below"],
  ["the typical 50 % of CAC reduction is no lower band", { kpi: "cac saving", actual: 0.55, target: 0.6 }, "Below"],
  ["five new markets on four are good", { kpi: "market-expansion", actual: 1.25 }, "Good"],

  // Strictness and tolerance.
  [
    "what misses a strict target by a hair of arithmetic misses it",
    { kpi: "d90-partner-satisfaction", actual: 0.85 + 1e-12 },
    "Below",
  ],
  [
    "what misses an inclusive target by a hair meets it",
    { kpi: "channel-sales-cycle", actual: 60 + 5e-10 },
    "On target",
  ],
  ["what misses it by more does not", { kpi: "channel-sales-cycle", actual: 60 + 1e-8 }, "Good"],
  ["a sum of shares of 1 and a hair is inside the range", { kpi: "win rate", actual: 1.0000000000000002 }, "On target"],

  // Own targets and benchmarks.
  ["an own target keeps the strictness", { kpi: "support-response-time", actual: 8, target: 8 }, "Below"],
  [
    "an own benchmark without one in the playbook counts itself",
    { kpi: "weekly-new-partners", actual: 5, benchmark: 5 },
    "Good",
  ],
  ["an own benchmark keeps the playbook's strictness", { kpi: "win rate", actual: 0.3, benchmark: 0.3 }, "Below"],
  [
    "an own target below the playbook's benchmark leaves two bands",
    { kpi: "partner-satisfaction", actual: 0.86, target: 0.88 },
    "Below",
  ],
  [
    "a benchmark equal to the target is ignored",
    { kpi: "partner-satisfaction", actual: 0.9, target: 0.95, benchmark: 0.95 },
    "Below",
  ],
  [
    "a benchmark equal to a strict target is ignored",
    { kpi: "d90-partner-satisfaction", actual: 0.85, benchmark: 0.85 },
    "Below",
  ],
  ["a benchmark better than the target is ignored", { kpi: "channel-sales-cycle", actual: 70, benchmark: 50 }, "Below"],
  [
    "an own target serves where the playbook has none",
    { kpi: "revenue-per-partner", actual: 60000, target: 50000 },
    "On target",
  ],
  ["lower is better for an own target of deal velocity", { kpi: "deal-velocity", actual: 50, target: 60 }, "On target"],
  ["with a benchmark there are three bands", { kpi: "deal-velocity", actual: 70, target: 60, benchmark: 80 }, "Good"],
  [
    "a target of 0 is an empty cell, also where less is possible",
    { kpi: "partnership-roi", actual: 0.1, target: 0 },
    "Below",
  ],
  ["so is a benchmark of 0", { kpi: "partnership-roi", actual: 0.1, benchmark: 0 }, "Below"],
  ["next to nothing is a target", { kpi: "partnership-roi", actual: 0.1, target: 0.000001 }, "On target"],
  [
    "a target of 0 that nothing misses is an empty cell",
    { kpi: "partner-satisfaction", actual: 0.5, target: 0 },
    "Below",
  ],
  [
    "a benchmark of 0 that nothing misses is an empty cell",
    { kpi: "weekly-new-partners", actual: 5, benchmark: 0 },
    "Below",
  ],
  ["a target of 0 days is an empty cell", { kpi: "channel-sales-cycle", actual: 50, target: 0 }, "On target"],
  ["without a target, a target of 0 is none", { kpi: "revenue-per-partner", actual: 60000, target: 0 }, "#N/A"],

  // No data.
  ["a blank is no data", { kpi: "partnership-roi", actual: null }, "No data"],
  ["a blank is no data where a target is missing", { kpi: "strategic-value", actual: null }, "No data"],
  ["0 hours are no data", { kpi: "support-response-time", actual: 0 }, "No data"],
  ["0 days are no data where a target is missing", { kpi: "deal-velocity", actual: 0 }, "No data"],
  ["a score of 0 is no score", { kpi: "partner-evaluation-score", actual: 0 }, "No data"],
  ["no data in Spanish", { kpi: "partnership-roi", actual: "", language: "ES" }, "Sin datos"],

  // The KPI.
  ["an unknown KPI is #N/A", { kpi: "nope", actual: 1 }, "#N/A"],
  ["a blank KPI is #N/A", { kpi: null, actual: 1 }, "#N/A"],
  ["a blank KPI that a host sends as 0 is #N/A", { kpi: 0, actual: 1 }, "#N/A"],
  ["a KPI of spaces and hyphens is #N/A", { kpi: " - _ ", actual: 1 }, "#N/A"],
  ["TRUE is no KPI", { kpi: true, actual: 1 }, "#VALUE!"],
  ["an error as KPI comes back", { kpi: { error: "#DIV/0!" }, actual: "x" }, "#DIV/0!"],
  ["the KPI goes before a faulty value", { kpi: "nope", actual: "x", language: "fr" }, "#N/A"],
  ["the KPI goes before an error", { kpi: 5, actual: { error: "#DIV/0!" } }, "#VALUE!"],

  // Faulty arguments and their order.
  ["an error in the value comes back", { kpi: "roi", actual: { error: "#DIV/0!" } }, "#DIV/0!"],
  ["an error in the target goes before text", { kpi: "roi", actual: "x", target: { error: "#NUM!" } }, "#NUM!"],
  ["an error in the language comes back", { kpi: "roi", actual: 1, language: { error: "#N/A" } }, "#N/A"],
  ["TRUE is no value", { kpi: "strategic-value", actual: true }, "#VALUE!"],
  ["a number as text is #VALUE!", { kpi: "roi", actual: "3" }, "#VALUE!"],
  ["text as a target is #VALUE!, whether there is data or not", { kpi: "roi", actual: null, target: "3" }, "#VALUE!"],
  ["text as a benchmark is #VALUE!, though the target is met", { kpi: "roi", actual: 4, benchmark: "x" }, "#VALUE!"],
  ["an unknown language goes before a value out of range", { kpi: "win rate", actual: 88, language: "fr" }, "#VALUE!"],
  ["a number is no language", { kpi: "roi", actual: 4, language: 1 }, "#VALUE!"],
  ["a language tag is no language", { kpi: "roi", actual: 4, language: "es-ES" }, "#VALUE!"],
  ["a blank language is English", { kpi: "roi", actual: 4, language: null }, "On target"],
  ["a target of 90 for 90 % is #NUM!", { kpi: "win rate", actual: 0.5, target: 90 }, "#NUM!"],
  [
    "a benchmark out of range is #NUM!, though the target is met",
    { kpi: "win rate", actual: 0.5, benchmark: 25 },
    "#NUM!",
  ],
  ["a negative count is #NUM!", { kpi: "new partners", actual: -1 }, "#NUM!"],
  ["a negative duration is #NUM!", { kpi: "sales cycle", actual: -1 }, "#NUM!"],
  ["a score of 11 is #NUM!", { kpi: "score", actual: 11 }, "#NUM!"],
  ["a CAC reduction above 100 % is #NUM!", { kpi: "cac saving", actual: 1.2 }, "#NUM!"],
  ["a CAC that rose is below", { kpi: "cac saving", actual: -3 }, "Below"],
  ["what is infinite is #NUM!", { kpi: "roi", actual: Infinity }, "#NUM!"],
  ["what is huge is judged", { kpi: "roi", actual: 1e308 }, "On target"],
  ["out of range goes before a missing target", { kpi: "revenue-per-partner", actual: -1 }, "#NUM!"],
])("%s", (_, given, expected) => {
  expect(statusOf(given)).toBe(expected);
});

describe("an empty target or benchmark that a host sends as 0", () => {
  test.each(kpis.filter(({ target }) => target.is.startsWith(">")).map((kpi) => [kpi.id, kpi] as const))(
    "never puts %s on target, nor makes it good",
    (id, kpi) => {
      const below = kpi.target.value === null ? "#N/A" : "Below";
      const actual = kpi.unit === "score" ? 2 : 1e-6;
      for (const empty of [0, -0, null, ""]) {
        expect(statusOf({ kpi: id, actual, target: empty })).toBe(below);
        expect(statusOf({ kpi: id, actual, benchmark: empty })).toBe(below);
        expect(statusOf({ kpi: id, actual, target: empty, benchmark: empty })).toBe(below);
      }
    },
  );

  test.each(kpis.map(({ id }) => id))("leaves %s the status that it has without", (kpi) => {
    for (const actual of [null, 0, 1e-6, 0.5, 1, 5, 1e6]) {
      const without = statusOf({ kpi, actual });
      expect(statusOf({ kpi, actual, target: 0 })).toBe(without);
      expect(statusOf({ kpi, actual, target: 0, benchmark: 0 })).toBe(without);
    }
  });
});

const naive: Readonly<Record<Comparison, (value: number, mark: number) => boolean>> = {
  ">=": (value, mark) => value >= mark,
  ">": (value, mark) => value > mark,
  "<=": (value, mark) => value <= mark,
  "<": (value, mark) => value < mark,
};

test("away from the marks every status is what its definition says", () => {
  const values = fc.double({ min: -2, max: 100000, noNaN: true });
  fc.assert(
    fc.property(fc.constantFrom(...kpis), values, (kpi, actual) => {
      const { target, benchmark, domain } = kpi;
      const marks = [target.value, benchmark?.value, domain.min, domain.max, 0];
      fc.pre(marks.every((mark) => mark === undefined || mark === null || Math.abs(mark - actual) > 1e-8));
      const band = statusBand(kpi, { actual, target: null, benchmark: null });
      if (actual < (domain.min ?? -Infinity) || actual > (domain.max ?? Infinity)) {
        expect(band).toMatchObject({ error: { code: "#NUM!" } });
      } else if (target.value === null) {
        expect(band).toMatchObject({ error: { code: "#N/A" } });
      } else {
        const onTarget = naive[target.is](actual, target.value);
        const good = benchmark !== undefined && naive[benchmark.is](actual, benchmark.value);
        expect(band).toEqual({ ok: true, value: onTarget ? "onTarget" : good ? "good" : "below" });
      }
    }),
    { numRuns: 2000 },
  );
});

test("a better value never has a worse status", () => {
  const order = ["below", "good", "onTarget"];
  const value = fc.double({ min: 0.01, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.constantFrom(...kpis.filter((kpi) => kpi.target.value !== null && kpi.unit !== "score")),
      value,
      value,
      (kpi, one, other) => {
        const scale = kpi.domain.max === undefined ? (kpi.target.value ?? 0) * 2 + 1 : 1;
        const better = kpi.target.is.startsWith(">") ? Math.max(one, other) : Math.min(one, other);
        const worse = one + other - better;
        const rankOf = (actual: number): number => {
          const band = statusBand(kpi, { actual: actual * scale, target: null, benchmark: null });
          return band.ok ? order.indexOf(band.value) : NaN;
        };
        expect(rankOf(better)).toBeGreaterThanOrEqual(rankOf(worse));
      },
    ),
  );
});
