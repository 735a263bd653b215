/**
 * The functions as Excel calls them. `custom-functions-metadata` reads this file without a type checker: only top-level
 * function declarations count, and the types of parameters must be written out. `any[][]` lets blanks, text, ranges and
 * errors arrive as they are. What is described here is completed in `metadata.ts`, help links and Spanish included.
 */
import { cacSaving } from "../playbook/cacSaving";
import { kpiStatus } from "../playbook/kpiStatus";
import { readLanguage } from "../playbook/languageArgument";
import type { Cell } from "../playbook/cell";
import type { Language } from "../playbook/language";
import type { Outcome } from "../playbook/outcome";
import { roi as partnershipRoi } from "../playbook/roi";
import { broadcast } from "./broadcast";
import { displayLanguage } from "./displayLanguage";
import { toExcel, type ExcelResult } from "./excelResult";
import { readRange } from "./excelValue";
import { scorePartners } from "./scorePartners";

/* eslint-disable @typescript-eslint/no-explicit-any */

/**
 * Weighted score of a partner from 1 to 10. Several partners spill.
 * @customfunction SCORE
 * @param scores The partner's scores from 1 to 10 in a row or a column: strategic fit, market access, technology compatibility, financial viability, cultural fit. Several partners: one per row or one per column.
 * @param [weights] One weight per criterion, as fractions that add up to 1 or points that add up to 100. Left out: 30, 25, 20, 15, 10.
 * @returns Score from 1 to 10.
 */
export function score(scores: any[][], weights?: any[][]): any[][] {
  const language = displayLanguage();
  const partners = scorePartners(readRange(scores), readRange(weights));
  return partners.ok
    ? partners.value.map((row) => row.map((each) => toExcel(each, language)))
    : single(partners, language);
}

/**
 * Return on a partnership investment as a ratio: 3 is 300 %.
 * @customfunction ROI
 * @param revenue Revenue from the partnership.
 * @param investment What the partnership cost: onboarding, training, co-marketing. Above 0.
 * @param [otherBenefits] Benefits beyond revenue, such as cost savings. Left out: 0.
 * @returns Ratio of net return to investment.
 */
export function roi(revenue: any[][], investment: any[][], otherBenefits?: any[][]): any[][] {
  const language = displayLanguage();
  const ranges = {
    revenue: readRange(revenue),
    investment: readRange(investment),
    otherBenefits: readRange(otherBenefits),
  };
  return table(
    broadcast(ranges, (cells) =>
      toExcel(partnershipRoi(cells.revenue, cells.investment, cells.otherBenefits), language),
    ),
    language,
  );
}

/**
 * Share of the customer acquisition cost saved by winning customers through a partner: 0.6 is 60 %.
 * @customfunction CACSAVING
 * @param directCAC Cost of acquiring a customer without a partner. Above 0.
 * @param partnerCAC Cost of acquiring a customer through the partner. 0 or more.
 * @returns Ratio saved, negative if the partner costs more.
 */
export function cacsaving(directCAC: any[][], partnerCAC: any[][]): any[][] {
  const language = displayLanguage();
  const ranges = { directCAC: readRange(directCAC), partnerCAC: readRange(partnerCAC) };
  return table(
    broadcast(ranges, (cells) => toExcel(cacSaving(cells.directCAC, cells.partnerCAC), language)),
    language,
  );
}

/**
 * Status of a KPI against the playbook's target: On target, Good, Below or No data.
 * @customfunction KPISTATUS
 * @param kpi Id, name or alias of a KPI, in English or Spanish, such as "partner-satisfaction".
 * @param actual The KPI's value; ratios as fractions, 0.88 or 88%. Blank: No data.
 * @param [target] Your own target. Left out: the playbook's.
 * @param [benchmark] Your own value from which a missed target is still Good. Left out: the playbook's.
 * @param [language] "en" or "es", the language of the status. Left out: "en".
 * @returns Status as text.
 */
export function kpistatus(
  kpi: any[][],
  actual: any[][],
  target?: any[][],
  benchmark?: any[][],
  language?: any[][],
): any[][] {
  const ranges = {
    kpi: readRange(kpi),
    actual: readRange(actual),
    target: readRange(target),
    benchmark: readRange(benchmark),
    language: readRange(language),
  };
  const display = displayLanguage();
  return table(
    broadcast(ranges, (cells) => toExcel(kpiStatus(cells), messageLanguage(cells.language, display))),
    display,
  );
}

/* eslint-enable @typescript-eslint/no-explicit-any */

/** Messages come in the language that the status was asked for in, else in Excel's. */
function messageLanguage(cell: Cell, display: Language): Language {
  const chosen = typeof cell === "string" ? readLanguage(cell) : null;
  return chosen?.ok ? chosen.value : display;
}

function table(results: Outcome<ExcelResult[][]>, language: Language): ExcelResult[][] {
  return results.ok ? results.value : single(results, language);
}

/** A fault of the call as a whole is one cell. */
function single(fault: Extract<Outcome<never>, { ok: false }>, language: Language): ExcelResult[][] {
  return [[toExcel(fault, language)]];
}
