import { ExcelFailure } from "../../src/excel/running/excelFailure";
import type { Language } from "../../src/playbook/language";
import type { QualityFinding, QualityReport } from "../../src/sheets/quality/qualityCheck";
import AssumptionLog from "../../src/taskpane/review/AssumptionLog";
import DataQuality from "../../src/taskpane/review/DataQuality";
import { AtWork, type WorkbookAnswers } from "./fakeWorkbook";
import type { PaneState } from "./paneState";
import { sheetName } from "./sheetNames";

/** As Excel counts days: 2 February 2026. */
const FEBRUARY = 46055;

const partnerFindings: readonly QualityFinding[] = [
  { kind: "tableMissing", table: "Partners" },
  { kind: "weights", sum: 95, addresses: ["C5:G5"] },
  { kind: "numberAsText", count: 12, addresses: ["I8:I19"] },
  { kind: "percent", count: 1, addresses: ["K9"] },
  { kind: "negative", count: 2, addresses: ["L8", "L12"] },
  { kind: "swappedCac", count: 1, addresses: ["M8:N8"] },
  { kind: "unusualShare", usual: { low: 0.1, high: 0.3 }, count: 1, addresses: ["O8"] },
  { kind: "dateOrder", count: 10, addresses: Array.from({ length: 10 }, (_, row) => `Q${8 + 2 * row}`) },
];

function report(language: Language): QualityReport {
  const sheet = (templateId: string, visible: boolean, findings: readonly QualityFinding[]) => ({
    sheetId: `{${templateId}}`,
    name: sheetName(templateId, language),
    visible,
    findings,
  });
  return {
    checked: 12,
    sheets: [
      sheet("partners", true, partnerFindings),
      sheet("deals", false, [{ kind: "numberAsText", count: 1, addresses: ["F12"] }]),
      sheet("snapshots", true, [{ kind: "staleHistory", day: FEBRUARY, daysAgo: 35, addresses: ["B12"] }]),
    ],
  };
}

function repeated(language: Language): QualityReport {
  const finding = {
    kind: "repeatedPartner",
    partner: "Northwind Traders",
    count: 2,
    addresses: ["B8", "B17"],
  } as const;
  return {
    checked: 12,
    sheets: [{ sheetId: "{partners}", name: sheetName("partners", language), visible: true, findings: [finding] }],
  };
}

function quality(name: string, answers: PaneState["answers"], seen = ".outcome"): PaneState {
  return {
    name: `quality-${name}`,
    place: "review",
    show: () => <DataQuality />,
    answers,
    acts: [{ press: '[data-region="data-quality"] button' }],
    seen: `[data-region="data-quality"] ${seen}`,
  };
}

const TITLE = '[class*="MessageBarTitle"]';
const record = { press: '[data-region="assumption-log"] button' };

function log(name: string, answers: WorkbookAnswers, rest: Partial<PaneState> = {}): PaneState {
  return {
    name: `log-${name}`,
    place: "review",
    show: () => <AssumptionLog />,
    answers,
    acts: [record],
    seen: `[data-region="assumption-log"] ${TITLE}`,
    ...rest,
  };
}

const recorded = { kind: "recorded", count: 38, sheetId: "{log}", sheetName: "Assumption log" } as const;
const watch = { press: "[role=switch]" };

/** Data quality, and what was assumed. */
export const reviewStates: readonly PaneState[] = [
  { name: "quality", place: "review", show: () => <DataQuality /> },
  quality("under-way", { quality: new AtWork({ waiting: "busy" }) }, ".stack"),
  quality("findings", (language) => ({ quality: report(language) })),
  quality("repeated-partner", (language) => ({ quality: repeated(language) })),
  quality("none", { quality: { checked: 12, sheets: [] } }),
  quality("no-sheets", { quality: { checked: 0, sheets: [] } }),
  quality("failed", { quality: new ExcelFailure("stillCalculating") }, TITLE),
  { name: "log", place: "review", show: () => <AssumptionLog /> },
  log(
    "recording",
    { assumptions: new AtWork({ waiting: "editing" }) },
    { seen: '[data-region="assumption-log"] .stack' },
  ),
  log("recorded", { assumptions: recorded }, { lastChange: { action: "recordAssumptions", cells: [] } }),
  log("unchanged", { assumptions: { ...recorded, count: 0 } }),
  log("no-inputs", { assumptions: { kind: "noInputs" } }),
  log("watching", { assumptions: recorded }, { acts: [watch] }),
  log(
    "stopped",
    { assumptions: { kind: "noInputs" } },
    {
      acts: [
        watch,
        {
          press: `[data-region="assumption-log"]:has(${TITLE}) [role=switch][aria-disabled=false], [data-region="assumption-log"]:has(${TITLE}) [role=switch]:not([aria-disabled])`,
        },
      ],
    },
  ),
  log("failed", { assumptions: new ExcelFailure("logDamaged") }),
];
