/**
 * What stands on the sheet of projections, from the top down, and in which rows. Three printed pages: what is assumed
 * and judged; the year's results with charts, and the months of the base scenario; the months of the optimistic one, and
 * the checks. Lists, limits and which input is valid stand to the right, outside the print area.
 */
import type { Language } from "../../playbook/language";
import { projectionNumbers } from "../../playbook/projectionInputs";
import { sheetWordsOf } from "../../locales/sheetWords";
import { rowsOfIntroduction } from "../introduction";
import { targetIds } from "../settings/projectionsSettings";
import { stackedRows } from "../stackedRows";
import { columns } from "./monthSheet";
import { monthLines } from "./projectionsMonthLines";

export const readings = [
  "revenue",
  "investment",
  "net",
  "runRate",
  "yearShare",
  "roi",
  "roiWithSavings",
  "roiWithFees",
  "savings",
  "breakEven",
  "met",
] as const;
export type Reading = (typeof readings)[number];

export const audits = ["flow", "cohorts", "productive", "totals", "net"] as const;
export type Audit = (typeof audits)[number];

/** A column for each scenario. */
export const scenarioColumns = { base: columns.firstMonth, optimistic: columns.firstMonth + 1 } as const;
export const listColumn = columns.year + 2;

const months = { header: 15, dates: 14, lines: { rows: monthLines.length, each: 14 } } as const;

export const planRows = stackedRows(rowsOfIntroduction, { scenario: 19, planStart: 19, survey: 19 });
export const tileRows = stackedRows(planRows.end, { labels: 28, values: 24 });
export const assumptionRows = stackedRows(tileRows.end, {
  above: 8,
  heading: 21,
  header: 18,
  numbers: { rows: projectionNumbers.length, each: 15 },
  path: 15.5,
  staying: 15.5,
  toCorrect: 15.5,
});
export const judgementRows = stackedRows(assumptionRows.end, {
  above: 8,
  heading: 21,
  scenarios: 16,
  header: 16,
  lines: { rows: targetIds.length, each: 20 },
  verdict: 16,
});
export const firstNoteRows = stackedRows(judgementRows.end, { notes: { rows: 2, each: 15 } });
/** The second page. */
export const readingRows = stackedRows(firstNoteRows.end, {
  above: 8,
  heading: 21,
  header: 17,
  lines: { rows: readings.length, each: 17 },
});
const baseRows = stackedRows(readingRows.end, { above: 8, heading: 20, ...months });
export const secondNoteRows = stackedRows(baseRows.end, { notes: { rows: 6, each: 15 } });
/** The third page. */
const optimisticRows = stackedRows(secondNoteRows.end, { above: 8, heading: 21, ...months });
export const monthRows = { base: baseRows, optimistic: optimisticRows } as const;
export const auditRows = stackedRows(optimisticRows.end, {
  above: 8,
  heading: 21,
  header: 16,
  lines: { rows: audits.length, each: 15 },
  total: 15,
});

export const formats = {
  partners: "#,##0.0",
  months: "0.0#",
  deals: "#,##0.0#",
  currency: "#,##0",
  percent: "0.0%",
} as const;

export function unitText(unit: keyof typeof formats | "month", language: Language, currency: string): string {
  return unit === "currency" ? currency : sheetWordsOf(language).projections.units[unit];
}
