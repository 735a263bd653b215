/** The functions as the autocomplete list, the Insert Function dialog and the help describe them, and the playbook's section. */
export const functionDescriptions = {
  shared: {
    weights:
      "One weight per criterion, as fractions that add up to 1 or points that add up to 100. Left out: 30, 25, 20, 15, 10.",
    completeScores: "The partner's scores from 1 to 10, as in SCORE. Several partners: one per row or one per column.",
    uncertainty: "How far each weight may be off, as a part of itself: 0.2 is 20 %. From 0 to 1. Left out or 0: 0.2.",
    framework: "Evaluation framework",
  },
  SCORE: {
    summary: "Weighted score of a partner from 1 to 10. Several partners spill.",
    scores:
      "The partner's scores from 1 to 10 in a row or a column: strategic fit, market access, technology compatibility, financial viability, cultural fit. Several partners: one per row or one per column.",
  },
  SCORERANGE: {
    summary: "Lowest and highest score of a partner if each weight may be off by up to 20 %, or your own share.",
  },
  FLIPPOINT: {
    summary:
      "For each criterion, the score at which the decision flips, all else equal. Outside 1 to 10: it cannot alone.",
    threshold: "The score from which a partner advances, from 1 to 10. Left out: 7.",
  },
  SCOREBOUNDS: {
    summary: "Lowest and highest score that a partner can still reach: missing scores count as 1 and as 10.",
    scores:
      "The partner's scores from 1 to 10, as in SCORE; blank or 0 where a score is missing. Several partners: one per row or one per column.",
  },
  SCOREGAP: {
    summary:
      "Lead of a partner over another with the weights that are worst for it. Above 0: ahead whatever the weights.",
    others: "The scores to compare with: those of one partner, or of as many partners as in scores.",
  },
  ROI: {
    summary: "Return on a partnership investment as a ratio: 3 is 300 %.",
    revenue: "Revenue from the partnership.",
    investment: "What the partnership cost: onboarding, training, co-marketing. Above 0.",
    otherBenefits: "Benefits beyond revenue, such as cost savings. Left out: 0.",
    section: "Critical success metrics: partnership ROI",
  },
  CACSAVING: {
    summary: "Share of the customer acquisition cost saved by winning customers through a partner: 0.6 is 60 %.",
    directCAC: "Cost of acquiring a customer without a partner. Above 0.",
    partnerCAC: "Cost of acquiring a customer through the partner. 0 or more.",
    section: "Complementary services partners: revenue share",
  },
  KPISTATUS: {
    summary: "Status of a KPI against the playbook's target: On target, Good, Below or No data.",
    kpi: 'Id, name or alias of a KPI, in English or Spanish, such as "partner-satisfaction".',
    actual: "The KPI's value; ratios as fractions, 0.88 or 88%. Blank: No data.",
    target: "Your own target. Left out or 0: the playbook's.",
    benchmark: "Your own value from which a missed target is still Good. Left out or 0: the playbook's.",
    language: '"en" or "es", the language of the status. Left out: "en".',
    section: "Critical success metrics and metrics by type",
  },
} as const;
