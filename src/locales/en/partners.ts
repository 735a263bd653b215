export const partners = {
  sheetName: "Partners",
  title: "Register of partners",
  whatToDo:
    "Enter one partner per row. Revenue comes from the register of deals; the check column says what to correct first.",
  asOf: "Judged on (date)",
  asOfNote: "Today, unless you type another date. Activity, revenue and surveys are judged on it.",
  summary: {
    active: "Active partners",
    satisfaction: "Average satisfaction (%)",
    investment: "Their investment ({currency})",
    revenue: "Their revenue, 12 months ({currency})",
    roi: "ROI of the programme (%)",
    successRate: "Success rate (%)",
    since: "Revenue counts after",
  },
  deals: {
    asOfMissing: "Enter the date on which to judge",
    allKnown: "OK: every partner that the deals name is in this register",
    oneUnknown: "1 deal names a partner that is not in this register: its revenue counts for nobody",
    someUnknown: "{count} deals name a partner that is not in this register: their revenue counts for nobody",
  },
  checks: {
    spaces: "Remove the extra spaces in the name",
    duplicate: "This name is there twice",
    type: "Choose one of the six types",
    subtypeMissing: "Choose the subtype",
    subtype: "The subtype belongs to another type",
    list: "Choose stage, CAC basis and by hand from their lists",
    date: "Enter dates as dates, such as 2026-03-31",
    order: "The contract ends before it starts",
    surveyLater: "The survey is dated later than the day judged on",
    surveyMissing: "Enter the date of the survey",
    amount: "Amounts are numbers of 0 or more",
    percentage: "Percentages go from 0% to 100%: type 88% for 88 %",
    share: "Share: usual {low}–{high}",
    cac: "CAC: usual {low}–{high}",
  },
  validation: {
    subtype: "Choose one of the subtypes of this type.",
    subtypePrompt: "The list offers the subtypes of the type in this row. Choose the type first.",
    percentage: "Enter a percentage from 0% to 100%, such as 88%.",
    sharePrompt: "Of the first-year value. Outside the usual range of the type the check says so; nothing is blocked.",
    basisPrompt: "Only a CAC per low-ticket customer is compared with the usual range of the type.",
    overridePrompt: "Leave it empty: the rule decides. Yes or No goes before the rule.",
  },
  lists: {
    note: "Usual ranges of the playbook. The blue cells may be changed to what is usual for you; the checks follow.",
    kinds: { share: "Revenue share", margin: "Margin", generic: "General range" },
  },
  notes: {
    success:
      "Active: from the start to the contract’s end. Successful: active, with a return of 0 or more over 12 months; what is set by hand goes first.",
    revenue:
      "Revenue: deals won, sourced by the partner and closed in the 12 months up to the day judged on. ROI = (revenue − investment) / investment.",
    cac: "Usual CAC ranges are in US dollars per low-ticket customer; nothing is converted.",
    sample:
      "Sample data: illustrative, told from the day on which the sheet was made. Type over it or clear the blue cells.",
  },
} as const;
