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
import { boundsOfPartners, flipPointsOfPartners, gapsOfPartners, scorePartners, scoreRanges } from "./partnerAnalysis";
import { distinctRows, repeatedTo } from "./repeatedRows";

/* eslint-disable @typescript-eslint/no-explicit-any */

/**
 * Weighted score of a partner from 1 to 10. Several partners spill.
 * @customfunction SCORE
 * @param scores The partner's scores from 1 to 10 in a row or a column: strategic fit, market access, technology compatibility, financial viability, cultural fit. Several partners: one per row or one per column.
 * @param [weights] One weight per criterion, as fractions that add up to 1 or points that add up to 100. Left out: 30, 25, 20, 15, 10.
 * @returns Score from 1 to 10.
 */
export function score(scores: any[][], weights?: any[][]): any[][] {
  return table(scorePartners(readRange(scores), readRange(weights)));
}

/**
 * Lowest and highest score of a partner if each weight may be off by up to 20 %, or your own share.
 * @customfunction SCORERANGE
 * @param scores The partner's scores from 1 to 10, as in SCORE. Several partners: one per row or one per column.
 * @param [uncertainty] How far each weight may be off, as a part of itself: 0.2 is 20 %. From 0 to 1. Left out or 0: 0.2.
 * @param [weights] One weight per criterion, as fractions that add up to 1 or points that add up to 100. Left out: 30, 25, 20, 15, 10.
 * @returns Lowest and highest score, side by side.
 */
export function scorerange(scores: any[][], uncertainty?: any[][], weights?: any[][]): any[][] {
  return table(scoreRanges(readRange(scores), readRange(uncertainty), readRange(weights)));
}

/**
 * For each criterion, the score at which the decision flips, all else equal. Outside 1 to 10: it cannot alone.
 * @customfunction FLIPPOINT
 * @param scores The partner's scores from 1 to 10, as in SCORE. Several partners: one per row or one per column.
 * @param [weights] One weight per criterion, as fractions that add up to 1 or points that add up to 100. Left out: 30, 25, 20, 15, 10.
 * @param [threshold] The score from which a partner advances, from 1 to 10. Left out: 7.
 * @returns A score for each criterion, in the place of the partner's own.
 */
export function flippoint(scores: any[][], weights?: any[][], threshold?: any[][]): any[][] {
  return table(flipPointsOfPartners(readRange(scores), readRange(weights), readRange(threshold)));
}

/**
 * Lowest and highest score that a partner can still reach: missing scores count as 1 and as 10.
 * @customfunction SCOREBOUNDS
 * @param scores The partner's scores from 1 to 10, as in SCORE; blank or 0 where a score is missing. Several partners: one per row or one per column.
 * @param [weights] One weight per criterion, as fractions that add up to 1 or points that add up to 100. Left out: 30, 25, 20, 15, 10.
 * @returns Lowest and highest score, side by side.
 */
export function scorebounds(scores: any[][], weights?: any[][]): any[][] {
  return table(boundsOfPartners(readRange(scores), readRange(weights)));
}

/**
 * Lead of a partner over another with the weights that are worst for it. Above 0: ahead whatever the weights.
 * @customfunction SCOREGAP
 * @param scores The partner's scores from 1 to 10, as in SCORE. Several partners: one per row or one per column.
 * @param others The scores to compare with: those of one partner, or of as many partners as in scores.
 * @param [uncertainty] How far each weight may be off, as a part of itself: 0.2 is 20 %. From 0 to 1. Left out or 0: 0.2.
 * @param [weights] One weight per criterion, as fractions that add up to 1 or points that add up to 100. Left out: 30, 25, 20, 15, 10.
 * @returns Difference of the scores in points, the smallest that the weights allow.
 */
export function scoregap(scores: any[][], others: any[][], uncertainty?: any[][], weights?: any[][]): any[][] {
  return table(gapsOfPartners(readRange(scores), readRange(others), readRange(uncertainty), readRange(weights)));
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
  const ranges = {
    revenue: readRange(revenue),
    investment: readRange(investment),
    otherBenefits: readRange(otherBenefits),
  };
  return table(broadcast(ranges, (cells) => partnershipRoi(cells.revenue, cells.investment, cells.otherBenefits)));
}

/**
 * Share of the customer acquisition cost saved by winning customers through a partner: 0.6 is 60 %.
 * @customfunction CACSAVING
 * @param directCAC Cost of acquiring a customer without a partner. Above 0.
 * @param partnerCAC Cost of acquiring a customer through the partner. 0 or more.
 * @returns Ratio saved, negative if the partner costs more.
 */
export function cacsaving(directCAC: any[][], partnerCAC: any[][]): any[][] {
  const ranges = { directCAC: readRange(directCAC), partnerCAC: readRange(partnerCAC) };
  return table(broadcast(ranges, (cells) => cacSaving(cells.directCAC, cells.partnerCAC)));
}

/**
 * Status of a KPI against the playbook's target: On target, Good, Below or No data.
 * @customfunction KPISTATUS
 * @param kpi Id, name or alias of a KPI, in English or Spanish, such as "partner-satisfaction".
 * @param actual The KPI's value; ratios as fractions, 0.88 or 88%. Blank: No data.
 * @param [target] Your own target. Left out or 0: the playbook's.
 * @param [benchmark] Your own value from which a missed target is still Good. Left out or 0: the playbook's.
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
  const statuses = broadcast(ranges, (cells) => toExcel(kpiStatus(cells), messageLanguage(cells.language, display)));
  return statuses.ok ? statuses.value : [[toExcel(statuses, display)]];
}

/* eslint-enable @typescript-eslint/no-explicit-any */

/** Messages come in the language that the status was asked for in, else in Excel's. */
function messageLanguage(cell: Cell, display: Language): Language {
  const chosen = typeof cell === "string" ? readLanguage(cell) : null;
  return chosen?.ok ? chosen.value : display;
}

/** Each result in its place; a fault of the call as a whole is one cell. Messages come in Excel's language. */
function table(results: Outcome<Outcome<number>[][]>): ExcelResult[][] {
  const language = displayLanguage();
  if (!results.ok) return [[toExcel(results, language)]];
  const { value } = results;
  const rows = value.slice(0, distinctRows(value)).map((row) => row.map((each) => toExcel(each, language)));
  return repeatedTo(value.length, rows);
}
