import fc from "fast-check";
import { attainment, betterOf, gap } from "../../../src/playbook/attainment";
import { channelFigures } from "../../../src/playbook/channelComparison";
import { concentration } from "../../../src/playbook/concentration";
import { kpiAction } from "../../../src/playbook/kpiAction";
import { kpis } from "../../../src/playbook/kpis";
import { isLate, paceNeeded, weeklyGain, weeksAtPace } from "../../../src/playbook/pace";
import { roiViews } from "../../../src/playbook/roiViews";
import { isStale, snapshotHoldsDays, surveyHoldsDays } from "../../../src/playbook/staleness";
import { trend } from "../../../src/playbook/trend";
import { isoDate, mondayOf, weekKey } from "../../../src/playbook/week";
import examples from "../../cases/worked-examples.json";

const amount = fc.double({ min: 0.01, max: 1e9, noNaN: true });
const day = fc.integer({ min: 36_526, max: 73_050 });

describe("the trend", () => {
  test.each(examples.trend)("from $prev to $cur is $arrow", ({ cur, prev, arrow }) => {
    expect(trend(cur, prev) ?? "").toBe(arrow);
  });

  test("needs a change of exactly 1 %, whichever the sign of the value", () => {
    expect([trend(101, 100), trend(100.9, 100), trend(99, 100), trend(-1, -2), trend(-2, 0)]).toEqual([
      "up",
      "flat",
      "down",
      "up",
      "down",
    ]);
  });

  test("turns round with its values", () => {
    const opposite = { up: "down", flat: "flat", down: "up" } as const;
    fc.assert(
      fc.property(amount, fc.double({ min: -0.5, max: 0.5, noNaN: true }), (previous, change) => {
        const there = trend(previous * (1 + change), previous);
        const back = trend(previous * (1 - change), previous);
        return there !== null && back === opposite[there];
      }),
    );
  });
});

describe("gap and attainment", () => {
  test.each([
    [0.88, 0.95, 1, 0.07, 0.88 / 0.95],
    [9, 8, 1, 0, 1.125],
    [75, 60, -1, 15, 0.8],
    [45, 60, -1, 0, 60 / 45],
    [0, 60, -1, 0, null],
    [5, 0, 1, 0, null],
    [0, 8, 1, 8, 0],
  ] as const)("%d against %d, better is %d: gap %d, attained %d", (actual, target, better, missing, attained) => {
    expect(gap(actual, target, better)).toBeCloseTo(missing, 12);
    const found = attainment(actual, target, better);
    if (attained === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(attained, 12);
  });

  test("agree: there is a gap exactly where less than all is attained", () => {
    fc.assert(
      fc.property(amount, amount, fc.constantFrom<1 | -1>(1, -1), (actual, target, better) => {
        const missing = gap(actual, target, better);
        return missing > 0
          ? (attainment(actual, target, better) ?? 1) <= 1
          : (attainment(actual, target, better) ?? 1) >= 1;
      }),
    );
  });

  test("know from the target's comparison what is better", () => {
    expect([betterOf(">="), betterOf(">"), betterOf("<="), betterOf("<")]).toEqual([1, 1, -1, -1]);
  });
});

describe("the pace", () => {
  test("is that of the playbook's example, which comes late", () => {
    const { actual, target, weeks_left, needed_per_week, last_week_gain, weeks_at_current_pace } = examples.pace;
    const missing = gap(actual, target, 1);
    expect(paceNeeded(missing, weeks_left)).toBe(needed_per_week);
    expect(weeksAtPace(missing, last_week_gain)).toBe(weeks_at_current_pace);
    expect(isLate(weeks_at_current_pace, weeks_left)).toBe(true);
  });

  test("is never without a gain, nothing once the target is reached, unknown when time is up", () => {
    expect([weeksAtPace(5, 0), weeksAtPace(5, -1), weeksAtPace(0, -1)]).toEqual(["never", "never", 0]);
    expect([paceNeeded(5, 0), paceNeeded(5, -1), paceNeeded(0, 0)]).toEqual([null, null, 0]);
    expect([isLate("never", 100), isLate(5, 5), isLate(6, 5)]).toEqual([true, false, true]);
  });

  test("brings a gain over other days to a week", () => {
    expect([weeklyGain(3000, 7), weeklyGain(3000, 14)]).toEqual([3000, 1500]);
  });

  test("held for so many weeks closes the gap, and one week less doesn't", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e4 }), (missing, gain) => {
        const weeks = weeksAtPace(missing, gain);
        return weeks !== "never" && weeks * gain >= missing && (weeks - 1) * gain < missing;
      }),
    );
  });
});

describe("the returns", () => {
  const { revenue, programme, fee_20pct, customers, cac_saving_each } = examples.roi_views;
  const amounts = {
    revenue,
    investment: programme,
    fees: fee_20pct,
    benefits: customers * cac_saving_each,
    margin: 0.7,
  };

  test("are those of the worked example", () => {
    const views = roiViews(amounts);
    expect(views.playbook).toBeCloseTo(examples.roi_views.playbook, 12);
    expect(views.withBenefits).toBeCloseTo(examples.roi_views.with_cac_savings, 12);
    expect(views.feesAsCost).toBeCloseTo(examples.roi_views.fee_as_cost, 12);
    expect(views.marginAndFees).toBeCloseTo(examples.roi_views.margin_70_fee_as_cost, 12);
  });

  test("are unknown without an investment, and the last without a margin", () => {
    expect(roiViews({ ...amounts, investment: 0, fees: 0 })).toEqual({
      playbook: null,
      withBenefits: null,
      feesAsCost: null,
      marginAndFees: null,
    });
    expect(roiViews({ ...amounts, margin: null }).marginAndFees).toBeNull();
  });
});

test("a survey is stale after 13 weeks, a snapshot after 7 days, not on the day itself", () => {
  expect([isStale(100, 191, surveyHoldsDays), isStale(100, 192, surveyHoldsDays)]).toEqual([false, true]);
  expect([isStale(100, 107, snapshotHoldsDays), isStale(100, 108, snapshotHoldsDays)]).toEqual([false, true]);
});

test("channels are compared over won deals, the win rate over won and lost", () => {
  const deals = [
    { won: true, value: 10_000, days: 40 },
    { won: true, value: 20_000, days: 80 },
    { won: false, value: 99_000, days: 300 },
  ];
  expect(channelFigures(deals)).toEqual({ winRate: 2 / 3, cycleDays: 60, dealSize: 15_000 });
  expect(channelFigures([])).toEqual({ winRate: null, cycleDays: null, dealSize: null });
});

describe("the concentration", () => {
  test("is that of the worked example", () => {
    const { shares, hhi, effective_partners, revenue_at_risk_if_top_leaves } = examples.concentration;
    const found = concentration(shares.map((share) => share * 1000));
    expect(found?.hhi).toBeCloseTo(hhi, 12);
    expect(found?.effectivePartners).toBeCloseTo(effective_partners, 12);
    expect(found?.revenueAtRisk).toBeCloseTo(revenue_at_risk_if_top_leaves, 12);
  });

  test("is unknown without revenue and with a negative one", () => {
    expect([concentration([]), concentration([0, 0]), concentration([100, -1])]).toEqual([null, null, null]);
  });

  test("counts between one and all partners", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 20 }), (revenues) => {
        const effective = concentration(revenues)?.effectivePartners ?? 0;
        return effective >= 1 - 1e-9 && effective <= revenues.length + 1e-9;
      }),
    );
  });
});

describe("weeks", () => {
  test.each([
    [46090, "2026-03-09", "2026-W11"],
    [46096, "2026-03-15", "2026-W11"],
    [46097, "2026-03-16", "2026-W12"],
    [46023, "2026-01-01", "2026-W01"],
    [46388, "2027-01-01", "2026-W53"],
  ])("day %d is %s, in week %s", (serial, date, week) => {
    expect([isoDate(serial), weekKey(serial)]).toEqual([date, week]);
  });

  test("begin on Monday and have seven days of one key", () => {
    fc.assert(
      fc.property(day, (serial) => {
        const monday = mondayOf(serial);
        const days = Array.from({ length: 7 }, (_, index) => weekKey(monday + index));
        return new Set(days).size === 1 && serial >= monday && serial < monday + 7 && weekKey(monday - 1) !== days[0];
      }),
    );
  });
});

describe("what to do", () => {
  test("is there for every KPI, in both languages", () => {
    for (const { id } of kpis) expect([kpiAction(id).en.length > 5, kpiAction(id).es.length > 5]).toEqual([true, true]);
  });

  test("is the KPI's own, that of the same measure, or the solution to a common error", () => {
    expect(kpiAction("partner-satisfaction").en).toBe("Improve support and communication");
    expect(kpiAction("d90-partnership-roi").en).toBe("Optimise costs");
    expect(kpiAction("d90-onboarding-weeks").en).toBe("Invest in quality onboarding");
    expect(kpiAction("strategic-brand-awareness").es).toBe("Updates semanales, feedback constante");
  });
});
