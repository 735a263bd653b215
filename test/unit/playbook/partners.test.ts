import fc from "fast-check";
import { cacRange } from "../../../src/playbook/cacRange";
import { monthsLater, monthStart } from "../../../src/playbook/calendar";
import { isActive } from "../../../src/playbook/partnerActivity";
import { partnerFee } from "../../../src/playbook/partnerFee";
import { partnerRevenue, type ClosedDeal } from "../../../src/playbook/partnerRevenue";
import { isSuccessful, successRate } from "../../../src/playbook/partnerSuccess";
import { partnerTypes } from "../../../src/playbook/partnerTypes";
import { isUsualShare, shareRange } from "../../../src/playbook/shareRange";
import { inTrailingYear } from "../../../src/playbook/trailingYear";

/** A day as Excel counts it. */
function day(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;
}

function typeOf(id: string) {
  return partnerTypes.find((type) => type.id === id);
}

const days = fc.integer({ min: day("2000-01-01"), max: day("2100-12-31") });

describe("months", () => {
  test("end where the shorter month ends, as EDATE has it", () => {
    expect(day("2026-03-09")).toBe(46_090);
    expect(monthsLater(day("2024-02-29"), -12)).toBe(day("2023-02-28"));
    expect(monthsLater(day("2026-03-31"), 1)).toBe(day("2026-04-30"));
    expect(monthsLater(day("2026-01-01"), -12)).toBe(day("2025-01-01"));
    expect(monthsLater(day("2026-11-30"), 3)).toBe(day("2027-02-28"));
  });

  test("start on their first day", () => {
    expect(monthStart(day("2026-01-01"), -4)).toBe(day("2025-09-01"));
    expect(monthStart(day("2024-02-29"))).toBe(day("2024-02-01"));
  });

  test("add up: a year's months lead to the same day of another year, or to 28 February", () => {
    fc.assert(
      fc.property(days, (from) => {
        expect(Math.abs(monthsLater(monthsLater(from, 12), -12) - from)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("the trailing year", () => {
  test("takes in its last day and leaves out the same day a year before", () => {
    const asOf = day("2026-03-09");
    expect(inTrailingYear(asOf, asOf)).toBe(true);
    expect(inTrailingYear(asOf + 1, asOf)).toBe(false);
    expect(inTrailingYear(day("2025-03-10"), asOf)).toBe(true);
    expect(inTrailingYear(day("2025-03-09"), asOf)).toBe(false);
  });

  test("has 365 or 366 days, whatever the day it ends on", () => {
    fc.assert(
      fc.property(days, (asOf) => {
        const counted = Array.from({ length: 370 }, (_, ago) => inTrailingYear(asOf - ago, asOf)).filter(Boolean);
        expect([365, 366]).toContain(counted.length);
      }),
    );
  });
});

describe("the usual share", () => {
  test("is that of the type, and the generic one for a type without", () => {
    expect(shareRange(typeOf("var"))).toMatchObject({ low: 0.3, high: 0.4 });
    expect(shareRange(typeOf("joint-ventures"))).toEqual({ low: 0.1, high: 0.3 });
    expect(shareRange()).toEqual({ low: 0.1, high: 0.3 });
  });

  test("takes in both ends, even where a sum is a hair off", () => {
    expect(isUsualShare(0.35, typeOf("var"))).toBe(true);
    expect(isUsualShare(0.35, typeOf("marketing-agencies"))).toBe(false);
    expect(isUsualShare(0.15, typeOf("marketing-agencies"))).toBe(true);
    expect(isUsualShare(0.1 + 0.2)).toBe(true);
    expect(isUsualShare(0.301)).toBe(false);
    expect(isUsualShare(88)).toBe(false);
  });
});

test("a CAC has a usual range only per low-ticket customer, and only for a type that has one", () => {
  expect(cacRange("low-ticket", typeOf("crm-integrations"))).toMatchObject({ low: 25, high: 50 });
  expect(cacRange("other", typeOf("crm-integrations"))).toBeUndefined();
  expect(cacRange(undefined, typeOf("crm-integrations"))).toBeUndefined();
  expect(cacRange("low-ticket", typeOf("var"))).toBeUndefined();
});

describe("a partner", () => {
  test.each([
    ["on its first day", 100, null, 100, true],
    ["before it starts", 101, null, 100, false],
    ["on the contract's last day", 1, 100, 100, true],
    ["the day after", 1, 99, 100, false],
    ["without a start", null, 200, 100, false],
    ["with a start that is a text", "100", null, 100, false],
    ["with an end that is a text", 1, "soon", 100, false],
    ["with an end that is an empty text", 1, "", 100, true],
    ["with an error for a start", { error: "#N/A" }, null, 100, false],
  ])("%s", (_title, start, end, asOf, active) => {
    expect(isActive(start, end, asOf)).toBe(active);
  });

  test("is successful when active and not losing money, unless somebody says otherwise", () => {
    expect(isSuccessful(true, 0)).toBe(true);
    expect(isSuccessful(true, -0.01)).toBe(false);
    expect(isSuccessful(true, undefined)).toBe(false);
    expect(isSuccessful(false, 5)).toBe(false);
    expect(isSuccessful(false, undefined, true)).toBe(true);
    expect(isSuccessful(true, 5, false)).toBe(false);
  });
});

test("the success rate is a share of all partnerships, and there is none without any", () => {
  expect(successRate(6, 8)).toBe(0.75);
  expect(successRate(0, 0)).toBeUndefined();
});

describe("partner revenue", () => {
  const won: ClosedDeal = { partner: "Cobalt Cloud", closed: 1000, value: 10, outcome: "won", attribution: "sourced" };

  test("counts deals that were won and sourced, in the twelve months, whatever the case of the name", () => {
    const deals: ClosedDeal[] = [
      won,
      { ...won, partner: "cobalt cloud", value: 5 },
      { ...won, outcome: "lost" },
      { ...won, attribution: "influenced" },
      { ...won, partner: "Cobalt" },
      { ...won, closed: 1001 },
      { ...won, closed: 1000 - 367 },
      { closed: 1000, value: 7, outcome: "won" },
    ];
    expect(partnerRevenue(deals, "Cobalt Cloud", 1000)).toBe(15);
    expect(partnerRevenue([], "Cobalt Cloud", 1000)).toBe(0);
  });
});

describe("a fee", () => {
  test("is the share of a won deal's value", () => {
    expect(partnerFee(10_000, 0.2, "won")).toBe(2_000);
    expect(partnerFee(10_000, 0, "won")).toBe(0);
    expect(partnerFee(10_000, 0.2, "lost")).toBeUndefined();
  });

  test("is none where value or share cannot be right", () => {
    expect(partnerFee(10_000, 20, "won")).toBeUndefined();
    expect(partnerFee(10_000, -0.1, "won")).toBeUndefined();
    expect(partnerFee(-1, 0.2, "won")).toBeUndefined();
  });
});
