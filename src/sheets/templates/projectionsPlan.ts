/** The scenario that is shown, when the plan starts, and the survey; beside each, what is wrong with it. */
import { monthStart } from "../../playbook/calendar";
import { scenarioIds, scenarios } from "../../playbook/scenarios";
import { sheetWordsOf } from "../../locales/sheetWords";
import { cellAddress } from "../address";
import { dayFormat } from "../columnKind";
import { across, blank, formula, number, text } from "../content";
import { entry } from "../entry";
import { textLiteral } from "../formula";
import type { Part } from "../part";
import { projectionsNames as names } from "../settings/projectionsSettings";
import type { Block } from "../spec";
import { ruleColours } from "../styles";
import type { TemplateOptions } from "../template";
import { columns } from "./monthSheet";
import { isOneOf, listOf } from "./projectionsLists";
import { formats, listColumn, planRows } from "./projectionsRows";

const firstDay = 36_526; // 2000-01-01
const lastDay = 2_958_101; // a year before the last day that Excel knows
/** With the example, the plan has begun this many months ago. */
const sampleMonthsAgo = 4;

const { at } = planRows;
export const scenarioCell: Block = { row: at.scenario, column: columns.firstMonth, rows: 1, columns: 1 };
export const planStartCell: Block = { ...scenarioCell, row: at.planStart };
export const surveyCell: Block = { ...scenarioCell, row: at.survey };
/** One below the other. */
export const planChecks: Block = { ...scenarioCell, column: columns.firstMonth + 2, rows: 3 };
/** The place of the scenario in the list, counted from 1: what formulas choose by. */
const selectedCell: Block = { ...scenarioCell, column: listColumn + 1 };

const planStart = cellAddress(planStartCell, "absolute");
const survey = cellAddress(surveyCell, "absolute");

export function planStartIsDay(then: string, otherwise: string): string {
  const isDay = `AND(${planStart}>=${firstDay},${planStart}<=${lastDay})`;
  return `IF(ISNUMBER(${planStart}),IF(${isDay},${then},${otherwise}),${otherwise})`;
}

/** The first day of a month of the plan, whose number is in a cell. */
export function monthOfPlan(month: string): string {
  return `EDATE(${planStart},${month}-1)`;
}

/** The survey where there is one. */
export function surveyOr(otherwise: string): string {
  return surveyIsShare(survey, otherwise);
}

function surveyIsShare(then: string, otherwise: string): string {
  return `IF(ISNUMBER(${survey}),IF(AND(${survey}>=0,${survey}<=1),${then},${otherwise}),${otherwise})`;
}

/** Of two that each scenario has, that of the scenario which is shown. */
export function ofSelected(base: string, optimistic: string): string {
  return `CHOOSE(${cellAddress(selectedCell, "absolute")},${base},${optimistic})`;
}

export function plan({ language, sample, today }: TemplateOptions): Part {
  const { checks, kinds, projections: words } = sheetWordsOf(language);
  const ok = textLiteral(checks.ok);
  const isInList = `${isOneOf(cellAddress(scenarioCell), "scenarios")}=1`;
  const noSurvey = `IF(ISBLANK(${survey}),${textLiteral(words.surveyNote)},${textLiteral(words.checks.survey)})`;
  const said = [
    `IF(${isInList},${ok},${textLiteral(words.checks.scenario)})`,
    planStartIsDay(ok, textLiteral(words.checks.planStart)),
    surveyIsShare(ok, noSurvey),
  ];
  const offered = listOf("scenarios");
  const optimistic = { ...offered, row: offered.row + scenarioIds.indexOf("optimistic") };
  const selected = `IF(${cellAddress(scenarioCell)}=${cellAddress(optimistic, "absolute")},2,1)`;
  const first = cellAddress(planChecks, "column");
  const start = number(monthStart(today, sample ? -sampleMonthsAgo : 0));
  return {
    rowHeights: planRows.heights,
    cells: [
      {
        row: at.scenario,
        column: columns.label,
        content: [words.scenario, words.planStart, words.survey].map((label) => [text(label)]),
        style: "label",
      },
      { ...scenarioCell, content: [across(text(scenarios.base.name[language]), 2)], style: "inputNote" },
      { ...planStartCell, content: [across(start, 2)], style: "inputNote", numberFormat: dayFormat },
      { ...surveyCell, content: [across(blank, 2)], style: "inputNote", numberFormat: formats.percent },
      { ...planChecks, content: said.map((check) => [formula(check)]), style: "checkLine" },
      { ...selectedCell, content: [[formula(selected)]], style: "list" },
    ],
    merged: [scenarioCell, planStartCell, surveyCell].map((cell) => ({ ...cell, columns: 2 })),
    names: [
      { name: names.scenario, block: scenarioCell },
      { name: names.selected, block: selectedCell },
      { name: names.planStart, block: planStartCell },
      { name: names.survey, block: surveyCell },
    ],
    validations: [
      entry(scenarioCell, { kind: "list", source: offered }, words.validation.scenarioTitle, kinds.choice.message),
      entry(planStartCell, { kind: "date", from: "2000-01-01" }, words.validation.dateTitle, words.validation.date),
      entry(
        surveyCell,
        { kind: "decimal", min: 0, max: 1 },
        words.validation.surveyTitle,
        words.checks.survey,
        "warning",
      ),
    ],
    colourRules: [
      {
        block: planChecks,
        formula: `=AND(${first}<>${ok},${first}<>${textLiteral(words.surveyNote)})`,
        ...ruleColours.bad,
      },
    ],
  };
}
