import fc from "fast-check";
import { gaps } from "../../../src/playbook/gapSolver";
import { breakEvenMonth, lastMonth, MONTHS, monthlyChurn, projection } from "../../../src/playbook/projection";
import type { Projection, ProjectionMonth, ProjectionTotals, SummedLine } from "../../../src/playbook/projection";
import { judgement } from "../../../src/playbook/projectionJudgement";
import { isAllowed, projectionNumbers, type ProjectionInputs } from "../../../src/playbook/projectionInputs";
import { scenarioIds, scenarios, type TargetLine } from "../../../src/playbook/scenarios";
import { changed, drivers, tornado, usualChange } from "../../../src/playbook/tornado";
import { varianceBridge } from "../../../src/playbook/varianceBridge";
import { agrees, judgementKeys, monthKeys, projectionCases, totalKeys } from "../../cases/projectionCases";
import examples from "../../cases/worked-examples.json";

const { base, optimistic } = scenarios;

function projected(inputs: ProjectionInputs): Projection {
  const outcome = projection(inputs);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
}

describe.each(projectionCases)("the $scenario scenario", (known) => {
  const { scenario, inputs } = known;
  const result = projected(inputs);

  test("starts from the playbook's assumptions", () => {
    const { defaults } = scenarios[scenario];
    expect(defaults.path).toBe(inputs.path);
    expect(projectionNumbers.filter((input) => !agrees(defaults[input], inputs[input]))).toEqual([]);
  });

  test("has every number of every month", () => {
    const lines = Object.keys(monthKeys) as (keyof ProjectionMonth)[];
    const wrong = known.months.flatMap((month, index) =>
      lines.filter((line) => !agrees(result.months[index]?.[line], month[monthKeys[line]])),
    );
    expect(result.months).toHaveLength(MONTHS);
    expect(wrong).toEqual([]);
  });

  test("has every total, the month of break-even and the deals that are needed", () => {
    const totals = Object.keys(totalKeys) as (keyof ProjectionTotals)[];
    expect(totals.filter((total) => !agrees(result.totals[total], known.totals[totalKeys[total]]))).toEqual([]);
    expect(breakEvenMonth(result)).toBe(known.breakEvenMonth);
    expect(gaps(result, scenarios[scenario].targets).dealsForShare).toBeCloseTo(known.dealsForShare, 9);
  });

  test("is judged as the playbook judges it", () => {
    const { lines, met } = judgement(result, scenarios[scenario].targets);
    for (const line of Object.keys(judgementKeys) as TargetLine[]) {
      const { actual, status, attainment } = known.judgement[judgementKeys[line]];
      expect(lines[line].actual).toBeCloseTo(actual, 9);
      expect(lines[line].attainment).toBeCloseTo(attainment, 9);
      expect(lines[line].status).toBe(status);
    }
    expect(met).toBe(known.met);
  });

  test("needs what the gap solver of the playbook says", () => {
    const expected = scenario === "base" ? examples.gap_base : examples.gap_optimistic;
    const found = gaps(result, scenarios[scenario].targets);
    expect(agrees(lastMonth(result).revenueShare, expected.share_month_12)).toBe(true);
    expect(agrees(result.totals.revenueShare, expected.share_full_year)).toBe(true);
    expect(agrees(found.dealsForShare, expected.needed_deals_for_low_share)).toBe(true);
    expect(agrees(found.shareForCac, expected.max_share_fee_for_cac_target)).toBe(true);
    expect(agrees(found.budgetForRoi, expected.max_programme_budget_for_roi)).toBe(true);
  });
});

describe("a programme without partners, with a margin of 70 % and 6,000 of fixed cost", () => {
  const hard = { partnersNow: 0, grossMargin: 0.7, fixedCost: 6000 };
  const results = [base, optimistic].map(({ defaults }) => projected({ ...defaults, ...hard }));

  test("misses its ROI in both scenarios", () => {
    expect(results.map(({ totals }) => Math.round(100 * (totals.roi ?? NaN)))).toEqual([97, 262]);
  });

  test("breaks even in month 8 if all goes well, and not within the year on the base", () => {
    expect(results.map(breakEvenMonth)).toEqual([null, 8]);
  });
});

describe("the judgement", () => {
  const result = projected(base.defaults);

  test("calls more than the range above it, and takes it as met", () => {
    const { lines, met } = judgement(result, { ...base.targets, activePartners: { low: 5, high: 11 } });
    expect(lines.activePartners.status).toBe("aboveRange");
    expect(met).toBe(true);
  });

  test("lets rounding decide nothing, and the low end belong to the range", () => {
    const ends = [12, 12 + 5e-10, 12 + 2e-9].map(
      (low) => judgement(result, { ...base.targets, activePartners: { low } }).lines.activePartners.status,
    );
    expect(ends).toEqual(["met", "met", "below"]);
  });

  test("takes a survey instead of the planned satisfaction", () => {
    const { lines, met } = judgement(result, base.targets, 0.86);
    expect(lines.satisfaction).toMatchObject({ actual: 0.86, status: "below" });
    expect(met).toBe(false);
  });

  test("has no value where there is nothing to divide by, and no attainment of a target of 0", () => {
    const nothing = projected({ ...base.defaults, directCac: 0, onboardingCost: 0, partnerCost: 0, fixedCost: 0 });
    const { lines, met } = judgement(nothing, { ...base.targets, activePartners: { low: 0 } });
    expect(lines.cacReduction).toEqual({ actual: null, status: "noValue", attainment: null });
    expect(lines.roi.status).toBe("noValue");
    expect(lines.activePartners).toMatchObject({ status: "met", attainment: null });
    expect(met).toBe(false);
  });
});

describe("the gap solver", () => {
  test("answers nothing where no number helps", () => {
    const result = projected({ ...base.defaults, partnersNow: 0, targetPartners: 0, averageDeal: 0 });
    const targets = { ...base.targets, revenueShare: { low: 1 }, roi: { low: -1 } };
    expect(gaps(result, targets)).toEqual({ dealsForShare: null, budgetForRoi: null, shareForCac: null });
  });
});

describe("the tornado", () => {
  const bars = tornado(base.defaults);
  const bar = (driver: string) => (bars.ok ? bars.value.find((each) => each.driver === driver) : undefined);

  test("has the playbook's figures", () => {
    const rounded = (driver: string) => [bar(driver)?.down.net, bar(driver)?.up.net].map((net) => Math.round(net ?? 0));
    expect(rounded("averageDeal")).toEqual([181106, 316045]);
    expect(rounded("dealsPerPartner")).toEqual([181106, 316045]);
    expect(rounded("targetPartners")).toEqual([221057, 276094]);
    expect(rounded("share")).toEqual([271065, 226086]);
    expect(bar("directRevenue")?.spread).toBe(0);
    expect(bar("directCac")?.spread).toBe(0);
    expect(bar("directRevenue")?.down.revenueShare).toBeCloseTo(0.383, 3);
  });

  test("goes from the widest to the narrowest, and keeps the order of equal ones", () => {
    if (!bars.ok) throw new Error("No bars");
    const spreads = bars.value.map(({ spread }) => Math.round(spread * 1e6));
    expect(spreads).toEqual([...spreads].sort((one, other) => other - one));
    expect(bars.value.slice(0, 2).map(({ driver }) => driver)).toEqual(["dealsPerPartner", "averageDeal"]);
    expect(bars.value).toHaveLength(drivers.length);
  });

  test("moves retention by points, and nothing beyond its limits", () => {
    expect(changed("retention", 0.85, usualChange, 1)).toBeCloseTo(0.9, 12);
    expect(changed("retention", 0.98, usualChange, 1)).toBe(1);
    expect(changed("retention", 0.02, usualChange, -1)).toBe(0);
    expect(changed("grossMargin", 1, usualChange, 1)).toBe(1);
    expect(changed("averageDeal", 10_000, usualChange, -1)).toBe(8_000);
  });

  test("refuses what the projection refuses", () => {
    expect(tornado({ ...base.defaults, retention: 85 })).toEqual({ ok: false, error: { code: "#NUM!" } });
  });
});

describe("the variance bridge", () => {
  test("explains the playbook's month", () => {
    const { plan, actual, partners, productivity, deal_size } = examples.variance_bridge;
    const found = varianceBridge(
      { partners: 8, dealsPerPartner: 6, averageDeal: 10_000 },
      { partners: 7, deals: (7 * 7) / MONTHS, revenue: ((7 * 7) / MONTHS) * 9_500 },
      1,
    );
    expect(agrees(found.planned, plan)).toBe(true);
    expect(agrees(found.actual, actual)).toBe(true);
    expect(agrees(found.partners, partners)).toBe(true);
    expect(agrees(found.productivity, productivity)).toBe(true);
    expect(agrees(found.dealSize, deal_size)).toBe(true);
  });

  test("adds up to the difference, also without partners or deals", () => {
    const amount = fc.double({ min: 0, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(amount, amount, amount, amount, amount, amount, fc.integer({ min: 0, max: 12 }), (...numbers) => {
        const [partners, dealsPerPartner, averageDeal, actual, deals, revenue, months] = numbers;
        const bridge = varianceBridge(
          { partners, dealsPerPartner, averageDeal },
          { partners: actual, deals, revenue },
          months,
        );
        const steps = bridge.planned + bridge.partners + bridge.productivity + bridge.dealSize;
        const size = Math.max(1, ...Object.values({ ...bridge }).map(Math.abs));
        expect(Math.abs(steps - bridge.actual) / size).toBeLessThan(1e-9);
      }),
    );
  });
});

describe("inputs that make no sense", () => {
  const wrong: readonly Partial<Record<keyof ProjectionInputs, unknown>>[] = [
    { partnersNow: -1 },
    { retention: 85 },
    { retention: 1.0000001 },
    { directGrowth: -1 },
    { share: -0.1 },
    { rampMonths: NaN },
    { averageDeal: Infinity },
    { dealsPerPartner: "6" },
    { averageDeal: 1e308, dealsPerPartner: 1e308 },
    { path: "straight" },
  ];

  test.each(wrong)("%j is an error, never a result that is no number", (change) => {
    const inputs = { ...base.defaults, ...change } as ProjectionInputs;
    expect(projection(inputs)).toEqual({ ok: false, error: { code: "#NUM!" } });
  });

  test("are told input by input", () => {
    expect(projectionNumbers.every((input) => isAllowed(input, base.defaults[input]))).toBe(true);
    expect(isAllowed("directGrowth", -0.99)).toBe(true);
    expect(isAllowed("directGrowth", -1)).toBe(false);
  });
});

const fraction = fc.double({ min: 0, max: 1, noNaN: true });

/** None at all, or one that a person might enter: not the smallest that a computer knows. */
function amount(max: number): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 9, arbitrary: fc.double({ min: 0.01, max, noNaN: true }) },
  );
}

/** Whatever the inputs, on both paths. */
const anyInputs: fc.Arbitrary<ProjectionInputs> = fc.record({
  partnersNow: amount(500),
  targetPartners: amount(500),
  path: fc.constantFrom("linear" as const, "sCurve" as const),
  retention: fraction,
  rampMonths: fc.oneof(fc.integer({ min: 0, max: 24 }), amount(24)),
  dealsPerPartner: amount(50),
  averageDeal: amount(1e6),
  share: fraction,
  directCac: amount(1e5),
  directRevenue: amount(1e7),
  directGrowth: fc.double({ min: -0.9, max: 1, noNaN: true }),
  onboardingCost: amount(1e5),
  partnerCost: amount(1e5),
  fixedCost: amount(1e6),
  grossMargin: fraction,
  satisfactionNow: fraction,
  targetSatisfaction: fraction,
});

function holds(inputs: fc.Arbitrary<ProjectionInputs>, property: (result: Projection) => void): void {
  fc.assert(fc.property(inputs, (given) => property(projected(given))));
}

const close = (found: number, expected: number, size = Math.abs(expected)) =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, size));

describe("whatever the inputs", () => {
  test("partners at the start less those who leave and with the new ones are those at the end", () => {
    holds(anyInputs, ({ inputs, months }) => {
      months.forEach(({ start, churned, added, end }, index) => {
        close(start, months[index - 1]?.end ?? inputs.partnersNow);
        close(start - churned + added, end);
        expect(added).toBeGreaterThanOrEqual(0);
      });
    });
  });

  test("those who are left of each month's new partners add up to the partners", () => {
    holds(anyInputs, ({ inputs, months }) => {
      const staying = 1 - monthlyChurn(inputs.retention);
      for (const { month, end } of months) {
        const cohorts = months.slice(0, month).map(({ month: joined, added }) => added * staying ** (month - joined));
        close(
          cohorts.reduce((sum, cohort) => sum + cohort, inputs.partnersNow * staying ** month),
          end,
        );
      }
    });
  });

  test("no more partners are productive than there are", () => {
    holds(anyInputs, ({ months }) => {
      for (const { productive, end } of months) expect(productive).toBeLessThanOrEqual(end * (1 + 1e-9) + 1e-9);
    });
  });

  test("a plan to grow ends exactly where it was to end", () => {
    holds(anyInputs, (result) => {
      const { partnersNow, targetPartners } = result.inputs;
      if (targetPartners >= partnersNow) close(lastMonth(result).end, targetPartners);
    });
  });

  test("totals are the sums of the months, and the year's ROI is the cumulative one of month 12", () => {
    holds(anyInputs, (result) => {
      const summed: SummedLine[] = ["churned", "added", "deals", "partnerRevenue", "fees", "investment", "net"];
      for (const line of summed) {
        const values = result.months.map((month) => month[line]);
        const size = values.reduce((sum, value) => sum + Math.abs(value), 0);
        close(
          result.totals[line],
          values.reduce((sum, value) => sum + value, 0),
          size,
        );
      }
      const { cumulativeRoi } = lastMonth(result);
      if (cumulativeRoi === null) expect(result.totals.roi).toBeNull();
      else close(result.totals.roi ?? NaN, cumulativeRoi);
    });
  });

  test("the net contribution is the margin on revenue less fees and investment", () => {
    holds(anyInputs, ({ inputs, months }) => {
      for (const { net, partnerRevenue, fees, investment } of months) {
        close(net, inputs.grossMargin * partnerRevenue - fees - investment, partnerRevenue + investment);
      }
    });
  });

  test("the cumulative net is below 0 just before the break-even, and never from it on", () => {
    holds(anyInputs, (result) => {
      const month = breakEvenMonth(result) ?? MONTHS + 1;
      const below = result.months.map(({ cumulativeNet }) => cumulativeNet < 0);
      expect(below.slice(month - 1).includes(true)).toBe(false);
      expect(month === 1 || below[month - 2]).toBe(true);
    });
  });
});

describe("at the edges", () => {
  const change = (fixed: Partial<ProjectionInputs>) => anyInputs.map((inputs) => ({ ...inputs, ...fixed }));

  test("without deals there is no loaded CAC, and the whole investment is lost", () => {
    holds(change({ dealsPerPartner: 0, fixedCost: 100 }), ({ months, totals }) => {
      expect(totals.deals).toBe(0);
      expect(months.every(({ loadedCac }) => loadedCac === null)).toBe(true);
      expect(totals.roi).toBe(-1);
    });
  });

  test("without a ramp every partner is productive", () => {
    holds(change({ rampMonths: 0 }), ({ months }) => {
      for (const { productive, end } of months) close(productive, end);
    });
  });

  test("with full retention nobody leaves", () => {
    holds(change({ retention: 1 }), ({ months }) => {
      expect(months.every(({ churned }) => churned === 0)).toBe(true);
    });
  });

  test("a plan to stay as many only replaces those who leave", () => {
    holds(
      anyInputs.map((inputs) => ({ ...inputs, targetPartners: inputs.partnersNow })),
      ({ months }) => {
        for (const { added, churned } of months) close(added, churned, 500);
      },
    );
  });

  test("a programme without partners sells nothing in its first month", () => {
    const ramp = fc.double({ min: 0.01, max: 24, noNaN: true });
    holds(
      fc.tuple(change({ partnersNow: 0 }), ramp).map(([inputs, rampMonths]) => ({ ...inputs, rampMonths })),
      ({ months }) => {
        expect(months[0]?.deals).toBe(0);
      },
    );
  });

  test("the tornado answers for every scenario that the projection answers for", () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const bars = tornado(inputs);
        expect(bars.ok && bars.value.every(({ spread }) => Number.isFinite(spread))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

test("there are two scenarios", () => {
  expect(scenarioIds).toEqual(["base", "optimistic"]);
});
