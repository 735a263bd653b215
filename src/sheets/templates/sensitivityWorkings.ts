/** The workings of the partners: month by month as planned, and where a driver changes them. */
import { definitionOf } from "../../playbook/projectionInputs";
import { MONTHS } from "../../playbook/projection";
import type { Language } from "../../playbook/language";
import type { Driver } from "../../playbook/tornado";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress, cellAddress } from "../address";
import { across, blank, formula, number, text } from "../content";
import { textLiteral, tolerance } from "../formula";
import type { Part } from "../part";
import { projectionsNames } from "../settings/projectionsSettings";
import type { Block } from "../spec";
import { ruleColours } from "../styles";
import { monthlyStaying, plannedPartners, productivePartners } from "../tables/partnerPathFormulas";
import { columns, headerCells, labelStyle, monthNumbers, monthsIn, sectionCells } from "./monthSheet";
import { pathCell, plannedValue, valueWith } from "./sensitivityDriverCells";
import { asPlanned, formats, workingRows, workings, type Variant, type WorkingLine } from "./sensitivityRows";
import { chosen, ready, type SensitivitySheet } from "./sensitivityScenario";

const { at } = workingRows;
const header = monthsIn(at.header);
const lines: Block = { ...monthsIn(at.lines), rows: workings.length };

/** The row of a variant's line: the plan's where the variant changes nothing of it. */
export function workingBlock(variant: Variant, line: WorkingLine): Block {
  const own = workings.findIndex(
    (row) => row.line === line && row.variant.driver === variant.driver && row.variant.side === variant.side,
  );
  const index = own < 0 ? workings.findIndex((row) => row.line === line && row.variant.driver === undefined) : own;
  return monthsIn(at.lines + index);
}

export function workingYearCell(variant: Variant, line: WorkingLine): Block {
  return { ...workingBlock(variant, line), column: columns.year, columns: 1 };
}

export function workingStayingCell(variant: Variant): Block {
  return { ...workingBlock(variant, "end"), column: columns.unit, columns: 1 };
}

export const workingsCheckCell: Block = { row: at.check, column: columns.firstMonth + 1, rows: 1, columns: 1 };

/** Month 12 of a line. */
export function lastOf(variant: Variant, line: WorkingLine): string {
  return cellAddress(monthOf(variant, line, MONTHS), "absolute");
}

function monthOf(variant: Variant, line: WorkingLine, month: number): Block {
  const block = workingBlock(variant, line);
  return { ...block, column: block.column + month - 1, columns: 1 };
}

/** The year's net contribution from the partners' sums: all that is constant over the months stands outside of them. */
export function yearNet(of: (input: Driver) => string, variant: Variant): string {
  const sum = (line: WorkingLine) => cellAddress(workingYearCell(variant, line), "absolute");
  const revenue = `${sum("productive")}*${of("dealsPerPartner")}/${MONTHS}*${of("averageDeal")}`;
  const investment = `${of("onboardingCost")}*${sum("added")}-${of("partnerCost")}*${sum("end")}-${MONTHS}*${of("fixedCost")}`;
  return `(${of("grossMargin")}-${of("share")})*${revenue}-${investment}`;
}

export function partnerWorkings(sheet: SensitivitySheet): Part {
  const { language } = sheet;
  const { checks, sensitivity } = sheetWordsOf(language);
  const words = sensitivity.workings;
  const staying = ({ driver, side }: Variant) => ready(monthlyStaying(valueWith(driver, side)("retention")), sheet);
  return {
    rowHeights: workingRows.heights,
    cells: [
      sectionCells(at.heading, words.heading),
      headerCells(at.header, [words.line, words.staying, ...monthNumbers.map(number), words.year]),
      {
        row: at.lines,
        column: columns.label,
        content: workings.map(({ variant, line }) => [
          text(words[line]({ variant: variantName(variant, language) })),
          line === "end" || variant.driver === "rampMonths" ? formula(staying(variant)) : blank,
          ...monthNumbers.map((month) => formula(ready(monthFormula(variant, line, month, sheet), sheet))),
          formula(ready(`SUM(${blockAddress(workingBlock(variant, line))})`, sheet)),
        ]),
      },
      {
        row: at.check,
        column: columns.label,
        content: [[...across(text(words.check), 3), formula(check(sheet))]],
        style: "check",
      },
    ],
    styled: [
      labelStyle(at.lines, workings.length),
      { block: { ...lines, column: columns.unit, columns: 1 }, style: "amount", numberFormat: "0.00%" },
      { block: { ...lines, columns: MONTHS + 1 }, style: "amount", numberFormat: formats.count },
    ],
    merged: [{ row: at.check, column: columns.label, rows: 1, columns: 3 }],
    colourRules: [
      {
        block: workingsCheckCell,
        formula: `=${cellAddress(workingsCheckCell)}=${textLiteral(checks.off)}`,
        ...ruleColours.bad,
      },
    ],
  };
}

function variantName({ driver, side }: Variant, language: Language): string {
  const words = sheetWordsOf(language).sensitivity.workings;
  return driver === undefined ? words.plan : words[side]({ driver: definitionOf(driver).symbol });
}

/** Partners at the end, new ones and productive ones of a month, as `projection` answers them. */
function monthFormula(variant: Variant, line: WorkingLine, month: number, sheet: SensitivitySheet): string {
  const of = valueWith(variant.driver, variant.side);
  const cell = (name: WorkingLine, of = month) => cellAddress(monthOf(variant, name, of));
  const monthCell = cellAddress({ ...header, column: header.column + month - 1 }, "row");
  const staying = cellAddress(workingStayingCell(variant), "absolute");
  const before = `IF(${monthCell}=1,${of("partnersNow")},${cell("end", month - 1)})*${staying}`;
  switch (line) {
    case "end": {
      const path = {
        partnersNow: of("partnersNow"),
        targetPartners: of("targetPartners"),
        path: cellAddress(pathCell, "absolute"),
        language: sheet.projections.language,
      };
      return `MAX(${before},${plannedPartners(path, monthCell)})`;
    }
    case "added":
      return `${cell("end")}-${before}`;
    case "productive":
      return productivePartners(
        { partnersNow: of("partnersNow"), staying, rampMonths: of("rampMonths") },
        monthCell,
        `${cellAddress(header, "absolute")}:${monthCell}`,
        `${cellAddress(workingBlock(variant, "added"), "column")}:${cell("added")}`,
      );
  }
}

/** That the workings, with nothing changed, come to the net contribution of the projections. */
function check(sheet: SensitivitySheet): string {
  const { ok, off } = sheetWordsOf(sheet.language).checks;
  const net = yearNet(plannedValue, asPlanned);
  const planned = chosen(sheet, projectionsNames.net);
  const revenue = chosen(sheet, projectionsNames.revenue);
  const same = `ABS(${net}-(${planned}))<=${tolerance}*MAX(1,ABS(${planned}),ABS(${revenue}))`;
  return ready(`IF(${same},${textLiteral(ok)},${textLiteral(off)})`, sheet);
}
