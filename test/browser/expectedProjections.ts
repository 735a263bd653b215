import type { Language } from "../../src/playbook/language";
import { lastMonth, MONTHS, projection, wayDone } from "../../src/playbook/projection";
import { breakEvenMonth, type Projection, type ProjectionMonth } from "../../src/playbook/projection";
import { paths, projectionNumbers, type ProjectionInputs } from "../../src/playbook/projectionInputs";
import { judgement, judgementLabels, type Judgement } from "../../src/playbook/projectionJudgement";
import { scenarioIds, scenarios, type ScenarioId, type TargetLine } from "../../src/playbook/scenarios";
import { sheetWordsOf } from "../../src/locales/sheetWords";
import { cellAddress } from "../../src/sheets/address";
import { inputCell } from "../../src/sheets/templates/projectionsAssumptions";
import { auditCell, notInOrderCell } from "../../src/sheets/templates/projectionsAudit";
import { chartAt } from "../../src/sheets/templates/projectionsCharts";
import { judgementCell, verdictCell } from "../../src/sheets/templates/projectionsJudgement";
import { monthLines, type MonthLine } from "../../src/sheets/templates/projectionsMonthLines";
import { monthCell, yearCell } from "../../src/sheets/templates/projectionsMonths";
import { readingCell } from "../../src/sheets/templates/projectionsReadings";
import { audits, readings, type Reading } from "../../src/sheets/templates/projectionsRows";
import type { ExpectedCell } from "./expectedCells";
import { monthsSaid } from "./expectedSentences";

/** A scenario with all that the sheet tells of it. */
export interface ScenarioResult {
  readonly projection: Projection;
  readonly breakEven: number | null;
  readonly judgement: Judgement;
}

export function projected(inputs: ProjectionInputs): Projection {
  const outcome = projection(inputs);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
}

export function resultOf(scenario: ScenarioId, inputs: ProjectionInputs, survey?: number): ScenarioResult {
  const result = projected(inputs);
  const judged = judgement(result, scenarios[scenario].targets, survey);
  return { projection: result, breakEven: breakEvenMonth(result), judgement: judged };
}

/** What a person types into the blue cells of a scenario. */
export function inputEntries(
  scenario: ScenarioId,
  inputs: ProjectionInputs,
  language: Language,
): Record<string, string> {
  const entries = projectionNumbers.map((name) => [cellAddress(inputCell(name, scenario)), String(inputs[name])]);
  return {
    ...(Object.fromEntries(entries) as Record<string, string>),
    [cellAddress(inputCell("path", scenario))]: paths[inputs.path][language],
  };
}

/** Every month line, total, reading and judgement of a scenario, and that the arithmetic is in order. */
export function expectedScenario(scenario: ScenarioId, result: ScenarioResult, language: Language): ExpectedCell[] {
  return [
    ...expectedMonths(scenario, result.projection),
    ...expectedYear(scenario, result.projection),
    ...expectedReadings(scenario, result, language),
    ...expectedJudgement(scenario, result, language),
    ...expectedAudit(scenario, language),
  ];
}

function expectedMonths(scenario: ScenarioId, { inputs, months }: Projection): ExpectedCell[] {
  const { partnersNow, targetPartners, path } = inputs;
  return months.flatMap((month) =>
    monthLines.map((line) => ({
      what: `${scenario} ${line} of month ${month.month}`,
      cell: monthCell(scenario, line, month.month),
      value:
        line === "planned" ? partnersNow + (targetPartners - partnersNow) * wayDone(path, month.month) : month[line],
      size: sizeOf(line, month, inputs),
    })),
  );
}

/** Fees are no more than the revenue: nothing here is larger than its terms. */
function sizeOf(line: MonthLine, month: ProjectionMonth, { partnersNow, directCac }: ProjectionInputs): number {
  switch (line) {
    case "planned":
      return partnersNow;
    case "churned":
      return month.start;
    case "added":
      return month.start + month.end;
    case "cacReduction":
      return 1 + month.partnerCac / directCac;
    case "loadedCacReduction":
      return 1 + (month.loadedCac ?? 0) / directCac;
    case "cacSavings":
      return month.deals * (directCac + month.partnerCac);
    case "net":
      return 2 * month.partnerRevenue + month.investment;
    case "cumulativeNet":
      return 2 * month.cumulativeRevenue + month.cumulativeInvestment;
    case "cumulativeRoi":
      return 1 + month.cumulativeRevenue / month.cumulativeInvestment;
    default:
      return 0;
  }
}

/** The sum of what the months are as exact as. */
function yearSize(line: MonthLine, { inputs, months }: Projection): number {
  return months.reduce((sum, month) => sum + sizeOf(line, month, inputs), 0);
}

function expectedYear(scenario: ScenarioId, result: Projection): ExpectedCell[] {
  const { totals } = result;
  const values: Partial<Record<MonthLine, number | null>> = { ...totals, cumulativeRoi: totals.roi };
  return monthLines.map((line) => ({
    what: `${scenario} ${line} of the year`,
    cell: yearCell(scenario, line),
    value: values[line] ?? null,
    size: yearSize(line, result),
  }));
}

function expectedReadings(
  scenario: ScenarioId,
  { projection: result, breakEven, judgement: judged }: ScenarioResult,
  language: Language,
): ExpectedCell[] {
  const words = sheetWordsOf(language).projections;
  const { totals } = result;
  const values: Readonly<Record<Reading, number | string | null>> = {
    revenue: totals.partnerRevenue,
    investment: totals.investment,
    net: totals.net,
    runRate: lastMonth(result).revenueShare,
    yearShare: totals.revenueShare,
    roi: totals.roi,
    roiWithSavings: totals.roiWithSavings,
    roiWithFees: totals.roiWithFees,
    savings: totals.cacSavings,
    breakEven: breakEven ?? words.readings.notWithinYear,
    met: judged.met ? words.judgement.met : words.judgement.notMet,
  };
  const gain = totals.partnerRevenue + totals.fees + yearSize("cacSavings", result);
  const sizes: Partial<Record<Reading, number>> = {
    net: yearSize("net", result),
    roi: 1 + totals.partnerRevenue / totals.investment,
    roiWithSavings: 1 + gain / totals.investment,
    roiWithFees: 1 + gain / (totals.investment + totals.fees),
    savings: yearSize("cacSavings", result),
  };
  return readings.map((reading) => ({
    what: `${scenario} ${reading}`,
    cell: readingCell(reading, scenario),
    value: values[reading],
    ...(sizes[reading] !== undefined && { size: sizes[reading] }),
  }));
}

function expectedJudgement(
  scenario: ScenarioId,
  { projection: result, judgement: judged }: ScenarioResult,
  language: Language,
): ExpectedCell[] {
  const words = sheetWordsOf(language).projections.judgement;
  const lines = Object.keys(scenarios[scenario].targets) as TargetLine[];
  const last = lastMonth(result);
  const sizes: Partial<Record<TargetLine, number>> = {
    cacReduction: sizeOf("cacReduction", last, result.inputs),
    roi: sizeOf("cumulativeRoi", last, result.inputs),
  };
  return [
    ...lines.flatMap((line): ExpectedCell[] => {
      const { actual, attainment, status } = judged.lines[line];
      const size = sizes[line] ?? 0;
      return [
        { what: `${scenario} ${line}`, cell: judgementCell(scenario, line, "value"), value: actual, size },
        {
          what: `${scenario} ${line} attained`,
          cell: judgementCell(scenario, line, "attainment"),
          value: attainment,
          size: size / scenarios[scenario].targets[line].low,
        },
        {
          what: `${scenario} ${line} status`,
          cell: judgementCell(scenario, line, "status"),
          value: judgementLabels[status][language],
        },
      ];
    }),
    { what: `${scenario} verdict`, cell: verdictCell(scenario), value: judged.met ? words.met : words.notMet },
  ];
}

function expectedAudit(scenario: ScenarioId, language: Language): ExpectedCell[] {
  const { ok } = sheetWordsOf(language).checks;
  return [
    ...audits.map((audit) => ({ what: `${scenario} ${audit}`, cell: auditCell(audit, scenario), value: ok })),
    { what: `${scenario} not in order`, cell: notInOrderCell(scenario), value: 0 },
  ];
}

/** All cells of a scenario's months, of which none shows anything while an input is to be corrected. */
export function emptyMonths(scenario: ScenarioId): ExpectedCell[] {
  return monthLines.flatMap((line) => [
    ...Array.from({ length: MONTHS }, (_, index) => ({
      what: `${scenario} ${line} of month ${index + 1}`,
      cell: monthCell(scenario, line, index + 1),
      value: null,
    })),
    { what: `${scenario} ${line} of the year`, cell: yearCell(scenario, line), value: null },
  ]);
}

const drawnLines = [
  ["revenueShare", "share"],
  ["partnerRevenue", "amount"],
  ["cumulativeNet", "amount"],
] as const;

/** The sentences above the charts, of the scenarios that have no input to correct. */
export function expectedSentences(
  inputs: Readonly<Partial<Record<ScenarioId, ProjectionInputs>>>,
  language: Language,
): ExpectedCell[] {
  return drawnLines.map(([line, unit], chart) => {
    const lines = scenarioIds.map((id) => {
      const given = inputs[id];
      const values = given === undefined ? [null] : projected(given).months.map((month) => month[line]);
      return { scenario: scenarios[id].name[language], values };
    });
    const { sentence } = chartAt(chart);
    return { what: `the sentence on ${line}`, cell: sentence, value: monthsSaid(lines, unit, language) };
  });
}
