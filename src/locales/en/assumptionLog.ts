/** The sheet that lists what was entered into the others. */
export const assumptionLog = {
  name: "Assumptions",
  title: "Assumption log",
  hint: "What the other sheets are worked out from: every input once, then a row for each change. Yours to fill in: the owner, and the source where you know it better. Both go with the input from then on.",
  units: {
    percent: "%",
    points: "points",
    score: "/10",
    partners: "partners",
    customers: "customers",
    deals: "deals",
    dollars: "USD",
    weeks: "weeks",
    months: "months",
    years: "years",
    tier: "tier",
    date: "date",
    choice: "choice",
  },
} as const;
