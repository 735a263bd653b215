/** The workings of the drivers: what comes out when each of them, by itself, is lower and higher. */
import { definitionOf, projectionNumbers } from "../../playbook/projectionInputs";
import { MONTHS } from "../../playbook/projection";
import { drivers, type Driver } from "../../playbook/tornado";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress, cellAddress } from "../address";
import { blank, formula, text } from "../content";
import { ratio } from "../formula";
import { nameOn } from "../linkedWorkbook";
import type { Part } from "../part";
import { inputName, projectionsNames } from "../settings/projectionsSettings";
import type { StyledBlock } from "../spec";
import { columns, headerCells, labelStyle, sectionCells } from "./monthSheet";
import {
  driverBlock,
  driverCell,
  driverFields,
  growthCell,
  pathCell,
  valueWith,
  type DriverField,
} from "./sensitivityDriverCells";
import { asPlanned, driverRows, formats, type Side, type Variant } from "./sensitivityRows";
import { changeCell, chosen, ready, retentionChangeCell, type SensitivitySheet } from "./sensitivityScenario";
import { lastOf, yearNet } from "./sensitivityWorkings";

const { at } = driverRows;

export function driverWorkings(sheet: SensitivitySheet): Part {
  const { language, currency } = sheet;
  const { projections, sensitivity } = sheetWordsOf(language);
  const { units } = projections;
  const words = sensitivity.drivers;
  const unitOf = (driver: Driver) => {
    const { unit } = definitionOf(driver);
    return unit === "currency" ? currency : units[unit];
  };
  const planned = (input: "directGrowth" | "path") => formula(ready(chosen(sheet, inputName(input)), sheet));
  return {
    rowHeights: driverRows.heights,
    cells: [
      sectionCells(at.heading, words.heading),
      headerCells(at.header, [words.name, words.unit, ...driverFields.map((field) => words[field])]),
      {
        row: at.lines,
        column: columns.label,
        content: drivers.map((driver) => [
          text(definitionOf(driver).name[language]),
          text(unitOf(driver)),
          ...driverFields.map((field) => formula(ready(fieldFormula(driver, field, sheet), sheet))),
        ]),
      },
      {
        row: at.growth,
        column: columns.label,
        content: [
          [text(words.growth), text(units.percent), planned("directGrowth")],
          [text(words.path), blank, planned("path")],
        ],
      },
    ],
    styled: [
      labelStyle(at.lines, drivers.length + 2),
      ...drivers.map((driver): StyledBlock => ({
        block: { ...driverCell(driver, "value"), columns: 3 },
        style: "amount",
        numberFormat: formatOf(driver),
      })),
      { block: driverBlock("netLower", 3), style: "amount", numberFormat: formats.money },
      { block: driverBlock("shareLower", 4), style: "amount", numberFormat: formats.percent },
      { block: driverBlock("place"), style: "smallResultNumber", numberFormat: "0" },
      { block: growthCell, style: "amount", numberFormat: formats.percent },
      { block: pathCell, style: "amount" },
    ],
  };
}

function formatOf(driver: Driver): string {
  const { unit } = definitionOf(driver);
  if (unit === "percent") return formats.percent;
  return unit === "currency" ? formats.money : formats.count;
}

function fieldFormula(driver: Driver, field: DriverField, sheet: SensitivitySheet): string {
  const cell = (name: DriverField) => cellAddress(driverCell(driver, name));
  switch (field) {
    case "value":
      return chosen(sheet, inputName(driver));
    case "lower":
    case "higher":
      return changed(driver, field, sheet);
    case "netLower":
      return yearNet(valueWith(driver, "lower"), variantOf(driver, "lower"));
    case "netHigher":
      return yearNet(valueWith(driver, "higher"), variantOf(driver, "higher"));
    case "spread":
      // To a millionth: rounding decides no place.
      return `ROUND(ABS(${cell("netHigher")}-${cell("netLower")}),6)`;
    case "shareLower":
      return lastShare(driver, "lower");
    case "shareHigher":
      return lastShare(driver, "higher");
    case "cacLower":
      return cacReduction(driver, "lower");
    case "cacHigher":
      return cacReduction(driver, "higher");
    case "place":
      return place(driver);
  }
}

/** What `changed` of the playbook answers. */
function changed(driver: Driver, side: Side, { projections }: SensitivitySheet): string {
  const value = cellAddress(driverCell(driver, "value"));
  const sign = side === "lower" ? "-" : "+";
  const moved =
    driver === "retention"
      ? `${value}${sign}${cellAddress(retentionChangeCell, "absolute")}`
      : `${value}*(1${sign}${cellAddress(changeCell, "absolute")})`;
  const among = projectionNumbers.indexOf(driver) + 1;
  const limit = (name: string) => `INDEX(${nameOn(projections, name)},${among})`;
  return `MIN(${limit(projectionsNames.most)},MAX(${limit(projectionsNames.least)},${moved}))`;
}

/** The months of the partners, which only these drivers change. */
function variantOf(driver: Driver, side: Side): Variant {
  switch (driver) {
    case "partnersNow":
    case "targetPartners":
    case "retention":
    case "rampMonths":
      return { driver, side };
    default:
      return asPlanned;
  }
}

/** Month 12's share of revenue. */
function lastShare(driver: Driver, side: Side): string {
  const of = valueWith(driver, side);
  const last = lastOf(variantOf(driver, side), "productive");
  const revenue = `${last}*${of("dealsPerPartner")}/${MONTHS}*${of("averageDeal")}`;
  const growth = cellAddress(growthCell, "absolute");
  return ratio(revenue, `${revenue}+${of("directRevenue")}*(1+${growth})^${MONTHS}`);
}

function cacReduction(driver: Driver, side: Side): string {
  const of = valueWith(driver, side);
  return ratio(`${of("directCac")}-${of("share")}*${of("averageDeal")}`, of("directCac"));
}

/** From the widest spread on; among equal ones, that which stands higher first. */
function place(driver: Driver): string {
  const spread = cellAddress(driverCell(driver, "spread"));
  const all = blockAddress(driverBlock("spread"), "absolute");
  const soFar = `${cellAddress(driverBlock("spread"), "row")}:${spread}`;
  return `SUMPRODUCT((${all}>${spread})*1)+SUMPRODUCT((${soFar}=${spread})*1)`;
}
