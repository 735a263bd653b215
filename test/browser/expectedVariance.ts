import type { SheetSnapshot } from "../../preview/model/snapshot";
import { monthsLater } from "../../src/playbook/calendar";
import type { Cell } from "../../src/playbook/cell";
import type { Language } from "../../src/playbook/language";
import { isActive } from "../../src/playbook/partnerActivity";
import { MONTHS, type Projection } from "../../src/playbook/projection";
import { varianceBridge } from "../../src/playbook/varianceBridge";
import { sheetWordsOf } from "../../src/locales/sheetWords";
import { dealsTable } from "../../src/sheets/tables/dealsTable";
import { partnersTable } from "../../src/sheets/tables/partnersTable";
import { placesOf, type TableDefinition } from "../../src/sheets/tableDefinition";
import { bridgeCell, bridgeCheckCell } from "../../src/sheets/templates/sensitivityBridge";
import { varianceLines, type VarianceLine } from "../../src/sheets/templates/sensitivityRows";
import {
  endsBlock,
  passedCell,
  soFarCell,
  varianceBlock,
  varianceStateCell,
} from "../../src/sheets/templates/sensitivityVariance";
import { shownIn, type ExpectedCell } from "./expectedCells";

/** What happened, as the registers have it. */
export interface Registers {
  readonly partners: SheetSnapshot;
  readonly deals: SheetSnapshot;
  readonly asOf: number;
  readonly language: Language;
}

/** Plan against actual for a plan that begins on a day, with the months of it that have passed. */
export function expectedVariance(result: Projection, planStart: number, registers: Registers): ExpectedCell[] {
  const ends = result.months.map(({ month }) => monthsLater(planStart, month));
  const passed = ends.filter((end) => end <= registers.asOf).length;
  const actual = ends.slice(0, passed).map((end, index) => actualMonth(registers, monthsLater(planStart, index), end));
  const lines: Readonly<Record<VarianceLine, readonly number[]>> = {
    planPartners: result.months.map(({ end }) => end),
    actualPartners: actual.map(({ partners }) => partners),
    planDeals: result.months.map(({ deals }) => deals),
    actualDeals: actual.map(({ deals }) => deals),
    planRevenue: result.months.map(({ partnerRevenue }) => partnerRevenue),
    actualRevenue: actual.map(({ revenue }) => revenue),
  };
  const soFar = (line: VarianceLine): number => {
    const sum = lines[line].slice(0, passed).reduce((total, value) => total + value, 0);
    return line.endsWith("Partners") ? sum / passed : sum;
  };
  return [
    ...ends.map((end, index) => ({
      what: `end of month ${index + 1}`,
      cell: { ...endsBlock, column: endsBlock.column + index },
      value: end,
    })),
    { what: "months passed", cell: passedCell, value: passed },
    { what: "the state", cell: varianceStateCell, value: stateOf(passed, registers.language) },
    ...varianceLines.flatMap((line): ExpectedCell[] => [
      ...Array.from({ length: MONTHS }, (_, index) => ({
        what: `${line} of month ${index + 1}`,
        cell: { ...varianceBlock(line), column: varianceBlock(line).column + index },
        value: lines[line][index] ?? null,
      })),
      { what: `${line} so far`, cell: soFarCell(line), value: passed === 0 ? null : soFar(line) },
    ]),
    ...expectedBridge(result, soFar, passed, registers.language),
  ];
}

function stateOf(passed: number, language: Language): string {
  const words = sheetWordsOf(language).sensitivity.variance;
  return passed === 0 ? words.none : words.passed({ months: passed });
}

function actualMonth(
  { partners, deals, language }: Registers,
  start: number,
  end: number,
): { readonly partners: number; readonly deals: number; readonly revenue: number } {
  const { labels } = sheetWordsOf(language);
  const won = recordsOf(deals, dealsTable).filter(
    ({ channel, outcome, attribution, closed }) =>
      channel === labels.channel.partner &&
      outcome === labels.outcome.won &&
      attribution === labels.attribution.sourced &&
      typeof closed === "number" &&
      closed >= start &&
      closed < end,
  );
  return {
    partners: recordsOf(partners, partnersTable).filter(
      (partner) => partner.partner !== "" && isActive(partner.start, partner.contractEnd, end - 1),
    ).length,
    deals: won.length,
    revenue: won.reduce((sum, { value }) => sum + Number(value), 0),
  };
}

function recordsOf<Column extends string>(
  sheet: SheetSnapshot,
  definition: TableDefinition<Column>,
): Record<Column, Cell>[] {
  const [table] = sheet.tables;
  if (table === undefined) throw new Error(`${sheet.name} has no table`);
  const places = Object.entries<number>(placesOf(definition));
  const { row, column, rows: height } = table.block;
  const shown = shownIn(sheet);
  return Array.from({ length: height - 1 }, (_, index) => {
    const cells = places.map(([id, place]) => [id, shown({ row: row + 1 + index, column: column + place })]);
    return Object.fromEntries(cells) as Record<Column, Cell>;
  });
}

/** The effects are what `varianceBridge` answers; each is as exact as the revenues that it lies between. */
function expectedBridge(
  { inputs }: Projection,
  soFar: (line: VarianceLine) => number,
  passed: number,
  language: Language,
): ExpectedCell[] {
  const perYear = (deals: number, partners: number) => (partners === 0 ? null : (deals * MONTHS) / passed / partners);
  const [planPartners, actualPartners] = [soFar("planPartners"), soFar("actualPartners")];
  const [planDeals, actualDeals, actualRevenue] = [soFar("planDeals"), soFar("actualDeals"), soFar("actualRevenue")];
  const planned = { partners: planPartners, dealsPerPartner: perYear(planDeals, planPartners) ?? 0 };
  const bridge = varianceBridge(
    { ...planned, averageDeal: inputs.averageDeal },
    { partners: actualPartners, deals: actualDeals, revenue: actualRevenue },
    passed,
  );
  const size = Math.max(bridge.planned, bridge.actual, actualDeals * inputs.averageDeal);
  const cell = (
    step: Parameters<typeof bridgeCell>[0],
    field: Parameters<typeof bridgeCell>[1],
    value: number | null,
  ): ExpectedCell => ({
    what: `${field} of ${step}`,
    cell: bridgeCell(step, field),
    value: passed === 0 ? null : value,
    size: field === "effect" ? size : 0,
  });
  return [
    cell("partners", "plan", planPartners),
    cell("partners", "actual", actualPartners),
    cell("partners", "effect", bridge.partners),
    cell("productivity", "plan", planned.dealsPerPartner),
    cell("productivity", "actual", perYear(actualDeals, actualPartners)),
    cell("productivity", "effect", bridge.productivity),
    cell("dealSize", "plan", inputs.averageDeal),
    cell("dealSize", "actual", actualDeals === 0 ? null : actualRevenue / actualDeals),
    cell("dealSize", "effect", bridge.dealSize),
    cell("revenue", "plan", bridge.planned),
    cell("revenue", "actual", bridge.actual),
    cell("revenue", "effect", bridge.actual - bridge.planned),
    {
      what: "the check of the bridge",
      cell: bridgeCheckCell,
      value: passed === 0 ? null : sheetWordsOf(language).checks.ok,
    },
  ];
}
