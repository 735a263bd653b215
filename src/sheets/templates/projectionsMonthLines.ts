/** The lines of a scenario's months: what each holds, and how it follows from those before. */
import type { Language } from "../../playbook/language";
import { MONTHS } from "../../playbook/projection";
import { ratio } from "../formula";
import type { ProjectionInput } from "../settings/projectionsSettings";
import { plannedPartners, productivePartners } from "../tables/partnerPathFormulas";

export type MonthLine =
  | "planned"
  | "start"
  | "churned"
  | "added"
  | "end"
  | "productive"
  | "deals"
  | "partnerRevenue"
  | "directRevenue"
  | "totalRevenue"
  | "revenueShare"
  | "fees"
  | "investment"
  | "partnerCac"
  | "loadedCac"
  | "cacReduction"
  | "loadedCacReduction"
  | "cacSavings"
  | "net"
  | "cumulativeRevenue"
  | "cumulativeInvestment"
  | "cumulativeNet"
  | "cumulativeRoi"
  | "satisfaction";

/** What a line reads in a month: relative to its column, so that a row has one formula. */
export interface Month {
  readonly language: Language;
  /** From 1 to 12. */
  readonly number: string;
  readonly numbersSoFar: string;
  readonly line: (name: MonthLine) => string;
  /** From the first month to this one. */
  readonly soFar: (name: MonthLine) => string;
  /** Partners at the end of the month before. */
  readonly before: string;
  readonly input: (name: ProjectionInput) => string;
  /** What part of the partners is still there a month later. */
  readonly staying: string;
}

interface LineDefinition {
  readonly unit: "partners" | "deals" | "currency" | "percent";
  /** The others lead to it. */
  readonly key?: true;
  readonly formula: (month: Month) => string;
  /** From the year's totals of other lines; without it, the line has no total. */
  readonly year?: "sum" | ((year: Month["line"]) => string);
}

export const lineDefinitions: Readonly<Record<MonthLine, LineDefinition>> = {
  planned: {
    unit: "partners",
    formula: ({ input, language, number }) =>
      plannedPartners(
        {
          partnersNow: input("partnersNow"),
          targetPartners: input("targetPartners"),
          path: input("path"),
          language,
        },
        number,
      ),
  },
  start: {
    unit: "partners",
    formula: ({ number, input, before }) => `IF(${number}=1,${input("partnersNow")},${before})`,
  },
  churned: { unit: "partners", year: "sum", formula: ({ line, staying }) => `${line("start")}*(1-${staying})` },
  added: {
    unit: "partners",
    year: "sum",
    formula: ({ line }) => `MAX(0,${line("planned")}-${line("start")}+${line("churned")})`,
  },
  end: {
    unit: "partners",
    key: true,
    formula: ({ line }) => `${line("start")}-${line("churned")}+${line("added")}`,
  },
  productive: {
    unit: "partners",
    formula: ({ input, staying, number, numbersSoFar, soFar }) =>
      productivePartners(
        { partnersNow: input("partnersNow"), staying, rampMonths: input("rampMonths") },
        number,
        numbersSoFar,
        soFar("added"),
      ),
  },
  deals: {
    unit: "deals",
    year: "sum",
    formula: ({ line, input }) => `${line("productive")}*${input("dealsPerPartner")}/${MONTHS}`,
  },
  partnerRevenue: {
    unit: "currency",
    key: true,
    year: "sum",
    formula: ({ line, input }) => `${line("deals")}*${input("averageDeal")}`,
  },
  directRevenue: {
    unit: "currency",
    year: "sum",
    formula: ({ input, number }) => `${input("directRevenue")}*(1+${input("directGrowth")})^${number}`,
  },
  totalRevenue: {
    unit: "currency",
    year: "sum",
    formula: ({ line }) => `${line("partnerRevenue")}+${line("directRevenue")}`,
  },
  revenueShare: { unit: "percent", year: shareOfRevenue, formula: ({ line }) => shareOfRevenue(line) },
  fees: {
    unit: "currency",
    year: "sum",
    formula: ({ line, input }) => `${input("share")}*${line("partnerRevenue")}`,
  },
  investment: {
    unit: "currency",
    year: "sum",
    formula: ({ line, input }) =>
      `${input("onboardingCost")}*${line("added")}+${input("partnerCost")}*${line("end")}+${input("fixedCost")}`,
  },
  partnerCac: { unit: "currency", formula: ({ input }) => `${input("share")}*${input("averageDeal")}` },
  loadedCac: {
    unit: "currency",
    formula: ({ line }) => ratio(`${line("fees")}+${line("investment")}`, line("deals")),
  },
  cacReduction: {
    unit: "percent",
    formula: ({ line, input }) => ratio(`${input("directCac")}-${line("partnerCac")}`, input("directCac")),
  },
  loadedCacReduction: {
    unit: "percent",
    formula: ({ line, input }) => ratio(`${input("directCac")}-${line("loadedCac")}`, input("directCac")),
  },
  cacSavings: {
    unit: "currency",
    year: "sum",
    formula: ({ line, input }) => `${line("deals")}*(${input("directCac")}-${line("partnerCac")})`,
  },
  net: {
    unit: "currency",
    key: true,
    year: "sum",
    formula: ({ line, input }) =>
      `${input("grossMargin")}*${line("partnerRevenue")}-${line("fees")}-${line("investment")}`,
  },
  cumulativeRevenue: { unit: "currency", formula: ({ soFar }) => `SUM(${soFar("partnerRevenue")})` },
  cumulativeInvestment: { unit: "currency", formula: ({ soFar }) => `SUM(${soFar("investment")})` },
  cumulativeNet: { unit: "currency", key: true, formula: ({ soFar }) => `SUM(${soFar("net")})` },
  cumulativeRoi: {
    unit: "percent",
    year: (year) => ratio(`${year("partnerRevenue")}-${year("investment")}`, year("investment")),
    formula: ({ line }) =>
      ratio(`${line("cumulativeRevenue")}-${line("cumulativeInvestment")}`, line("cumulativeInvestment")),
  },
  satisfaction: {
    unit: "percent",
    formula: ({ input, number }) => {
      const now = input("satisfactionNow");
      return `${now}+(${input("targetSatisfaction")}-${now})*${number}/${MONTHS}`;
    },
  },
};

export const monthLines = Object.keys(lineDefinitions) as readonly MonthLine[];

function shareOfRevenue(line: Month["line"]): string {
  return ratio(line("partnerRevenue"), line("totalRevenue"));
}
