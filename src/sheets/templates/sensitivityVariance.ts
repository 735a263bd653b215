/** Plan and actual, month by month, from the registers. */
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress, cellAddress } from "../address";
import { formula, number, text } from "../content";
import { empty, firstThatHolds, sentence, textLiteral } from "../formula";
import { nameOn } from "../linkedWorkbook";
import type { Part } from "../part";
import { isPartnerRevenue } from "../tables/dealsTable";
import { partnersNames } from "../settings/partnersSettings";
import { lineName, projectionsNames } from "../settings/projectionsSettings";
import type { Block, StyledBlock } from "../spec";
import { dayFormat } from "../columnKind";
import { columns, headerCells, labelStyle, monthNumbers, monthsIn, sectionCells } from "./monthSheet";
import { formats, varianceLines, varianceRows, type VarianceLine } from "./sensitivityRows";
import { chosenOf, ready, stateCell, type SensitivitySheet } from "./sensitivityScenario";

const units: Readonly<Record<VarianceLine, "partners" | "deals" | "money">> = {
  planPartners: "partners",
  actualPartners: "partners",
  planDeals: "deals",
  actualDeals: "deals",
  planRevenue: "money",
  actualRevenue: "money",
};

const { at } = varianceRows;
const header = monthsIn(at.header);
export const endsBlock = monthsIn(at.ends);
/** How many months have wholly passed. */
export const passedCell: Block = { row: at.ends, column: columns.year, rows: 1, columns: 1 };
export const varianceStateCell: Block = { row: at.state, column: columns.label, rows: 1, columns: 1 };

export function varianceBlock(line: VarianceLine): Block {
  return monthsIn(at.lines + varianceLines.indexOf(line));
}

/** Of the months that have passed. */
export function soFarCell(line: VarianceLine): Block {
  return { ...varianceBlock(line), column: columns.year, columns: 1 };
}

export const passed = cellAddress(passedCell, "absolute");

/** Nothing before the first month has passed. */
export function ifMonthsPassed(source: string): string {
  return `IF(ISNUMBER(${passed}),IF(${passed}>0,${source},${empty}),${empty})`;
}

export function variance(sheet: SensitivitySheet): Part {
  const words = sheetWordsOf(sheet.language).sensitivity.variance;
  const unitTexts = { partners: words.partnersUnit, deals: words.dealsUnit, money: sheet.currency } as const;
  return {
    rowHeights: varianceRows.heights,
    cells: [
      sectionCells(at.heading, words.heading),
      { ...varianceStateCell, content: [[formula(state(sheet))]], style: "checkLine" },
      headerCells(at.header, [words.month, words.unit, ...monthNumbers.map(number), words.total]),
      {
        row: at.ends,
        column: columns.label,
        content: [
          [
            text(words.endsBefore),
            text(words.dateUnit),
            ...monthNumbers.map((month) => formula(endOf(month, sheet))),
            formula(monthsPassed(sheet)),
          ],
        ],
      },
      {
        row: at.lines,
        column: columns.label,
        content: varianceLines.map((line) => [
          text(words[line]),
          text(unitTexts[units[line]]),
          ...monthNumbers.map((month) => formula(monthFormula(line, month, sheet))),
          formula(soFar(line)),
        ]),
      },
    ],
    styled: [
      labelStyle(at.ends, 1 + varianceLines.length),
      { block: endsBlock, style: "amount", numberFormat: dayFormat },
      { block: passedCell, style: "keyAmount", numberFormat: "0" },
      ...varianceLines.map((line): StyledBlock => ({
        block: { ...varianceBlock(line), columns: monthNumbers.length + 1 },
        style: "amount",
        numberFormat: units[line] === "money" ? formats.money : formats.count,
      })),
    ],
  };
}

function monthCell(row: Block, month: number): string {
  return cellAddress({ ...row, column: row.column + month - 1 }, "row");
}

function endOf(month: number, { projections }: SensitivitySheet): string {
  const number = monthCell(header, month);
  const start = `INDEX(${nameOn(projections, projectionsNames.monthStarts)},1,${number})`;
  return `IF(ISNUMBER(${start}),EDATE(${nameOn(projections, projectionsNames.planStart)},${number}),${empty})`;
}

/** On the day of the register. */
function monthsPassed(sheet: SensitivitySheet): string {
  const asOf = nameOn(sheet.partners.sheet, partnersNames.asOf);
  return ready(`IF(ISNUMBER(${asOf}),COUNTIF(${blockAddress(endsBlock)},"<="&${asOf}),0)`, sheet);
}

function state({ language, partners }: SensitivitySheet): string {
  const { checks, sensitivity } = sheetWordsOf(language);
  const words = sensitivity.variance;
  const inTheWay = cellAddress(stateCell, "absolute");
  const dates = `AND(COUNT(${blockAddress(endsBlock)})>0,ISNUMBER(${nameOn(partners.sheet, partnersNames.asOf)}))`;
  return firstThatHolds(
    [
      [`${inTheWay}<>${textLiteral(checks.ok)}`, inTheWay],
      [`NOT(${dates})`, textLiteral(words.noDates)],
      [`${passed}=0`, textLiteral(words.none)],
    ],
    `${sentence(words.passed, { months: passed })}&${empty}`,
  );
}

function monthFormula(line: VarianceLine, month: number, sheet: SensitivitySheet): string {
  const number = monthCell(header, month);
  const end = monthCell(endsBlock, month);
  const start = `INDEX(${nameOn(sheet.projections, projectionsNames.monthStarts)},1,${number})`;
  const plan = (name: "end" | "deals" | "partnerRevenue") =>
    ready(
      chosenOf(sheet, (scenario) => lineName(scenario, name), number),
      sheet,
    );
  const onlyIfPassed = (actual: string) =>
    `IF(ISNUMBER(${passed}),IF(${number}<=${passed},${actual},${empty}),${empty})`;
  switch (line) {
    case "planPartners":
      return plan("end");
    case "actualPartners":
      return onlyIfPassed(activeOn(`(${end}-1)`, sheet));
    case "planDeals":
      return plan("deals");
    case "actualDeals":
      return onlyIfPassed(`COUNTIFS(${wonAndSourced(start, end, sheet)})`);
    case "planRevenue":
      return plan("partnerRevenue");
    case "actualRevenue":
      return onlyIfPassed(`SUMIFS(${sheet.deals.column("value")},${wonAndSourced(start, end, sheet)})`);
  }
}

/** Partners who had begun by a day, and whose contract ended no sooner or has no end: what `isActive` says. */
function activeOn(day: string, { partners }: SensitivitySheet): string {
  const begun = `${partners.column("partner")},"?*",${partners.column("start")},"<="&${day}`;
  const going = (end: string) => `COUNTIFS(${begun},${partners.column("contractEnd")},${end})`;
  return `${going(`">="&${day}`)}+${going('"="')}`;
}

/** Conditions on the deals: closed from a day on and before another. */
function wonAndSourced(from: string, before: string, { deals }: SensitivitySheet): string {
  const closed = deals.column("closed");
  return `${isPartnerRevenue(deals)},${closed},">="&${from},${closed},"<"&${before}`;
}

/** Over the months that have passed: partners on average, the others as a sum. */
function soFar(line: VarianceLine): string {
  const months = `(${blockAddress(header, "absolute")}<=${passed})`;
  const values = blockAddress(varianceBlock(line));
  const sum = line.startsWith("actual") ? `SUM(${values})` : `SUMPRODUCT(${months}*${values})`;
  return ifMonthsPassed(units[line] === "partners" ? `${sum}/${passed}` : sum);
}
