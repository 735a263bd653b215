/** What the gallery says of each template, in its order. */
export const cards = {
  partners: {
    name: "Register of partners",
    purpose:
      "One row per partner: type, contract, investment and satisfaction, with its revenue and return from the deals.",
    rows: "Rows for partners",
    picture:
      "A sheet with one row per partner and a line of totals above: active partners, satisfaction, investment, revenue and return.",
  },
  deals: {
    name: "Register of deals",
    purpose:
      "Keep the deals won and lost, with and without partners: what partner revenue and win rates are told from.",
    rows: "Rows for deals",
    picture: "A sheet with one row per deal: channel, partner, dates, value, a coloured outcome and the partner’s fee.",
  },
  prescreen: {
    name: "Pre-screen",
    purpose: "Answer five yes/no questions per candidate before scoring, and see who misses what matters most.",
    rows: "Rows for candidates",
    picture:
      "A sheet with one row per candidate: a yes or no in five columns, with the priority over each, and a coloured verdict.",
  },
  evaluation: {
    name: "Partner evaluation",
    purpose: "Compare candidates on five weighted criteria, see who reaches the threshold, and rank them.",
    rows: "Rows for partners",
    picture:
      "A sheet with one row per partner: scores in five columns, a coloured decision and a bar chart of the ranking.",
  },
  robustness: {
    name: "Evaluation under uncertainty",
    purpose:
      "See which decisions of the evaluation hold if the weights are off, scores are missing or one opinion is wrong.",
    rows: "Rows for partners",
    picture:
      "A sheet with a bar per partner from its lowest to its highest score across the threshold, and a coloured table of who is ahead of whom.",
  },
  negotiation: {
    name: "Negotiations",
    purpose:
      "See every partner’s step from first contact to signature, what is due, what is stalled and what to expect.",
    rows: "Rows for negotiations",
    picture:
      "A sheet with a board of the five steps and a bar chart above, and one row per negotiation with its dates and a coloured status.",
  },
  terms: {
    name: "Term sheet",
    purpose: "Set out share, exclusivity and contract of each partner, and see what they save and how far you can go.",
    rows: "Rows for partners",
    picture:
      "A sheet with one row per partner: share, usual range, saving, walk-away share and headroom, and a list of clauses below.",
  },
  dashboard: {
    name: "Weekly dashboard",
    purpose: "One page for the week: the playbook’s four metrics and more, their status, trend, pace and what to do.",
    rows: "Lines",
    picture: "A page with four large figures, a table of KPIs in traffic-light colours, and three charts.",
  },
  snapshots: {
    name: "Weekly history",
    purpose: "Keeps what the dashboard showed each week, so that it can tell trends and pace.",
    rows: "Rows ready to be filled",
    picture: "A table with one row per KPI and week: date, actual value, target, benchmark and status.",
  },
  projections: {
    name: "12-month projections",
    purpose: "Two scenarios side by side, month by month: partners, revenue, cost and what the playbook asks of them.",
    rows: "",
    picture: "A sheet with the inputs of two scenarios, a line of results, and a chart of partner revenue by month.",
  },
  sensitivity: {
    name: "Sensitivity and variance",
    purpose:
      "See which driver moves the result most, what the targets need, and how the registers compare with the plan.",
    rows: "",
    picture: "A sheet with drivers from the strongest to the weakest, a bar chart, and a bridge from plan to actual.",
  },
  contents: {
    name: "Cover and contents",
    purpose: "A first sheet that lists the workbook's playbook sheets with links, and says how they are used.",
    rows: "Rows",
    picture: "A cover sheet with the title, a list of linked sheet names and what each is for, and notes below.",
  },
} as const;
