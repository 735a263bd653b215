import fc from "fast-check";
import { cacSaving } from "../../../src/playbook/cacSaving";
import { developmentChecklist } from "../../../src/playbook/developmentChecklist";
import { effectiveCac, effectiveShare } from "../../../src/playbook/effectiveShare";
import { expectedSignature, firstDeal, nextDue } from "../../../src/playbook/expectedSignature";
import { plannedDates } from "../../../src/playbook/negotiationPlan";
import { negotiationProgress } from "../../../src/playbook/negotiationProgress";
import { negotiationSteps, weeksToFirstDeal } from "../../../src/playbook/negotiationSteps";
import { partnerBalance, partnerPayback } from "../../../src/playbook/partnerPayback";
import { maxRecurringShare, recurringCac } from "../../../src/playbook/recurringShare";
import { walkAwayShare } from "../../../src/playbook/walkAwayShare";
import { weightedPipeline } from "../../../src/playbook/weightedPipeline";
import { weekends, workingDay } from "../../../src/playbook/workingDay";

function day(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;
}

const weeks = negotiationSteps.map((step) => step.weeks);
const usual = { weekend: weekends[0].pattern, holidays: [] };
const start = day("2026-01-05");
const notDone = [null, null, null, null, null];
const days = fc.integer({ min: day("2000-01-01"), max: day("2100-12-31") });
const weekendPattern = fc.constantFrom(...weekends.map(({ pattern }) => pattern));

describe("working days", () => {
  test("a day off moves to the next working day, and a working day stays", () => {
    expect(workingDay(day("2026-01-10"), usual)).toBe(day("2026-01-12"));
    expect(workingDay(day("2026-01-12"), usual)).toBe(day("2026-01-12"));
    expect(workingDay(day("2026-01-09"), { weekend: "0000110", holidays: [] })).toBe(day("2026-01-11"));
    expect(workingDay(day("2026-01-10"), { weekend: "0000011", holidays: [day("2026-01-12")] })).toBe(
      day("2026-01-13"),
    );
  });

  test("the day found is never off and less than a week away without holidays", () => {
    fc.assert(
      fc.property(days, weekendPattern, (from, weekend) => {
        const found = workingDay(from, { weekend, holidays: [] });
        expect(found - from).toBeGreaterThanOrEqual(0);
        expect(found - from).toBeLessThanOrEqual(2);
        expect(workingDay(found, { weekend, holidays: [] })).toBe(found);
      }),
    );
  });
});

describe("the plan of a negotiation", () => {
  test("is the playbook's: six to seven weeks from the start", () => {
    expect(plannedDates(start, weeks, usual)).toEqual(
      [
        ["2026-01-12", "2026-01-12"],
        ["2026-01-19", "2026-01-19"],
        ["2026-01-26", "2026-01-26"],
        ["2026-02-09", "2026-02-16"],
        ["2026-02-16", "2026-02-23"],
      ].map(([early = "", late = ""]) => ({ early: day(early), late: day(late) })),
    );
  });

  test("shifts a due date that falls on a holiday", () => {
    const calendar = { ...usual, holidays: [day("2026-01-12")] };
    expect(plannedDates(start, weeks, calendar)[0]).toEqual({ early: day("2026-01-13"), late: day("2026-01-13") });
  });

  test("never goes back from one step to the next, nor from early to late", () => {
    fc.assert(
      fc.property(days, weekendPattern, (from, weekend) => {
        const plan = plannedDates(from, weeks, { weekend, holidays: [from + 7, from + 8] });
        expect(plan.every(({ early, late }) => early <= late)).toBe(true);
        expect(plan.every(({ early }, index) => index === 0 || early >= (plan[index - 1]?.early ?? 0))).toBe(true);
      }),
    );
  });
});

describe("where a negotiation stands", () => {
  const progress = (done: (number | null)[], asOf: number, lost: number | null = null) =>
    negotiationProgress({ start, done, lost }, weeks, asOf);

  test("the first step is stalled after 7 days, not on the seventh", () => {
    expect(progress(notDone, start + 7)).toEqual({ step: 0, began: start, daysInStep: 7, status: "inProgress" });
    expect(progress(notDone, start + 8).status).toBe("stalled");
  });

  test("the negotiation itself is stalled after 21 days", () => {
    const done = [start + 7, start + 14, start + 21, null, null];
    expect(progress(done, start + 42)).toMatchObject({ step: 3, daysInStep: 21, status: "inProgress" });
    expect(progress(done, start + 43).status).toBe("stalled");
  });

  test("a start to come is not started; all steps done are signed; a lost one is lost, wherever it was", () => {
    expect(progress(notDone, start - 1)).toMatchObject({ step: 0, daysInStep: null, status: "notStarted" });
    const all = [7, 14, 21, 35, 42].map((later) => start + later);
    expect(progress(all, start + 50)).toMatchObject({ step: 5, began: start + 42, daysInStep: null, status: "signed" });
    expect(progress(notDone, start + 50, start + 20)).toMatchObject({ step: 0, daysInStep: null, status: "lost" });
  });

  test("a missing date holds the step, whatever later ones say", () => {
    expect(progress([start + 7, null, start + 21, null, null], start + 22).step).toBe(1);
  });
});

describe("the signature and the first deal", () => {
  const rangeOf = (done: (number | null)[], asOf: number) =>
    expectedSignature(negotiationProgress({ start, done, lost: null }, weeks, asOf), weeks, asOf, usual);

  test("are expected as the playbook counts", () => {
    const signature = rangeOf(notDone, start);
    expect(signature).toEqual({ early: day("2026-02-16"), late: day("2026-02-23") });
    expect(firstDeal(signature, weeksToFirstDeal, usual)).toEqual({
      early: day("2026-03-16"),
      late: day("2026-03-23"),
    });
  });

  test("move with every day that an overdue step takes", () => {
    const done = [start + 7, start + 14, start + 21, null, null];
    expect(rangeOf(done, start + 35)).toEqual({ early: start + 42, late: start + 49 });
    expect(rangeOf(done, start + 56)).toEqual({ early: start + 63, late: start + 63 });
  });

  test("are never in the past, nor is early after late", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 4 }), (later, steps) => {
        const done = notDone.map((_, index) => (index < steps ? start + 7 * (index + 1) : null));
        const { early, late } = rangeOf(done, start + later);
        expect(early).toBeGreaterThanOrEqual(start + later);
        expect(late).toBeGreaterThanOrEqual(early);
      }),
    );
  });

  test("the open step is due its weeks after the one before it", () => {
    const progress = negotiationProgress(
      { start, done: [start + 3, null, null, null, null], lost: null },
      weeks,
      start,
    );
    expect(nextDue(progress, weeks, usual)).toEqual({ early: day("2026-01-15"), late: day("2026-01-15") });
  });
});

test("the pipeline of 5, 3, 2, 1 and 1 partners makes 5.33 signatures", () => {
  const counts = [5, 3, 2, 1, 1];
  const entries = negotiationSteps.map(({ closeProbability }, index) => ({
    probability: closeProbability,
    amount: counts[index] ?? 0,
  }));
  expect(weightedPipeline(entries)).toBeCloseTo(5.3333333333, 9);
  expect(weightedPipeline([])).toBe(0);
});

const example = { directCac: 5000, otherCost: 0, firstYearValue: 10_000 };

test.each([
  [0, 0, 0.5],
  [0, 0.4, 0.3],
  [0, 0.5, 0.25],
  [0, 0.6, 0.2],
  [500, 0.4, 0.25],
  [500, 0.5, 0.2],
  [500, 0.6, 0.15],
])("with other costs of %d and a target saving of %d the walk-away share is %d", (otherCost, targetSaving, share) => {
  expect(walkAwayShare({ ...example, otherCost, targetSaving })).toBeCloseTo(share, 12);
});

test("exclusivity adds points: 20 % becomes 25 %, and the saving falls from 60 % to 50 %", () => {
  const saving = (share: number) => cacSaving(5000, effectiveCac(share, 10_000));
  expect(effectiveShare(0.2, false)).toBe(0.2);
  expect(effectiveShare(0.2, true)).toBe(0.25);
  expect(saving(0.2)).toEqual({ ok: true, value: 0.6 });
  expect(saving(0.25)).toEqual({ ok: true, value: 0.5 });
});

test.each([
  [1, 0.85, 0, 2000],
  [2, 0.85, 0, 3700],
  [3, 0.85, 0, 5145],
  [2, 0.85, 0.1, 3545.454545454545],
  [3, 0.85, 0.1, 4739.669421487602],
  [3, 1, 0, 6000],
  [3, 0, 0, 2000],
])("20 %% for %d years, keeping %d, discounted at %d, costs %d", (years, retention, discountRate, cac) => {
  expect(recurringCac(0.2, 10_000, { years, retention, discountRate })).toBeCloseTo(cac, 8);
});

test("keeping 40 % over two years allows 16.2 %", () => {
  const payment = { years: 2, retention: 0.85, discountRate: 0 };
  expect(maxRecurringShare({ ...example, targetSaving: 0.4 }, payment)).toBeCloseTo(0.16216216216216217, 12);
});

test("the highest recurring share saves exactly the target", () => {
  const rate = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(rate, rate, rate, fc.integer({ min: 1, max: 10 }), (targetSaving, retention, discountRate, years) => {
      const payment = { years, retention, discountRate };
      const cac = recurringCac(maxRecurringShare({ ...example, targetSaving }, payment), 10_000, payment);
      expect(1 - cac / 5000).toBeCloseTo(targetSaving, 9);
    }),
  );
});

describe("the payback of a partner", () => {
  const partner = {
    onboarding: 2500,
    monthlyCost: 5000 / 12,
    share: 0.25,
    dealsAYear: 6,
    firstYearValue: 10_000,
    rampMonths: 3,
  };

  test("is the playbook's: month 3", () => {
    const balances = [1, 2, 3, 4, 5, 6, 7].map((month) => partnerBalance(partner, month));
    [-2916.67, -2083.33, 0, 3333.33, 6666.67, 10_000, 13_333.33].forEach((expected, index) =>
      expect(balances[index]).toBeCloseTo(expected, 2),
    );
    expect(partnerPayback(partner)).toBe(3);
  });

  test("never comes when the margin does not cover the monthly cost", () => {
    expect(partnerPayback({ ...partner, monthlyCost: 4000 })).toBeNull();
    expect(partnerPayback({ ...partner, dealsAYear: 0 })).toBeNull();
    expect(partnerPayback({ ...partner, share: 1 })).toBeNull();
  });

  test("is the first month whose balance is not negative", () => {
    const cost = fc.double({ min: 0, max: 20_000, noNaN: true });
    fc.assert(
      fc.property(
        cost,
        fc.double({ min: 0, max: 3000, noNaN: true }),
        fc.integer({ min: 1, max: 12 }),
        (onboarding, monthlyCost, rampMonths) => {
          const each = { ...partner, onboarding, monthlyCost, rampMonths };
          const month = partnerPayback(each);
          expect(month).not.toBeNull();
          expect(partnerBalance(each, month ?? 0)).toBeGreaterThanOrEqual(-1e-4);
          if (month !== null && month > 1) expect(partnerBalance(each, month - 1)).toBeLessThan(1e-4);
        },
      ),
    );
  });
});

test("every step ticks off one item of the development list, and the onboarding is the last", () => {
  expect(developmentChecklist.map(({ step }) => step)).toEqual([...negotiationSteps.map(({ id }) => id), undefined]);
});
