import { kpiGuidance } from "./kpiGuidance";
import type { KpiId } from "./kpis";
import type { Bilingual } from "./language";

/**
 * Whose action applies to a KPI that has none of its own: the same measure asked at another time. The rest have the
 * solution to one of the playbook's common errors.
 */
const sameMeasure: Readonly<Partial<Record<KpiId, KpiId>>> = {
  "q1-active-partnerships": "weekly-new-partners",
  "q1-partner-revenue-share": "partner-revenue-share",
  "q1-cac-reduction": "channel-cac-reduction",
  "q1-partner-satisfaction": "partner-satisfaction",
  "d90-active-partnerships": "weekly-new-partners",
  "d90-partner-revenue-share": "partner-revenue-share",
  "d90-cac-reduction": "channel-cac-reduction",
  "d90-partner-satisfaction": "partner-satisfaction",
  "d90-partnership-roi": "partnership-roi",
  "base12-active-partnerships": "weekly-new-partners",
  "base12-partner-revenue-share": "partner-revenue-share",
  "base12-cac-reduction": "channel-cac-reduction",
  "base12-partner-satisfaction": "partner-satisfaction",
  "base12-partnership-roi": "partnership-roi",
  "optimistic12-active-partnerships": "weekly-new-partners",
  "optimistic12-partner-revenue-share": "partner-revenue-share",
  "optimistic12-cac-reduction": "channel-cac-reduction",
  "optimistic12-partner-satisfaction": "partner-satisfaction",
  "optimistic12-partnership-roi": "partnership-roi",
};

/** Solutions to the playbook's common errors: poor onboarding, and too little communication. */
const investInOnboarding = { en: "Invest in quality onboarding", es: "Invertir en onboarding de calidad" };
const communicate = {
  en: "Weekly updates, constant feedback",
  es: "Updates semanales, feedback constante",
};

const onboardingKpis: ReadonlySet<KpiId> = new Set<KpiId>(["onboarding-time-reduction", "d90-onboarding-weeks"]);

/** What to do about a KPI that is not on target. */
export function kpiAction(id: KpiId): Bilingual {
  const own = kpiGuidance[id].action ?? kpiGuidance[sameMeasure[id] ?? id].action;
  if (own !== undefined) return own.text;
  return onboardingKpis.has(id) ? investInOnboarding : communicate;
}
