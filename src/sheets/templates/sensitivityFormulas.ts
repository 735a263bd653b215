/**
 * The formulas of the sheet of sensitivity, without the leading "=". All are native. The numbers of the scenario that is
 * shown come from the sheet of projections by its names, the actual ones from the registers by their columns.
 */
import { MONTHS } from "../../playbook/projection";
import type { Language } from "../../playbook/language";
import { scenarioIds, type TargetLine } from "../../playbook/scenarios";
import type { Driver } from "../../playbook/tornado";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress, cellAddress } from "../address";
import { chartSentence } from "../chartSentence";
import { firstThatHolds, sentence, textLiteral } from "../formula";
import {
  linkedSheet,
  nameOn,
  tableLink,
  type LinkedSheet,
  type LinkedWorkbook,
  type TableLink,
} from "../linkedWorkbook";
import { fixed } from "../numberText";
import { attributions, channels, dealsTable, outcomes, type DealsColumn } from "../register/dealsTable";
import { partnersTable, type PartnersColumn } from "../register/partnersTable";
import { partnersNames } from "../settings/partnersSettings";
import { monthlyStaying, plannedPartners, productivePartners } from "./partnerPathFormulas";
import { inputName, lineName, names, targetName } from "./projectionsNames";
import {
  bridgeCell,
  changeCell,
  columns,
  driverBlock,
  driverCell,
  endsBlock,
  gapCell,
  growthCell,
  monthsHeader,
  passedCell,
  pathCell,
  placeAmongInputs,
  retentionChangeCell,
  soFarCell,
  stateCell,
  tornadoBlock,
  varianceBlock,
  workingBlock,
  workingsHeader,
  workingStayingCell,
  workingYearCell,
  type BridgeStep,
  type DriverField,
  type GapLine,
  type Side,
  type VarianceLine,
  type Variant,
  type WorkingLine,
} from "./sensitivityLayout";

const empty = textLiteral("");
const tolerance = "0.000000001";
const unchanged: Variant = { side: "lower" };

/** What the sheet reads of others. */
export interface Links {
  readonly projections: LinkedSheet;
  readonly partners: TableLink<PartnersColumn>;
  readonly deals: TableLink<DealsColumn>;
}

export function linksOf(workbook: LinkedWorkbook): Links {
  return {
    projections: linkedSheet(workbook, "projections"),
    partners: tableLink(workbook, partnersTable),
    deals: tableLink(workbook, dealsTable),
  };
}

const absolute = (cell: { row: number; column: number }) => cellAddress(cell, "absolute");

/** The scenario's of two cells. */
function chosen({ projections }: Links, name: string): string {
  return `INDEX(${nameOn(projections, name)},1,${nameOn(projections, names.selected)})`;
}

/** Of names that each scenario has by itself; of a line of months, the cell of one of them. */
function chosenOf(
  { projections }: Links,
  nameFor: (scenario: (typeof scenarioIds)[number]) => string,
  month?: string,
): string {
  const all = scenarioIds
    .map((scenario) => nameOn(projections, nameFor(scenario)))
    .map((name) => (month === undefined ? name : `INDEX(${name},1,${month})`));
  return `CHOOSE(${nameOn(projections, names.selected)},${all.join(",")})`;
}

/** Nothing as long as something is to be corrected. */
function ready(formula: string, language: Language): string {
  const { ok } = sheetWordsOf(language).sensitivity.state;
  return `IF(${absolute(stateCell)}=${textLiteral(ok)},${formula},${empty})`;
}

function ratio(dividend: string, divisor: string): string {
  return `IFERROR((${dividend})/(${divisor}),${empty})`;
}

// The scenario, and whether all is in order

export function scenarioFormula({ projections }: Links): string {
  return nameOn(projections, names.scenario);
}

export function stateFormula(links: Links, language: Language): string {
  const { ok, toCorrect, change } = sheetWordsOf(language).sensitivity.state;
  const changes = blockAddress({ ...changeCell, rows: retentionChangeCell.row - changeCell.row + 1 });
  return firstThatHolds(
    [
      [`${chosen(links, names.toCorrect)}>0`, textLiteral(toCorrect)],
      [`COUNTIFS(${changes},">=0",${changes},"<=1")<2`, textLiteral(change)],
    ],
    textLiteral(ok),
  );
}

// Workings

export function driverFormula(driver: Driver, field: DriverField, links: Links, language: Language): string {
  const cell = (name: DriverField) => cellAddress(driverCell(driver, name));
  switch (field) {
    case "value":
      return ready(chosen(links, inputName(driver)), language);
    case "lower":
      return ready(changedFormula(driver, "lower", links), language);
    case "higher":
      return ready(changedFormula(driver, "higher", links), language);
    case "netLower":
      return ready(netFormula(driver, "lower"), language);
    case "netHigher":
      return ready(netFormula(driver, "higher"), language);
    case "spread":
      // To a millionth: rounding decides no place.
      return ready(`ROUND(ABS(${cell("netHigher")}-${cell("netLower")}),6)`, language);
    case "shareLower":
      return ready(shareFormula(driver, "lower"), language);
    case "shareHigher":
      return ready(shareFormula(driver, "higher"), language);
    case "cacLower":
      return ready(cacFormula(driver, "lower"), language);
    case "cacHigher":
      return ready(cacFormula(driver, "higher"), language);
    case "place":
      return ready(placeFormula(driver), language);
  }
}

/** What `changed` answers. */
function changedFormula(driver: Driver, side: Side, { projections }: Links): string {
  const value = cellAddress(driverCell(driver, "value"));
  const sign = side === "lower" ? "-" : "+";
  const moved =
    driver === "retention"
      ? `${value}${sign}${absolute(retentionChangeCell)}`
      : `${value}*(1${sign}${absolute(changeCell)})`;
  const [least, most] = [names.least, names.most].map(
    (name) => `INDEX(${nameOn(projections, name)},${placeAmongInputs(driver)})`,
  );
  return `MIN(${most},MAX(${least},${moved}))`;
}

/** The address of an input's value, or of the changed one if it is the driver. */
function valueOf(driver: Driver, side: Side): (input: Driver) => string {
  return (input) => absolute(driverCell(input, input === driver ? side : "value"));
}

function variantOf(driver: Driver, side: Side): Variant {
  switch (driver) {
    case "partnersNow":
    case "targetPartners":
    case "retention":
    case "rampMonths":
      return { driver, side };
    default:
      return unchanged;
  }
}

/** The year's net contribution from the partners' sums: all that is constant over the months stands outside of them. */
function netFormula(driver: Driver, side: Side): string {
  return yearNet(valueOf(driver, side), variantOf(driver, side));
}

function yearNet(of: (input: Driver) => string, variant: Variant): string {
  const sum = (line: WorkingLine) => absolute(workingYearCell(variant, line));
  const revenue = `${sum("productive")}*${of("dealsPerPartner")}/${MONTHS}*${of("averageDeal")}`;
  const investment = `${of("onboardingCost")}*${sum("added")}-${of("partnerCost")}*${sum("end")}-${MONTHS}*${of("fixedCost")}`;
  return `(${of("grossMargin")}-${of("share")})*${revenue}-${investment}`;
}

/** Month 12's share of revenue. */
function shareFormula(driver: Driver, side: Side): string {
  const of = valueOf(driver, side);
  const productive = workingBlock(variantOf(driver, side), "productive");
  const last = absolute({ ...productive, column: productive.column + MONTHS - 1 });
  const revenue = `${last}*${of("dealsPerPartner")}/${MONTHS}*${of("averageDeal")}`;
  return ratio(revenue, `${revenue}+${of("directRevenue")}*(1+${absolute(growthCell)})^${MONTHS}`);
}

function cacFormula(driver: Driver, side: Side): string {
  const of = valueOf(driver, side);
  return ratio(`${of("directCac")}-${of("share")}*${of("averageDeal")}`, of("directCac"));
}

/** From the widest spread on; among equal ones, that which stands higher first. */
function placeFormula(driver: Driver): string {
  const spread = cellAddress(driverCell(driver, "spread"));
  const all = blockAddress(driverBlock("spread"), "absolute");
  const soFar = `${cellAddress(driverBlock("spread"), "row")}:${spread}`;
  return `SUMPRODUCT((${all}>${spread})*1)+SUMPRODUCT((${soFar}=${spread})*1)`;
}

export function growthFormula(links: Links, language: Language): string {
  return ready(chosen(links, inputName("directGrowth")), language);
}

export function pathFormula(links: Links, language: Language): string {
  return ready(chosen(links, inputName("path")), language);
}

export function stayingFormula(variant: Variant, language: Language): string {
  return ready(monthlyStaying(variantValue(variant)("retention")), language);
}

function variantValue({ driver, side }: Variant): (input: Driver) => string {
  return (input) => absolute(driverCell(input, input === driver ? side : "value"));
}

/** Partners at the end, new ones and productive ones of a month, as `projection` answers them. */
export function workingFormula(
  variant: Variant,
  line: WorkingLine,
  month: number,
  links: Links,
  language: Language,
): string {
  const of = variantValue(variant);
  const at = (name: WorkingLine, offset = 0) => {
    const block = workingBlock(variant, name);
    return { ...block, rows: 1, columns: 1, column: block.column + month - 1 + offset };
  };
  const monthCell = cellAddress({ ...workingsHeader, column: workingsHeader.column + month - 1 }, "row");
  const staying = cellAddress(workingStayingCell(variant), "absolute");
  const before = `IF(${monthCell}=1,${of("partnersNow")},${cellAddress(at("end", -1))})*${staying}`;
  switch (line) {
    case "end": {
      const planned = plannedPartners(
        {
          partnersNow: of("partnersNow"),
          targetPartners: of("targetPartners"),
          path: absolute(pathCell),
          language: links.projections.language,
        },
        monthCell,
      );
      return ready(`MAX(${before},${planned})`, language);
    }
    case "added":
      return ready(`${cellAddress(at("end"))}-${before}`, language);
    case "productive":
      return ready(
        productivePartners(
          { partnersNow: of("partnersNow"), staying, rampMonths: of("rampMonths") },
          monthCell,
          `${cellAddress(workingsHeader, "absolute")}:${monthCell}`,
          `${cellAddress(workingBlock(variant, "added"), "column")}:${cellAddress(at("added"))}`,
        ),
        language,
      );
  }
}

export function workingYearFormula(variant: Variant, line: WorkingLine, language: Language): string {
  return ready(`SUM(${blockAddress(workingBlock(variant, line))})`, language);
}

/** That the workings, with nothing changed, come to the net contribution of the projections. */
export function workingsCheckFormula(links: Links, language: Language): string {
  const { ok, off } = sheetWordsOf(language).sensitivity.bridge;
  const net = yearNet((input) => absolute(driverCell(input, "value")), unchanged);
  const planned = chosen(links, names.net);
  const same = `ABS(${net}-(${planned}))<=${tolerance}*MAX(1,ABS(${planned}),ABS(${chosen(links, names.revenue)}))`;
  return ready(`IF(${same},${textLiteral(ok)},${textLiteral(off)})`, language);
}

// Drivers by their strength

export function tornadoFormula(
  field: "driver" | "netLower" | "netHigher" | "spread",
  index: number,
  language: Language,
): string {
  const first = tornadoBlock("place");
  const place = cellAddress({ row: first.row + index, column: first.column }, "column");
  const position = `MATCH(${place},${blockAddress(driverBlock("place"), "absolute")},0)`;
  const source = field === "driver" ? { ...driverBlock("value"), column: columns.label } : driverBlock(field);
  return ready(`INDEX(${blockAddress(source, "absolute")},${position})`, language);
}

/** What a driver adds to the net contribution as planned; the bars of the chart. */
export function changeFormula(
  field: "netLower" | "netHigher",
  index: number,
  links: Links,
  language: Language,
): string {
  const net = cellAddress({ row: tornadoBlock(field).row + index, column: tornadoBlock(field).column });
  return ready(`${net}-${chosen(links, names.net)}`, language);
}

/** The strongest driver, and what it does. */
export function tornadoSentence(language: Language, currency: string): string {
  const first = (field: Parameters<typeof tornadoBlock>[0]) => cellAddress(tornadoBlock(field));
  const changes = (["changeLower", "changeHigher"] as const).map(first);
  const words = sheetWordsOf(language).sensitivity.tornado.sentence(currency);
  const told = sentence(words, [first("driver"), ...changes.map((change) => fixed(change))]);
  return chartSentence(`COUNT(${changes.join(",")})`, told, language);
}

// What must be true

const gapTargets: Readonly<Record<GapLine, TargetLine>> = {
  dealsForShare: "revenueShare",
  budgetForRoi: "roi",
  shareForCac: "cacReduction",
};

export function gapFormula(
  line: GapLine,
  field: "target" | "plan" | "needed" | "room" | "reading",
  links: Links,
  language: Language,
): string {
  const cell = (name: "target" | "plan" | "needed" | "room") => cellAddress(gapCell(line, name));
  switch (field) {
    case "target": {
      const low = chosenOf(links, (scenario) => targetName(scenario, gapTargets[line]));
      return ready(`IF(ISNUMBER(${low}),${low},${empty})`, language);
    }
    case "plan":
      return ready(planFormula(line, links), language);
    case "needed":
      return ready(`IF(ISNUMBER(${cell("target")}),${neededFormula(line, cell("target"), links)},${empty})`, language);
    case "room": {
      // More deals than needed, or less cost than allowed, is room.
      const difference =
        line === "dealsForShare" ? `${cell("plan")}-${cell("needed")}` : `${cell("needed")}-${cell("plan")}`;
      return `IF(COUNT(${cell("plan")},${cell("needed")})=2,${difference},${empty})`;
    }
    case "reading": {
      const words = sheetWordsOf(language).sensitivity.gaps;
      return firstThatHolds(
        [
          [`NOT(ISNUMBER(${cell("target")}))`, empty],
          [`NOT(ISNUMBER(${cell("needed")}))`, textLiteral(words.none)],
          [`${cell("room")}>=-${tolerance}`, textLiteral(words.enough)],
        ],
        textLiteral(words.notEnough),
      );
    }
  }
}

function planFormula(line: GapLine, links: Links): string {
  switch (line) {
    case "dealsForShare":
      return absolute(driverCell("dealsPerPartner", "value"));
    case "budgetForRoi":
      return chosen(links, names.investment);
    case "shareForCac":
      return absolute(driverCell("share", "value"));
  }
}

/** What `gaps` answers. */
function neededFormula(line: GapLine, target: string, links: Links): string {
  const of = (input: Driver) => absolute(driverCell(input, "value"));
  switch (line) {
    case "dealsForShare": {
      const productive = workingBlock(unchanged, "productive");
      const last = absolute({ ...productive, column: productive.column + MONTHS - 1 });
      const direct = `${of("directRevenue")}*(1+${absolute(growthCell)})^${MONTHS}`;
      return `IF(${target}>=1,${empty},${ratio(`${target}/(1-${target})*${direct}`, `${last}*${of("averageDeal")}/${MONTHS}`)})`;
    }
    case "budgetForRoi":
      return `IF(${target}<=-1,${empty},${chosen(links, names.revenue)}/(1+${target}))`;
    case "shareForCac":
      return ratio(`${of("directCac")}*(1-${target})`, of("averageDeal"));
  }
}

// Plan and actual

export function endsFormula(month: string, { projections }: Links): string {
  const start = `INDEX(${nameOn(projections, names.monthStarts)},1,${month})`;
  return `IF(ISNUMBER(${start}),EDATE(${nameOn(projections, names.planStart)},${month}),${empty})`;
}

/** How many months have wholly passed on the day of the register. */
export function passedFormula({ partners }: Links, language: Language): string {
  const asOf = nameOn(partners.sheet, partnersNames.asOf);
  return ready(`IF(ISNUMBER(${asOf}),COUNTIF(${blockAddress(endsBlock)},"<="&${asOf}),0)`, language);
}

export function varianceStateFormula({ partners }: Links, language: Language): string {
  const words = sheetWordsOf(language).sensitivity;
  const passed = absolute(passedCell);
  const [before = "", after = ""] = words.variance.passed;
  const dates = `AND(COUNT(${blockAddress(endsBlock)})>0,ISNUMBER(${nameOn(partners.sheet, partnersNames.asOf)}))`;
  return firstThatHolds(
    [
      [`${absolute(stateCell)}<>${textLiteral(words.state.ok)}`, absolute(stateCell)],
      [`NOT(${dates})`, textLiteral(words.variance.noDates)],
      [`${passed}=0`, textLiteral(words.variance.none)],
    ],
    `${textLiteral(before)}&${passed}&${textLiteral(after)}`,
  );
}

export function varianceFormula(line: VarianceLine, month: number, links: Links, language: Language): string {
  const header = { ...monthsHeader, columns: 1, column: monthsHeader.column + month - 1 };
  const monthCell = cellAddress(header, "row");
  const end = cellAddress({ ...header, row: endsBlock.row }, "row");
  const plan = (name: "end" | "deals" | "partnerRevenue") =>
    ready(
      chosenOf(links, (scenario) => lineName(scenario, name), monthCell),
      language,
    );
  const onlyIfPassed = (formula: string) =>
    `IF(ISNUMBER(${absolute(passedCell)}),IF(${monthCell}<=${absolute(passedCell)},${formula},${empty}),${empty})`;
  const start = `INDEX(${nameOn(links.projections, names.monthStarts)},1,${monthCell})`;
  switch (line) {
    case "planPartners":
      return plan("end");
    case "actualPartners":
      return onlyIfPassed(activeOn(`(${end}-1)`, links));
    case "planDeals":
      return plan("deals");
    case "actualDeals":
      return onlyIfPassed(`COUNTIFS(${wonAndSourced(start, end, links)})`);
    case "planRevenue":
      return plan("partnerRevenue");
    case "actualRevenue":
      return onlyIfPassed(`SUMIFS(${links.deals.column("value")},${wonAndSourced(start, end, links)})`);
  }
}

/** Partners who had begun by a day, and whose contract ended no sooner or has no end: what `isActive` says. */
function activeOn(day: string, { partners }: Links): string {
  const begun = `${partners.column("partner")},"?*",${partners.column("start")},"<="&${day}`;
  const going = (end: string) => `COUNTIFS(${begun},${partners.column("contractEnd")},${end})`;
  return `${going(`">="&${day}`)}+${going('"="')}`;
}

/** Conditions on the deals: labels in the language of their sheet, closed from a day on and before another. */
function wonAndSourced(from: string, before: string, { deals }: Links): string {
  const { language } = deals.sheet;
  return [
    [deals.column("channel"), textLiteral(channels.partner[language])],
    [deals.column("outcome"), textLiteral(outcomes.won[language])],
    [deals.column("attribution"), textLiteral(attributions.sourced[language])],
    [deals.column("closed"), `">="&${from}`],
    [deals.column("closed"), `"<"&${before}`],
  ]
    .flat()
    .join(",");
}

/** Nothing before the first month has passed. */
function ifMonthsPassed(formula: string): string {
  const passed = absolute(passedCell);
  return `IF(ISNUMBER(${passed}),IF(${passed}>0,${formula},${empty}),${empty})`;
}

/** Over the months that have passed: partners on average, the others as a sum. */
export function soFarFormula(line: VarianceLine): string {
  const passed = absolute(passedCell);
  const months = `(${blockAddress(monthsHeader, "absolute")}<=${passed})`;
  const values = blockAddress(varianceBlock(line));
  const sum = line.startsWith("actual") ? `SUM(${values})` : `SUMPRODUCT(${months}*${values})`;
  const average = line === "planPartners" || line === "actualPartners";
  return ifMonthsPassed(average ? `${sum}/${passed}` : sum);
}

export function bridgeFormula(step: BridgeStep, field: "plan" | "actual" | "effect", links: Links): string {
  return ifMonthsPassed(field === "effect" ? effectFormula(step) : sideFormula(step, field, links));
}

function soFar(line: VarianceLine): string {
  return absolute(soFarCell(line));
}

function sideFormula(step: BridgeStep, side: "plan" | "actual", links: Links): string {
  const partners = soFar(`${side}Partners`);
  const deals = soFar(`${side}Deals`);
  const revenue = soFar(`${side}Revenue`);
  switch (step) {
    case "partners":
      return partners;
    case "productivity":
      return ratio(`${deals}*${MONTHS}/${absolute(passedCell)}`, partners);
    case "dealSize":
      // Also known to a plan without deals.
      return side === "plan" ? chosen(links, inputName("averageDeal")) : ratio(revenue, deals);
    case "revenue":
      return revenue;
  }
}

/** What `varianceBridge` answers: nothing is divided by the actual partners or deals, of which there may be none. */
function effectFormula(step: BridgeStep): string {
  const averageDeal = absolute(bridgeCell("dealSize", "plan"));
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

export function bridgeCheckFormula(language: Language): string {
  const { ok, off } = sheetWordsOf(language).sensitivity.bridge;
  const effects = { ...bridgeCell("partners", "effect"), rows: 3, columns: 1 };
  const whole = cellAddress(bridgeCell("revenue", "effect"));
  const revenues = [bridgeCell("revenue", "plan"), bridgeCell("revenue", "actual")].map((cell) => cellAddress(cell));
  const same = `ABS(SUM(${blockAddress(effects)})-${whole})<=${tolerance}*MAX(1,${revenues.join(",")})`;
  return `IF(ISNUMBER(${whole}),IF(${same},${textLiteral(ok)},${textLiteral(off)}),${empty})`;
}
