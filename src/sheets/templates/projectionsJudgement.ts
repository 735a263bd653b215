/** Month 12 against the targets. */
import type { Language } from "../../playbook/language";
import { MONTHS } from "../../playbook/projection";
import { concentratedShare, judgementLabels, JUDGEMENT_TOLERANCE } from "../../playbook/projectionJudgement";
import { scenarioIds, scenarios, targetLines, type ScenarioId, type TargetLine } from "../../playbook/scenarios";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress, cellAddress } from "../address";
import { across, blank, formula, number, text } from "../content";
import { entry } from "../entry";
import { empty, firstThatHolds, textLiteral } from "../formula";
import type { Part } from "../part";
import { scenarioOf, targetIds, targetName, targetUnit } from "../settings/projectionsSettings";
import type { Block, CellContent, ColourRule, StyledBlock } from "../spec";
import { ruleColours } from "../styles";
import type { TemplateOptions } from "../template";
import { columns, headerCells, labelStyle, sectionCells } from "./monthSheet";
import { ready } from "./projectionsAssumptions";
import { monthCell, yearCell } from "./projectionsMonths";
import type { MonthLine } from "./projectionsMonthLines";
import { surveyOr } from "./projectionsPlan";
import { formats, judgementRows, unitText } from "./projectionsRows";

/** Of each scenario, from left to right. */
const fields = ["value", "low", "high", "attainment", "status"] as const;
export type JudgementField = (typeof fields)[number];

const tolerance = JUDGEMENT_TOLERANCE.toFixed(9);

const { at } = judgementRows;

/** A field of all lines, or several from it on. */
function judgementBlock(scenario: ScenarioId, field: JudgementField, count = 1): Block {
  const place = scenarioIds.indexOf(scenario) * fields.length + fields.indexOf(field);
  return { row: at.lines, column: columns.firstMonth + place, rows: targetIds.length, columns: count };
}

export function judgementCell(scenario: ScenarioId, line: TargetLine, field: JudgementField): Block {
  return { ...judgementBlock(scenario, field), row: at.lines + targetIds.indexOf(line), rows: 1 };
}

export function verdictCell(scenario: ScenarioId): Block {
  return { ...judgementBlock(scenario, "status"), row: at.verdict, rows: 1 };
}

const checkColumn = columns.firstMonth + scenarioIds.length * fields.length;
const checkCells: Block = {
  row: at.lines,
  column: checkColumn,
  rows: targetIds.length,
  columns: columns.year - checkColumn + 1,
};

export function judgement({ language, currency }: TemplateOptions): Part {
  const { assumptions, judgement: words } = sheetWordsOf(language).projections;
  const fieldNames = fields.map((field) => words[field]);
  const unit = (line: TargetLine) => text(unitText(targetUnit(line), language, currency));
  const verdicts = scenarioIds.flatMap((scenario) => [
    ...across(blank, fields.length - 1),
    formula(verdict(scenario, language)),
  ]);
  const inRow = (row: number, block: Block): Block => ({ ...block, row, rows: 1 });
  return {
    rowHeights: judgementRows.heights,
    cells: [
      sectionCells(at.heading, words.heading),
      headerCells(at.scenarios, [
        blank,
        blank,
        ...scenarioIds.flatMap((id) => across(text(scenarios[id].name[language]), fields.length)),
        ...across(blank, checkCells.columns),
      ]),
      headerCells(at.header, [
        words.line,
        assumptions.unit,
        ...scenarioIds.flatMap(() => fieldNames),
        ...across(text(assumptions.check), checkCells.columns),
      ]),
      {
        row: at.lines,
        column: columns.label,
        content: targetIds.map((line) => [
          text(targetLines[line][language]),
          unit(line),
          ...scenarioIds.flatMap((scenario) => judged(scenario, line, language)),
          ...across(formula(check(line, language)), checkCells.columns),
        ]),
      },
      { row: at.verdict, column: columns.label, content: [[text(words.verdict), blank, ...verdicts]] },
    ],
    styled: [
      labelStyle(at.lines, targetIds.length, "smallResultText"),
      ...scenarioIds.flatMap(stylesOf),
      { block: checkCells, style: "check" },
      {
        block: { row: at.verdict, column: columns.label, rows: 1, columns: checkColumn - columns.label },
        style: "keyLine",
      },
    ],
    merged: [
      ...scenarioIds.map((scenario) => inRow(at.scenarios, judgementBlock(scenario, "value", fields.length))),
      ...[at.scenarios, at.header, ...targetIds.map((_, index) => at.lines + index)].map((row) =>
        inRow(row, checkCells),
      ),
    ],
    names: scenarioIds.flatMap((scenario) =>
      targetIds.flatMap((line) =>
        (["low", "high"] as const).map((end) => ({
          name: targetName(scenario, line, end),
          block: judgementCell(scenario, line, end),
        })),
      ),
    ),
    validations: scenarioIds.map((scenario) => {
      const { targetTitle, target } = sheetWordsOf(language).projections.validation;
      return entry(judgementBlock(scenario, "low", 2), { kind: "decimal", min: 0 }, targetTitle, target, "warning");
    }),
    colourRules: scenarioIds.flatMap((scenario) => coloursOf(scenario, language)),
  };
}

function judged(scenario: ScenarioId, line: TargetLine, language: Language): CellContent[] {
  const { low, high } = scenarioOf(scenario).targets[line];
  return [
    formula(actual(scenario, line)),
    number(low),
    high === undefined ? blank : number(high),
    formula(attainment(scenario, line)),
    formula(status(scenario, line, language)),
  ];
}

function actual(scenario: ScenarioId, line: TargetLine): string {
  const last = (name: MonthLine) => cellAddress(monthCell(scenario, name, MONTHS));
  switch (line) {
    case "activePartners":
      return last("end");
    case "revenueShare":
      return last("revenueShare");
    case "cacReduction":
      return last("cacReduction");
    case "satisfaction":
      return ready(scenario, surveyOr(last("satisfaction")));
    case "roi":
      return cellAddress(yearCell(scenario, "cumulativeRoi"));
  }
}

function attainment(scenario: ScenarioId, line: TargetLine): string {
  const [value, low] = (["value", "low"] as const).map((field) => cellAddress(judgementCell(scenario, line, field)));
  return `IF(COUNT(${value},${low})=2,IFERROR(${value}/${low},${empty}),${empty})`;
}

/** What `judgement` of the playbook answers of a line. */
function status(scenario: ScenarioId, line: TargetLine, language: Language): string {
  const [value, low, high] = (["value", "low", "high"] as const).map((field) =>
    cellAddress(judgementCell(scenario, line, field)),
  );
  const label = (of: keyof typeof judgementLabels) => textLiteral(judgementLabels[of][language]);
  return ready(
    scenario,
    firstThatHolds(
      [
        [`NOT(ISNUMBER(${low}))`, empty],
        [`NOT(ISNUMBER(${value}))`, label("noValue")],
        [`${value}<${low}-${tolerance}`, label("below")],
        [`IF(ISNUMBER(${high}),${value}>${high}+${tolerance},FALSE)`, label("aboveRange")],
      ],
      label("met"),
    ),
  );
}

function verdict(scenario: ScenarioId, language: Language): string {
  const { met, notMet } = sheetWordsOf(language).projections.judgement;
  const statuses = blockAddress(judgementBlock(scenario, "status"));
  const count = (label: string) => `COUNTIF(${statuses},${textLiteral(label)})`;
  const fulfilled = `${count(judgementLabels.met[language])}+${count(judgementLabels.aboveRange[language])}`;
  const isJudged = `SUMPRODUCT((LEN(${statuses})>0)*1)=ROWS(${statuses})`;
  return `IF(${isJudged},IF(${fulfilled}=ROWS(${statuses}),${textLiteral(met)},${textLiteral(notMet)}),${empty})`;
}

function check(line: TargetLine, language: Language): string {
  const { checks, projections } = sheetWordsOf(language);
  const { lowMissing, highWrong, concentration } = projections.checks;
  const cells = (field: "value" | "low" | "high") =>
    scenarioIds.map((scenario) => cellAddress(judgementCell(scenario, line, field)));
  const lows = cells("low");
  const wrongHighs = cells("high").map(
    (high, index) =>
      `IF(ISBLANK(${high}),FALSE,IF(ISNUMBER(${high}),IF(ISNUMBER(${lows[index]}),${high}<${lows[index]},FALSE),TRUE))`,
  );
  const cases: [string, string][] = [
    [`COUNT(${lows.join(",")})<2`, textLiteral(lowMissing)],
    [`OR(${wrongHighs.join(",")})`, textLiteral(highWrong)],
  ];
  if (line === "revenueShare") {
    const above = cells("value").map((value) => `IF(ISNUMBER(${value}),${value}>${concentratedShare},FALSE)`);
    cases.push([`OR(${above.join(",")})`, textLiteral(concentration)]);
  }
  return firstThatHolds(cases, textLiteral(checks.ok));
}

function stylesOf(scenario: ScenarioId): StyledBlock[] {
  return [
    ...targetIds.flatMap((line): StyledBlock[] => {
      const numberFormat = formats[targetUnit(line)];
      return [
        { block: judgementCell(scenario, line, "value"), style: "amount", numberFormat },
        { block: { ...judgementCell(scenario, line, "low"), columns: 2 }, style: "inputAmount", numberFormat },
      ];
    }),
    { block: judgementBlock(scenario, "attainment"), style: "amount", numberFormat: "0%" },
    { block: judgementBlock(scenario, "status"), style: "smallResultText" },
  ];
}

/** Each colour goes with a text that says the same. */
function coloursOf(scenario: ScenarioId, language: Language): ColourRule[] {
  const { met, notMet } = sheetWordsOf(language).projections.judgement;
  const statuses = judgementBlock(scenario, "status");
  const said = verdictCell(scenario);
  const statusIs = (label: keyof typeof judgementLabels, colours: (typeof ruleColours)[keyof typeof ruleColours]) => ({
    block: statuses,
    formula: `=${cellAddress(statuses, "column")}=${textLiteral(judgementLabels[label][language])}`,
    ...colours,
  });
  return [
    statusIs("below", ruleColours.bad),
    statusIs("noValue", ruleColours.warning),
    statusIs("met", ruleColours.good),
    statusIs("aboveRange", ruleColours.good),
    { block: said, formula: `=${cellAddress(said)}=${textLiteral(met)}`, ...ruleColours.good, bold: true },
    { block: said, formula: `=${cellAddress(said)}=${textLiteral(notMet)}`, ...ruleColours.bad, bold: true },
  ];
}
