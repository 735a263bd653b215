import { success, type Outcome } from "./outcome";
import { checkedInputs, type Path, type ProjectionInputs } from "./projectionInputs";

export const MONTHS = 12;

/** One month. `null` is a ratio whose divisor is 0. Counts are expected values, so fractions are kept. */
export interface ProjectionMonth {
  readonly month: number;
  readonly start: number;
  readonly churned: number;
  readonly added: number;
  readonly end: number;
  readonly productive: number;
  readonly deals: number;
  readonly partnerRevenue: number;
  readonly directRevenue: number;
  readonly totalRevenue: number;
  readonly revenueShare: number | null;
  readonly fees: number;
  readonly investment: number;
  readonly partnerCac: number;
  /** Fees and investment per deal. */
  readonly loadedCac: number | null;
  readonly cacReduction: number | null;
  readonly loadedCacReduction: number | null;
  readonly cacSavings: number;
  readonly net: number;
  readonly cumulativeRevenue: number;
  readonly cumulativeInvestment: number;
  readonly cumulativeNet: number;
  readonly cumulativeRoi: number | null;
  /** A line to compare surveys with, not a forecast. */
  readonly satisfaction: number;
}

export interface ProjectionTotals {
  readonly churned: number;
  readonly added: number;
  readonly deals: number;
  readonly partnerRevenue: number;
  readonly directRevenue: number;
  readonly totalRevenue: number;
  /** Of the whole year; the run rate of month 12 stands in that month. */
  readonly revenueShare: number | null;
  readonly fees: number;
  readonly investment: number;
  readonly cacSavings: number;
  readonly net: number;
  /** The playbook's basis: fees are no cost. */
  readonly roi: number | null;
  readonly roiWithSavings: number | null;
  readonly roiWithFees: number | null;
}

export interface Projection {
  readonly inputs: ProjectionInputs;
  readonly months: readonly ProjectionMonth[];
  readonly totals: ProjectionTotals;
}

/** Twelve months from the drivers. Partners join during a month, are counted at its end, and sell from the next one on. */
export function projection(given: ProjectionInputs): Outcome<Projection> {
  const checked = checkedInputs(given);
  if (!checked.ok) return checked;
  const inputs = checked.value;
  const months = partnerMonths(inputs).reduce<readonly ProjectionMonth[]>(
    (before, partners) => [...before, monthOf(inputs, partners, before.at(-1))],
    [],
  );
  return success({ inputs, months, totals: totalsOf(months) });
}

/** How much of the way from now to month 12 is done: linear, or slow at both ends. */
export function wayDone(path: Path, month: number): number {
  const done = month / MONTHS;
  return path === "linear" ? done : done ** 2 * (3 - 2 * done);
}

/** What part of the partners leaves in a month. */
export function monthlyChurn(retention: number): number {
  return 1 - retention ** (1 / MONTHS);
}

interface PartnerMonth {
  readonly month: number;
  readonly start: number;
  readonly churned: number;
  readonly added: number;
  readonly end: number;
  readonly productive: number;
}

function partnerMonths(inputs: ProjectionInputs): readonly PartnerMonth[] {
  const { partnersNow, targetPartners, path, retention } = inputs;
  const churn = monthlyChurn(retention);
  const added: number[] = [];
  let start = partnersNow;
  return Array.from({ length: MONTHS }, (_, index) => {
    const month = index + 1;
    const planned = partnersNow + (targetPartners - partnersNow) * wayDone(path, month);
    const churned = start * churn;
    added.push(Math.max(0, planned - start + churned));
    const end = start - churned + (added[index] ?? 0);
    const result = {
      month,
      start,
      churned,
      added: added[index] ?? 0,
      end,
      productive: productive(inputs, churn, added),
    };
    start = end;
    return result;
  });
}

/** Those of the start who are still there, and each month's new ones as far as they are there and up to speed. */
function productive({ partnersNow, rampMonths }: ProjectionInputs, churn: number, added: readonly number[]): number {
  const staying = 1 - churn;
  return added.reduce(
    (sum, joined, index) => {
      const age = added.length - 1 - index;
      const ramp = age >= rampMonths ? 1 : age / rampMonths;
      return sum + joined * staying ** age * ramp;
    },
    partnersNow * staying ** added.length,
  );
}

function monthOf(
  inputs: ProjectionInputs,
  partners: PartnerMonth,
  before: ProjectionMonth | undefined,
): ProjectionMonth {
  const { share, averageDeal, directCac } = inputs;
  const deals = (partners.productive * inputs.dealsPerPartner) / MONTHS;
  const partnerRevenue = deals * averageDeal;
  const directRevenue = inputs.directRevenue * (1 + inputs.directGrowth) ** partners.month;
  const fees = share * partnerRevenue;
  const investment = inputs.onboardingCost * partners.added + inputs.partnerCost * partners.end + inputs.fixedCost;
  const partnerCac = share * averageDeal;
  const loadedCac = ratio(fees + investment, deals);
  const net = inputs.grossMargin * partnerRevenue - fees - investment;
  const cumulativeRevenue = (before?.cumulativeRevenue ?? 0) + partnerRevenue;
  const cumulativeInvestment = (before?.cumulativeInvestment ?? 0) + investment;
  return {
    ...partners,
    deals,
    partnerRevenue,
    directRevenue,
    totalRevenue: partnerRevenue + directRevenue,
    revenueShare: ratio(partnerRevenue, partnerRevenue + directRevenue),
    fees,
    investment,
    partnerCac,
    loadedCac,
    cacReduction: ratio(directCac - partnerCac, directCac),
    loadedCacReduction: loadedCac === null ? null : ratio(directCac - loadedCac, directCac),
    cacSavings: deals * (directCac - partnerCac),
    net,
    cumulativeRevenue,
    cumulativeInvestment,
    cumulativeNet: (before?.cumulativeNet ?? 0) + net,
    cumulativeRoi: ratio(cumulativeRevenue - cumulativeInvestment, cumulativeInvestment),
    satisfaction:
      inputs.satisfactionNow + ((inputs.targetSatisfaction - inputs.satisfactionNow) * partners.month) / MONTHS,
  };
}

function totalsOf(months: readonly ProjectionMonth[]): ProjectionTotals {
  const sum = (line: SummedLine) => months.reduce((total, month) => total + month[line], 0);
  const [partnerRevenue, directRevenue, fees] = [sum("partnerRevenue"), sum("directRevenue"), sum("fees")];
  const [investment, cacSavings] = [sum("investment"), sum("cacSavings")];
  return {
    churned: sum("churned"),
    added: sum("added"),
    deals: sum("deals"),
    partnerRevenue,
    directRevenue,
    totalRevenue: sum("totalRevenue"),
    revenueShare: ratio(partnerRevenue, partnerRevenue + directRevenue),
    fees,
    investment,
    cacSavings,
    net: sum("net"),
    roi: ratio(partnerRevenue - investment, investment),
    roiWithSavings: ratio(partnerRevenue + cacSavings - investment, investment),
    roiWithFees: ratio(partnerRevenue - investment - fees, investment + fees),
  };
}

/** Lines of which the year's total is the sum of the months. */
export type SummedLine = Exclude<keyof ProjectionTotals, "revenueShare" | "roi" | "roiWithSavings" | "roiWithFees">;

/** Of no meaning without something to divide by, or with so little that no number is large enough. */
function ratio(dividend: number, divisor: number): number | null {
  const quotient = dividend / divisor;
  return Number.isFinite(quotient) ? quotient : null;
}

/** The month from which on the cumulative net is never below 0 again; `null` if that is not within the year. */
export function breakEvenMonth({ months }: Projection): number | null {
  const lastBelow = Math.max(0, ...months.filter(({ cumulativeNet }) => cumulativeNet < 0).map(({ month }) => month));
  return lastBelow === MONTHS ? null : lastBelow + 1;
}

export function lastMonth({ months }: Projection): ProjectionMonth {
  const last = months[MONTHS - 1];
  if (last === undefined) throw new Error("A projection has twelve months");
  return last;
}
