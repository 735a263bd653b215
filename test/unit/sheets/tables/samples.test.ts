import fc from "fast-check";
import { monthStart } from "../../../../src/playbook/calendar";
import { isActive } from "../../../../src/playbook/partnerActivity";
import { partnerRevenue, type ClosedDeal } from "../../../../src/playbook/partnerRevenue";
import { roi } from "../../../../src/playbook/roi";
import { sampleDeals, type SampleDeal } from "../../../../src/sheets/tables/dealsSample";
import { sampleSnapshots } from "../../../../src/sheets/tables/snapshotsSample";
import { samplePartnerNames, samplePartners } from "../../../../src/sheets/tables/partnersSample";

function day(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

type ClosedSample = SampleDeal & ClosedDeal;

function closedDeals(today: number): readonly ClosedSample[] {
  return sampleDeals("en", today).filter(
    (deal): deal is ClosedSample => deal.closed !== undefined && deal.outcome !== undefined,
  );
}

function expectToHold(today: number): void {
  const active = samplePartners.filter(({ startDaysAgo, endDaysAgo }) =>
    isActive(today - startDaysAgo, endDaysAgo === undefined ? null : today - endDaysAgo, today),
  );
  expect(active).toHaveLength(7);
  expect(active.filter(({ startDaysAgo }) => startDaysAgo < 180)).toHaveLength(5);
  const investment = sum(active.map(({ onboarding, training, coMarketing }) => onboarding + training + coMarketing));
  expect(investment).toBe(20_000);
  const surveys = active.flatMap(({ survey }) => survey ?? []);
  expect(mean(surveys.map(({ satisfaction }) => satisfaction))).toBeCloseTo(0.88, 12);

  const deals = closedDeals(today);
  const revenue = sum(active.map(({ id }) => partnerRevenue(deals, samplePartnerNames("en")[id], today)));
  expect(revenue).toBe(70_000);
  expect(roi(revenue, investment)).toEqual({ ok: true, value: 2.5 });
  const sourced = deals.filter(({ outcome, attribution }) => outcome === "won" && attribution === "sourced");
  expect(sum(sourced.map(({ value }) => value))).toBe(70_000);
  expect(sum(sourced.filter(({ closed }) => closed > today - 180).map(({ value }) => value))).toBe(50_000);

  const byPartner = deals.filter(({ channel }) => channel === "partner");
  const direct = deals.filter(({ channel }) => channel === "direct");
  const won = (some: readonly ClosedSample[]) => some.filter(({ outcome }) => outcome === "won");
  expect(won(byPartner).length / byPartner.length).toBe(0.4);
  expect(won(direct).length / direct.length).toBe(0.25);
  expect(mean(won(byPartner).map(({ value }) => value))).toBe(10_000);
  for (const [some, about] of [
    [byPartner, 45],
    [won(byPartner), 45],
    [direct, 95],
    [won(direct), 95],
  ] as const) {
    expect(Math.abs(mean(some.map(({ opened, closed }) => closed - opened)) - about)).toBeLessThan(2);
  }
  for (const monthsAgo of [1, 2, 3, 4]) {
    const [from, until] = [monthStart(today, -monthsAgo), monthStart(today, 1 - monthsAgo)];
    const inMonth = won(direct).filter(({ closed }) => closed >= from && closed < until);
    expect(Math.abs(sum(inMonth.map(({ value }) => value)) - 100_000)).toBeLessThan(5_000);
  }
  expect(deals.filter(({ opened, closed }) => closed > today || opened > closed)).toEqual([]);
}

test.each(["2026-03-09", "2026-01-01", "2024-02-29", "2024-03-01", "2025-12-31", "2026-11-25"])(
  "the example tells the same figures on %s",
  (date) => {
    expectToHold(day(date));
  },
);

test("the example tells the same figures on any other day", () => {
  fc.assert(
    fc.property(fc.integer({ min: day("2001-01-01"), max: day("2100-01-01") }), (today) => {
      expectToHold(today);
    }),
  );
});

test("every partner of a deal is in the register, and had started when the deal was opened", () => {
  const today = day("2026-03-09");
  for (const language of ["en", "es"] as const) {
    for (const { partner, opened } of sampleDeals(language, today)) {
      if (partner === undefined) continue;
      const registered = samplePartners.find(({ id }) => samplePartnerNames(language)[id] === partner);
      expect(opened).toBeGreaterThanOrEqual(today - (registered?.startDaysAgo ?? 0));
    }
  }
});

test("partners are surveyed two to twelve weeks before, but for one whose survey is out of date", () => {
  const ages = samplePartners.flatMap(({ survey }) => survey?.daysAgo ?? []);
  expect(ages.filter((age) => age < 14 || age > 84)).toEqual([100]);
});

test("fees are paid at 20 %, and only on partner deals", () => {
  const deals = sampleDeals("es", 46_090);
  expect(new Set(deals.map(({ channel, share }) => `${channel} ${share}`))).toEqual(
    new Set(["partner 0.2", "direct undefined"]),
  );
});

test("the history of the example is what its registers told week by week, as far as nothing has changed since", () => {
  const today = day("2026-11-25");
  for (const { weeksAgo, figures } of sampleSnapshots) {
    const then = today - 7 * weeksAgo;
    const active = samplePartners.filter(({ startDaysAgo, endDaysAgo }) =>
      isActive(today - startDaysAgo, endDaysAgo === undefined ? null : today - endDaysAgo, then),
    );
    const begun = active.filter(({ startDaysAgo }) => startDaysAgo <= 180);
    const deals = closedDeals(today);
    const sourced = deals.filter(({ outcome, attribution }) => outcome === "won" && attribution === "sourced");
    const inPeriod = sourced.filter(({ closed }) => closed >= today - 180 && closed <= then);
    const surveys = active.flatMap(({ survey }) => (survey && survey.daysAgo >= 7 * weeksAgo ? [survey] : []));
    const investment = sum(active.map(({ onboarding, training, coMarketing }) => onboarding + training + coMarketing));
    const revenue = sum(samplePartners.map(({ id }) => partnerRevenue(deals, samplePartnerNames("en")[id], then)));
    expect(figures["weekly-new-partners"]).toBe(begun.length);
    expect(figures["weekly-partner-revenue"]).toBe(sum(inPeriod.map(({ value }) => value)));
    expect(figures["weekly-partner-satisfaction"]).toBeCloseTo(mean(surveys.map((survey) => survey.satisfaction)), 2);
    expect(figures["weekly-partnership-roi"]).toBeCloseTo((revenue - investment) / investment, 2);
  }
  expect(sampleSnapshots.map(({ weeksAgo }) => weeksAgo)).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
});
