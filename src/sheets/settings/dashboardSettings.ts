import { headingsIn } from "../../locales/headings";
import type { CellInput, NamedColumn, NamedRows } from "../assumptions/inputs";
import type { Setting, SettingCells, SheetSettings } from "../setting";

/** Names by which the lines are found when a week is recorded, wherever rows have been inserted. */
export const lineNames = {
  ids: "LineIds",
  names: "LineNames",
  actuals: "LineActuals",
  targets: "LineTargets",
  benchmarks: "LineBenchmarks",
  statuses: "LineStatuses",
} as const;

export const dashboardNames = {
  asOf: "AsOf",
  periodFrom: "PeriodFrom",
  periodEnd: "PeriodEnd",
  weeksLeft: "WeeksLeft",
  owns: "LineOwnValues",
  ownTargets: "LineOwnTargets",
  savings: "CostSavings",
  expansion: "MarketExpansion",
  innovation: "InnovationOutcomes",
  margin: "GrossMargin",
  historyOf: "HistoryOf",
} as const;

/** How many lines there are: the playbook's four metrics first; the KPIs of the others are chosen. */
export const linesOf = { weekly: 4, ratio: 4, number: 4 } as const;

/** A caption stands above the lines of a kind that are chosen. */
const chosen: SettingCells = {
  name: lineNames.names,
  kind: "choice",
  cells: [
    ...Array.from({ length: linesOf.weekly }, () => undefined),
    undefined,
    ...choices(linesOf.weekly, linesOf.ratio),
    undefined,
    ...choices(linesOf.weekly + linesOf.ratio, linesOf.number),
  ],
};

function choices(before: number, count: number): CellInput[] {
  return Array.from({ length: count }, (_, index) => {
    const line = before + index + 1;
    return {
      id: `line.${line}`,
      label: ({ language }) => `${headingsIn(language).dashboardLines.kpi}, ${line}`,
      unit: "choice",
      optional: true,
    };
  });
}

const ownValues: NamedRows = {
  kind: "rows",
  keys: lineNames.ids,
  titles: lineNames.names,
  columns: [ownColumn("own", dashboardNames.owns), ownColumn("ownTarget", dashboardNames.ownTargets)],
};

/** In the unit of the line's KPI, which its name tells. */
function ownColumn(id: "own" | "ownTarget", name: string): NamedColumn {
  return {
    id,
    name,
    kind: "number",
    heading: ({ language }) => headingsIn(language).dashboardLines[id],
    traits: () => ({ unit: "stated", optional: true }),
  };
}

function amount(id: "savings" | "expansion" | "innovation" | "margin", kind: "amount" | "share"): Setting {
  return { name: dashboardNames[id], kind, label: ({ words }) => words.dashboard.amounts[id], optional: true };
}

/** The dates of the week, the KPIs that are shown beside the playbook's, and what no register knows. */
export const dashboardSettings: SheetSettings = {
  templateId: "dashboard",
  settings: {
    asOf: { name: dashboardNames.asOf, kind: "day" },
    periodFrom: {
      name: dashboardNames.periodFrom,
      kind: "day",
      label: ({ words }) => words.dashboard.periodFrom,
    },
    periodEnd: { name: dashboardNames.periodEnd, kind: "day", label: ({ words }) => words.dashboard.periodEnd },
    chosen,
    ownValues,
    savings: amount("savings", "amount"),
    expansion: amount("expansion", "amount"),
    innovation: amount("innovation", "amount"),
    margin: amount("margin", "share"),
    historyOf: {
      name: dashboardNames.historyOf,
      kind: "choice",
      label: ({ words }) => words.dashboard.charts.historyOf,
    },
  },
  relations: {
    inOrder: [[dashboardNames.periodFrom, dashboardNames.periodEnd]],
    kpi: { id: lineNames.ids, values: [dashboardNames.owns, dashboardNames.ownTargets] },
  },
};
