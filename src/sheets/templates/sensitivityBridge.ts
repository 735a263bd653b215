/** From planned to actual revenue, in steps. */
import { MONTHS } from "../../playbook/projection";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress, cellAddress } from "../address";
import { across, formula, text } from "../content";
import { empty, ratio, textLiteral, tolerance } from "../formula";
import type { Part } from "../part";
import { inputName } from "../settings/projectionsSettings";
import type { Block, StyledBlock } from "../spec";
import { ruleColours } from "../styles";
import { columns, headerCells, labelStyle } from "./monthSheet";
import { bridgeRows, bridgeSteps, formats, type BridgeStep, type VarianceLine } from "./sensitivityRows";
import { chosen, type SensitivitySheet } from "./sensitivityScenario";
import { ifMonthsPassed, passed, soFarCell } from "./sensitivityVariance";

/** From left to right. */
const fields = ["plan", "actual", "effect"] as const;
export type BridgeField = (typeof fields)[number];

const { at } = bridgeRows;

export function bridgeCell(step: BridgeStep, field: BridgeField): Block {
  return {
    row: at.steps + bridgeSteps.indexOf(step),
    column: columns.firstMonth + fields.indexOf(field),
    rows: 1,
    columns: 1,
  };
}

export const bridgeCheckCell: Block = { ...bridgeCell("partners", "effect"), row: at.check };

export function bridge(sheet: SensitivitySheet): Part {
  const { checks, sensitivity } = sheetWordsOf(sheet.language);
  const { bridge: words, variance } = sensitivity;
  const units: Readonly<Record<BridgeStep, string>> = {
    partners: variance.partnersUnit,
    productivity: variance.dealsUnit,
    dealSize: sheet.currency,
    revenue: sheet.currency,
  };
  return {
    rowHeights: bridgeRows.heights,
    cells: [
      headerCells(at.header, [
        words.heading,
        variance.unit,
        words.plan,
        words.actual,
        words.effect({ currency: sheet.currency }),
      ]),
      {
        row: at.steps,
        column: columns.label,
        content: bridgeSteps.map((step) => [
          text(words[step]),
          text(units[step]),
          ...fields.map((field) => formula(ifMonthsPassed(fieldFormula(step, field, sheet)))),
        ]),
      },
      {
        row: at.check,
        column: columns.label,
        content: [[...across(text(words.check), 4), formula(check(sheet))]],
        style: "check",
      },
    ],
    styled: [
      labelStyle(at.steps, bridgeSteps.length - 1),
      labelStyle(at.steps + bridgeSteps.length - 1, 1, "keyLine"),
      ...bridgeSteps.flatMap((step): StyledBlock[] => {
        const style = step === "revenue" ? "keyAmount" : "amount";
        const isMoney = step === "dealSize" || step === "revenue";
        return [
          {
            block: { ...bridgeCell(step, "plan"), columns: 2 },
            style,
            numberFormat: isMoney ? formats.money : formats.count,
          },
          { block: bridgeCell(step, "effect"), style, numberFormat: "#,##0;-#,##0;0" },
        ];
      }),
    ],
    merged: [{ row: at.check, column: columns.label, rows: 1, columns: 4 }],
    colourRules: [
      {
        block: bridgeCheckCell,
        formula: `=${cellAddress(bridgeCheckCell)}=${textLiteral(checks.off)}`,
        ...ruleColours.bad,
      },
    ],
  };
}

function soFar(line: VarianceLine): string {
  return cellAddress(soFarCell(line), "absolute");
}

function fieldFormula(step: BridgeStep, field: BridgeField, sheet: SensitivitySheet): string {
  return field === "effect" ? effectOf(step) : sideOf(step, field, sheet);
}

function sideOf(step: BridgeStep, side: "plan" | "actual", sheet: SensitivitySheet): string {
  const partners = soFar(`${side}Partners`);
  const deals = soFar(`${side}Deals`);
  const revenue = soFar(`${side}Revenue`);
  switch (step) {
    case "partners":
      return partners;
    case "productivity":
      return ratio(`${deals}*${MONTHS}/${passed}`, partners);
    case "dealSize":
      // Also known to a plan without deals.
      return side === "plan" ? chosen(sheet, inputName("averageDeal")) : ratio(revenue, deals);
    case "revenue":
      return revenue;
  }
}

/** What `varianceBridge` answers: nothing is divided by the actual partners or deals, of which there may be none. */
function effectOf(step: BridgeStep): string {
  const averageDeal = cellAddress(bridgeCell("dealSize", "plan"), "absolute");
  const perPartner = `${soFar("planDeals")}*${soFar("actualPartners")}/${soFar("planPartners")}`;
  const dealsOfActualPartners = `IF(${soFar("planPartners")}=0,0,${perPartner})`;
  switch (step) {
    case "partners":
      return `(${dealsOfActualPartners}-${soFar("planDeals")})*${averageDeal}`;
    case "productivity":
      return `(${soFar("actualDeals")}-${dealsOfActualPartners})*${averageDeal}`;
    case "dealSize":
      return `${soFar("actualRevenue")}-${soFar("actualDeals")}*${averageDeal}`;
    case "revenue":
      return `${soFar("actualRevenue")}-${soFar("planRevenue")}`;
  }
}

function check({ language }: SensitivitySheet): string {
  const { ok, off } = sheetWordsOf(language).checks;
  const effects = { ...bridgeCell("partners", "effect"), rows: bridgeSteps.length - 1 };
  const whole = cellAddress(bridgeCell("revenue", "effect"));
  const revenues = (["plan", "actual"] as const).map((side) => cellAddress(bridgeCell("revenue", side)));
  const same = `ABS(SUM(${blockAddress(effects)})-${whole})<=${tolerance}*MAX(1,${revenues.join(",")})`;
  return `IF(ISNUMBER(${whole}),IF(${same},${textLiteral(ok)},${textLiteral(off)}),${empty})`;
}
