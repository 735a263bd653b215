import { lastMonth, type Projection } from "./projection";
import type { Bilingual } from "./language";
import type { TargetLine, TargetRange, Targets } from "./scenarios";

/** Rounding never decides. */
export const JUDGEMENT_TOLERANCE = 1e-9;

/** From this share of the revenue on, much depends on partners. */
export const concentratedShare = 0.5;

export const judgementLabels = {
  met: { en: "Met", es: "Cumplido" },
  aboveRange: { en: "Above range", es: "Por encima del rango" },
  below: { en: "Below", es: "Por debajo" },
  /** The value is a ratio with nothing to divide by. */
  noValue: { en: "No value", es: "Sin valor" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type JudgementStatus = keyof typeof judgementLabels;

export interface LineJudgement {
  readonly actual: number | null;
  readonly status: JudgementStatus;
  /** The value divided by the low end. */
  readonly attainment: number | null;
}

export interface Judgement {
  readonly lines: Readonly<Record<TargetLine, LineJudgement>>;
  /** No line is below, and none is without a value. */
  readonly met: boolean;
}

/** Month 12 against the targets. A survey, where there is one, goes before the planned satisfaction. */
export function judgement(result: Projection, targets: Targets, survey?: number): Judgement {
  const last = lastMonth(result);
  const lines = {
    activePartners: judged(last.end, targets.activePartners),
    revenueShare: judged(last.revenueShare, targets.revenueShare),
    cacReduction: judged(last.cacReduction, targets.cacReduction),
    satisfaction: judged(survey ?? last.satisfaction, targets.satisfaction),
    roi: judged(result.totals.roi, targets.roi),
  };
  const met = Object.values(lines).every(({ status }) => status === "met" || status === "aboveRange");
  return { lines, met };
}

function judged(actual: number | null, { low, high = Infinity }: TargetRange): LineJudgement {
  if (actual === null) return { actual, status: "noValue", attainment: null };
  const attainment = low === 0 ? null : actual / low;
  if (actual < low - JUDGEMENT_TOLERANCE) return { actual, status: "below", attainment };
  return { actual, status: actual > high + JUDGEMENT_TOLERANCE ? "aboveRange" : "met", attainment };
}
