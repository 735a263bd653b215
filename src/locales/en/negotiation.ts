export const negotiation = {
  sheetName: "Negotiations",
  title: "Negotiations",
  whatToDo:
    "Enter one negotiation per row, and the day on which each step was done. The sheet works out step, status, next dates and forecast.",
  settings: {
    judgedOn: "Judged on (date)",
    weekend: "Days off",
    customers: "Customers per partner, first year",
    firstYearValue: "First-year value per customer ({currency})",
    firstDealWeeks: "Weeks from signature to first deal",
  },
  settingChecks: {
    judgedOn: "Enter the day to judge on in the register of partners",
    weekend: "Choose the days off from the list",
    holidays: "Enter the holidays, to the right, as dates",
    weeks: "Enter the weeks of every step, 0 or more",
    weeksOrder: "A step’s weeks “from” exceed its weeks “to”",
    probabilities: "Enter the five probabilities, from 0% to 100%",
    amounts: "Enter customers, value and weeks as numbers, 0 or more",
  },
  board: {
    heading: "Partners by step",
    open: "Open in total",
    chartTitle: "Partners by step",
    chartAxis: "Partners",
    sentence: "Partners under way: {open}. Most in one step: {most} ({step}).",
  },
  stalled: {
    heading: "Stalled: the first {places}, the longest first",
    none: "Nothing is stalled",
  },
  table: "Negotiations: enter dates as each step is done",
  plan: {
    heading: "Plan from the start, and forecast",
    signature: "Signature expected",
    firstDeal: "First deal expected",
  },
  checks: {
    startMissing: "Enter the day it started",
    date: "Enter dates as dates, such as 2026-03-31",
    dateMissing: "Date missing: {step}",
    order: "A step is done before the one before it",
    lostBefore: "Lost before its last date",
    lostAndSigned: "Signed and lost: clear one date",
    future: "A date is later than the day judged on",
    onboarding: "Onboarding starts before the signature",
    amount: "The forecast is a number, 0 or more",
    twice: "This partner has two open rows",
    stalled: "Stalled: act on it or close it",
  },
  validation: {
    partnerPrompt: "Choose a partner of the register. A new one is best entered there first.",
    donePrompt: "The day on which “{step}” ended: {deliverable}. Leave it empty until then.",
    onboardingPrompt: "The day on which the onboarding is scheduled to start.",
    lostPrompt: "The day on which the negotiation ended without a contract.",
    revenuePrompt:
      "What this partner should bring in in its first year. Empty: customers per partner × first-year value, from the settings.",
    weeksTitle: "Weeks",
    weeks: "Enter a whole number of weeks from 0 to 52.",
    probabilityTitle: "Probability",
    weekendTitle: "Days off",
    weekend: "Choose one of the lists of days off.",
  },
  lists: {
    holidays: "Holidays: one date a cell",
    weekends: "Days off",
    patterns: "Pattern",
    actions: "Next action",
    deliverables: "To be reached",
    statuses: "Status",
  },
  notes: {
    due: "A due date on a day off or a holiday moves to the next working day. Holidays are entered to the right of the table.",
    stalled:
      "Stalled: longer in a step than its weeks “to”. The expected signature counts the weeks of the steps still open.",
    assumed:
      "The probabilities are the playbook’s funnel (5 contacts, 2–3 calls, 1–2 proposals, 1 signature); the 80% for Negotiation is an assumption.",
    clock:
      "Each partner has its own clock: {early}–{late} weeks to the signature and {onboarding} of onboarding make {earlyInAll}–{lateInAll} weeks, more than the {phase} of the programme’s phase 2.",
    checklist: "Development list: {items}. Each date ticks off its item.",
    sample:
      "Sample data: illustrative, told from the day on which the sheet was made. Type over it or clear the blue cells.",
  },
} as const;
