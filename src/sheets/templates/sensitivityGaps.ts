/** What must be true to reach the low end of a target, and how far the plan is from it. */
import { MONTHS } from "../../playbook/projection";
import type { TargetLine } from "../../playbook/scenarios";
import { sheetWordsOf } from "../../locales/sheetWords";
import { cellAddress } from "../address";
import { across, formula, text } from "../content";
import { empty, firstThatHolds, ratio, textLiteral, tolerance } from "../formula";
import type { Part } from "../part";
import { projectionsNames, targetName } from "../settings/projectionsSettings";
import type { Block, ColourRule, StyledBlock } from "../spec";
import { ruleColours } from "../styles";
import { columns, headerCells, labelStyle, sectionCells } from "./monthSheet";
import { growthCell, plannedValue } from "./sensitivityDriverCells";
import { asPlanned, formats, gapLines, gapRows, type GapLine } from "./sensitivityRows";
import { chosen, chosenOf, ready, type SensitivitySheet } from "./sensitivityScenario";
import { lastOf } from "./sensitivityWorkings";

/** From left to right; the last is shown over several columns. */
const fields = ["target", "plan", "needed", "room", "reading"] as const;
export type GapField = (typeof fields)[number];

const readingWidth = 3;
const { at } = gapRows;

interface Gap {
  readonly target: TargetLine;
  readonly numberFormat: string;
  readonly plan: (sheet: SensitivitySheet) => string;
  /** What `gaps` of the playbook answers. */
  readonly needed: (target: string, sheet: SensitivitySheet) => string;
  /** More than is needed is room; otherwise less is. */
  readonly moreIsRoom: boolean;
}

const gaps: Readonly<Record<GapLine, Gap>> = {
  dealsForShare: {
    target: "revenueShare",
    numberFormat: formats.count,
    plan: () => plannedValue("dealsPerPartner"),
    needed: (target) => {
      const growth = cellAddress(growthCell, "absolute");
      const direct = `${plannedValue("directRevenue")}*(1+${growth})^${MONTHS}`;
      const revenue = `${lastOf(asPlanned, "productive")}*${plannedValue("averageDeal")}/${MONTHS}`;
      return `IF(${target}>=1,${empty},${ratio(`${target}/(1-${target})*${direct}`, revenue)})`;
    },
    moreIsRoom: true,
  },
  budgetForRoi: {
    target: "roi",
    numberFormat: formats.money,
    plan: (sheet) => chosen(sheet, projectionsNames.investment),
    needed: (target, sheet) => `IF(${target}<=-1,${empty},${chosen(sheet, projectionsNames.revenue)}/(1+${target}))`,
    moreIsRoom: false,
  },
  shareForCac: {
    target: "cacReduction",
    numberFormat: formats.percent,
    plan: () => plannedValue("share"),
    needed: (target) => ratio(`${plannedValue("directCac")}*(1-${target})`, plannedValue("averageDeal")),
    moreIsRoom: false,
  },
};

export function gapCell(line: GapLine, field: GapField): Block {
  return {
    row: at.lines + gapLines.indexOf(line),
    column: columns.firstMonth + fields.indexOf(field),
    rows: 1,
    columns: 1,
  };
}

/** A field of all lines. */
function gapBlock(field: GapField, count = 1): Block {
  return { ...gapCell(gapLines[0], field), rows: gapLines.length, columns: count };
}

export function whatMustBeTrue(sheet: SensitivitySheet): Part {
  const words = sheetWordsOf(sheet.language).sensitivity.gaps;
  const units: Readonly<Record<GapLine, string>> = {
    dealsForShare: words.dealsUnit,
    budgetForRoi: sheet.currency,
    shareForCac: "%",
  };
  const readings = gapBlock("reading", readingWidth);
  const readingIs = (label: string, colours: (typeof ruleColours)[keyof typeof ruleColours]): ColourRule => ({
    block: readings,
    formula: `=${cellAddress(readings, "column")}=${textLiteral(label)}`,
    ...colours,
  });
  const [, , , , last] = fields;
  return {
    rowHeights: gapRows.heights,
    cells: [
      sectionCells(at.heading, words.heading),
      headerCells(at.header, [
        words.name,
        words.unit,
        ...fields.slice(0, -1).map((field) => words[field]),
        ...across(text(words[last]), readingWidth),
      ]),
      {
        row: at.lines,
        column: columns.label,
        content: gapLines.map((line) => [
          text(words[line]),
          text(units[line]),
          ...fields.slice(0, -1).map((field) => formula(fieldFormula(line, field, sheet))),
          ...across(formula(fieldFormula(line, last, sheet)), readingWidth),
        ]),
      },
    ],
    styled: [
      labelStyle(at.lines, gapLines.length),
      ...gapLines.map((line): StyledBlock => ({
        block: { ...gapCell(line, "target"), columns: fields.length - 1 },
        style: "amount",
        numberFormat: gaps[line].numberFormat,
      })),
      { block: gapBlock("target"), numberFormat: "0%" },
      { block: readings, style: "check" },
    ],
    merged: [at.header, ...gapLines.map((line) => gapCell(line, "reading").row)].map((row) => ({
      ...readings,
      row,
      rows: 1,
    })),
    colourRules: [
      readingIs(words.enough, ruleColours.good),
      readingIs(words.notEnough, ruleColours.bad),
      readingIs(words.none, ruleColours.warning),
    ],
  };
}

function fieldFormula(line: GapLine, field: GapField, sheet: SensitivitySheet): string {
  const gap = gaps[line];
  const [target, plan, needed, room] = (["target", "plan", "needed", "room"] as const).map((name) =>
    cellAddress(gapCell(line, name)),
  ) as [string, string, string, string];
  switch (field) {
    case "target": {
      const low = chosenOf(sheet, (scenario) => targetName(scenario, gap.target));
      return ready(`IF(ISNUMBER(${low}),${low},${empty})`, sheet);
    }
    case "plan":
      return ready(gap.plan(sheet), sheet);
    case "needed":
      return ready(`IF(ISNUMBER(${target}),${gap.needed(target, sheet)},${empty})`, sheet);
    case "room":
      return `IF(COUNT(${plan},${needed})=2,${gap.moreIsRoom ? `${plan}-${needed}` : `${needed}-${plan}`},${empty})`;
    case "reading": {
      const words = sheetWordsOf(sheet.language).sensitivity.gaps;
      return firstThatHolds(
        [
          [`NOT(ISNUMBER(${target}))`, empty],
          [`NOT(ISNUMBER(${needed}))`, textLiteral(words.none)],
          [`${room}>=-${tolerance}`, textLiteral(words.enough)],
        ],
        textLiteral(words.notEnough),
      );
    }
  }
}
