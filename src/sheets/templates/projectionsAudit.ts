/** Checks of the arithmetic. */
import { MONTHS } from "../../playbook/projection";
import { scenarioIds, scenarios, type ScenarioId } from "../../playbook/scenarios";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress, cellAddress } from "../address";
import { blank, formula, text } from "../content";
import { textLiteral, tolerance } from "../formula";
import type { Part } from "../part";
import type { ProjectionInput } from "../settings/projectionsSettings";
import type { Block } from "../spec";
import { ruleColours } from "../styles";
import type { TemplateOptions } from "../template";
import { columns, headerCells, labelStyle, sectionCells } from "./monthSheet";
import { inputCell, ready, stayingCell } from "./projectionsAssumptions";
import { monthBlock, monthCell, monthsHeader, yearCell } from "./projectionsMonths";
import type { MonthLine } from "./projectionsMonthLines";
import { auditRows, audits, scenarioColumns, type Audit } from "./projectionsRows";

const { at } = auditRows;

/** All checks of a scenario. */
function auditBlock(scenario: ScenarioId): Block {
  return { row: at.lines, column: scenarioColumns[scenario], rows: audits.length, columns: 1 };
}

export function auditCell(audit: Audit, scenario: ScenarioId): Block {
  return { ...auditBlock(scenario), row: at.lines + audits.indexOf(audit), rows: 1 };
}

/** How many checks of a scenario do not hold. */
export function notInOrderCell(scenario: ScenarioId): Block {
  return { ...auditBlock(scenario), row: at.total, rows: 1 };
}

export function audit({ language }: TemplateOptions): Part {
  const { checks, projections } = sheetWordsOf(language);
  const words = projections.audit;
  const [ok, off] = [textLiteral(checks.ok), textLiteral(checks.off)];
  const said = (each: Audit, scenario: ScenarioId) => ready(scenario, `IF(${holds(each, scenario)},${ok},${off})`);
  const all = { ...auditBlock("base"), columns: scenarioIds.length };
  return {
    rowHeights: auditRows.heights,
    cells: [
      sectionCells(at.heading, words.heading),
      headerCells(at.header, [words.name, "", ...scenarioIds.map((id) => scenarios[id].name[language])]),
      {
        row: at.lines,
        column: columns.label,
        content: audits.map((each) => [
          text(words[each]),
          blank,
          ...scenarioIds.map((scenario) => formula(said(each, scenario))),
        ]),
      },
      {
        row: at.total,
        column: columns.label,
        content: [
          [
            text(words.total),
            blank,
            ...scenarioIds.map((scenario) => formula(`COUNTIF(${blockAddress(auditBlock(scenario))},${off})`)),
          ],
        ],
      },
    ],
    styled: [
      labelStyle(at.lines, audits.length),
      { block: all, style: "check" },
      labelStyle(at.total, 1, "keyLine"),
      { block: { ...all, row: at.total, rows: 1 }, style: "keyAmount", numberFormat: "0" },
    ],
    colourRules: [{ block: all, formula: `=${cellAddress(all)}=${off}`, ...ruleColours.bad }],
  };
}

function holds(each: Audit, scenario: ScenarioId): string {
  const row = (line: MonthLine) => blockAddress(monthBlock(scenario, line));
  const year = (line: MonthLine) => cellAddress(yearCell(scenario, line));
  const last = (line: MonthLine) => cellAddress(monthCell(scenario, line, MONTHS));
  const input = (name: ProjectionInput) => cellAddress(inputCell(name, scenario), "absolute");
  const same = (one: string, other: string) => `ABS(${one}-(${other}))<=${tolerance}*MAX(1,ABS(${one}))`;
  switch (each) {
    case "flow": {
      const difference = `SUMPRODUCT(ABS(${row("start")}-${row("churned")}+${row("added")}-${row("end")}))`;
      return `${difference}<=${tolerance}*MAX(1,SUM(${row("end")}))`;
    }
    case "cohorts": {
      const staying = cellAddress(stayingCell(scenario), "absolute");
      const age = `(${MONTHS}-${blockAddress(monthsHeader(scenario))})`;
      const left = `SUMPRODUCT(${row("added")}*(${staying}+(${age}=0)*(1-${staying}))^${age})`;
      return same(last("end"), `${input("partnersNow")}*${staying}^${MONTHS}+${left}`);
    }
    case "productive":
      return `SUMPRODUCT((${row("productive")}>${row("end")}+${tolerance}*MAX(1,SUM(${row("end")})))*1)=0`;
    case "totals":
      return `AND(${[
        same(year("partnerRevenue"), last("cumulativeRevenue")),
        same(year("investment"), last("cumulativeInvestment")),
        same(year("net"), last("cumulativeNet")),
        same(year("totalRevenue"), `${year("partnerRevenue")}+${year("directRevenue")}`),
      ].join(",")})`;
    case "net":
      return same(
        year("net"),
        `${input("grossMargin")}*${year("partnerRevenue")}-${year("fees")}-${year("investment")}`,
      );
  }
}
