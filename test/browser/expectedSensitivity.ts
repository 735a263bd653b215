import type { Language } from "../../src/playbook/language";
import { gaps } from "../../src/playbook/gapSolver";
import { lastMonth, MONTHS, monthlyChurn, type Projection } from "../../src/playbook/projection";
import { definitionOf, type ProjectionInputs } from "../../src/playbook/projectionInputs";
import { scenarios, type ScenarioId } from "../../src/playbook/scenarios";
import { changed, tornado, usualChange, type Change, type TornadoBar } from "../../src/playbook/tornado";
import { sheetWordsOf } from "../../src/locales/sheetWords";
import { driverCell } from "../../src/sheets/templates/sensitivityDriverCells";
import { gapCell } from "../../src/sheets/templates/sensitivityGaps";
import { gapLines, workings, type GapLine, type Variant } from "../../src/sheets/templates/sensitivityRows";
import { scenarioCell, stateCell } from "../../src/sheets/templates/sensitivityScenario";
import { tornadoBlock, tornadoSentencePlace, type TornadoField } from "../../src/sheets/templates/sensitivityTornado";
import {
  workingBlock,
  workingsCheckCell,
  workingStayingCell,
  workingYearCell,
} from "../../src/sheets/templates/sensitivityWorkings";
import type { ExpectedCell } from "./expectedCells";
import { projected } from "./expectedProjections";
import { tornadoSaid } from "./expectedSentences";

/** Spreads are rounded to a millionth: differences of half of it are none. */
const millionth = 1e3;

/** Everything that follows from the numbers of the scenario that is shown. */
export function expectedSensitivity(
  scenario: ScenarioId,
  inputs: ProjectionInputs,
  language: Language,
  change: Change = usualChange,
): ExpectedCell[] {
  const { checks } = sheetWordsOf(language);
  const result = projected(inputs);
  return [
    { what: "the scenario", cell: scenarioCell, value: scenarios[scenario].name[language] },
    { what: "what is in the way", cell: stateCell, value: checks.ok },
    ...expectedGaps(scenario, result, language),
    ...expectedTornado(inputs, language, change),
    ...expectedWorkings(inputs, change),
    { what: "the check of the workings", cell: workingsCheckCell, value: checks.ok },
  ];
}

function expectedGaps(scenario: ScenarioId, result: Projection, language: Language): ExpectedCell[] {
  const words = sheetWordsOf(language).sensitivity.gaps;
  const { targets } = scenarios[scenario];
  const needed = gaps(result, targets);
  const plan: Readonly<Record<GapLine, number>> = {
    dealsForShare: result.inputs.dealsPerPartner,
    budgetForRoi: result.totals.investment,
    shareForCac: result.inputs.share,
  };
  const target: Readonly<Record<GapLine, number>> = {
    dealsForShare: targets.revenueShare.low,
    budgetForRoi: targets.roi.low,
    shareForCac: targets.cacReduction.low,
  };
  return gapLines.flatMap((line): ExpectedCell[] => {
    const enough = needed[line];
    const room = enough === null ? null : line === "dealsForShare" ? plan[line] - enough : enough - plan[line];
    const reading = room === null ? words.none : room >= -1e-9 ? words.enough : words.notEnough;
    return [
      { what: `target of ${line}`, cell: gapCell(line, "target"), value: target[line] },
      { what: `plan of ${line}`, cell: gapCell(line, "plan"), value: plan[line] },
      { what: `needed for ${line}`, cell: gapCell(line, "needed"), value: enough },
      { what: `room of ${line}`, cell: gapCell(line, "room"), value: room, size: plan[line] + (enough ?? 0) },
      { what: `reading of ${line}`, cell: gapCell(line, "reading"), value: reading },
    ];
  });
}

function barsOf(inputs: ProjectionInputs, change: Change): readonly TornadoBar[] {
  const bars = tornado(inputs, change);
  if (!bars.ok) throw new Error(bars.error.code);
  return bars.value;
}

/** The bars in the order of their places, and the workings in the order of the drivers. */
function expectedTornado(inputs: ProjectionInputs, language: Language, change: Change): ExpectedCell[] {
  const plannedNet = projected(inputs).totals.net;
  const bars = barsOf(inputs, change);
  const strongest = bars.slice(0, 1).map(({ driver, down, up }) => ({
    what: "the sentence beside the chart",
    cell: tornadoSentencePlace,
    value: tornadoSaid(definitionOf(driver).name[language], down.net - plannedNet, up.net - plannedNet, language),
  }));
  const told = bars.flatMap(({ driver, down, up, spread }, index): ExpectedCell[] => {
    const size = Math.max(netSize({ ...inputs, [driver]: down.value }), netSize({ ...inputs, [driver]: up.value }));
    const shares = { size: 1 };
    const cac = (value: number) => cacSize({ ...inputs, [driver]: value });
    const place = (field: TornadoField) => ({ ...tornadoBlock(field), row: tornadoBlock(field).row + index });
    const working = (field: Parameters<typeof driverCell>[1]) => driverCell(driver, field);
    return [
      { what: `driver ${index + 1}`, cell: place("driver"), value: definitionOf(driver).name[language] },
      { what: `lower net of ${driver}`, cell: place("netLower"), value: down.net, size },
      { what: `higher net of ${driver}`, cell: place("netHigher"), value: up.net, size },
      { what: `spread of ${driver}`, cell: place("spread"), value: spread, size: size + millionth },
      { what: `lower change of ${driver}`, cell: place("changeLower"), value: down.net - plannedNet, size },
      { what: `higher change of ${driver}`, cell: place("changeHigher"), value: up.net - plannedNet, size },
      { what: `value of ${driver}`, cell: working("value"), value: inputs[driver] },
      { what: `${driver} lower`, cell: working("lower"), value: changed(driver, inputs[driver], change, -1), size: 1 },
      { what: `${driver} higher`, cell: working("higher"), value: changed(driver, inputs[driver], change, 1) },
      { what: `working of ${driver} lower`, cell: working("netLower"), value: down.net, size },
      { what: `working of ${driver} higher`, cell: working("netHigher"), value: up.net, size },
      { what: `working of ${driver} spread`, cell: working("spread"), value: spread, size: size + millionth },
      { what: `share with ${driver} lower`, cell: working("shareLower"), value: down.revenueShare, ...shares },
      { what: `share with ${driver} higher`, cell: working("shareHigher"), value: up.revenueShare, ...shares },
      {
        what: `CAC reduction with ${driver} lower`,
        cell: working("cacLower"),
        value: down.cacReduction,
        size: cac(down.value),
      },
      {
        what: `CAC reduction with ${driver} higher`,
        cell: working("cacHigher"),
        value: up.cacReduction,
        size: cac(up.value),
      },
      { what: `place of ${driver}`, cell: working("place"), value: index + 1 },
    ];
  });
  return [...strongest, ...told];
}

function netSize(inputs: ProjectionInputs): number {
  const { partnerRevenue, investment } = projected(inputs).totals;
  return 2 * partnerRevenue + investment;
}

function cacSize(inputs: ProjectionInputs): number {
  return 1 + lastMonth(projected(inputs)).partnerCac / inputs.directCac;
}

/** Partners month by month, as planned and where a driver changes them. */
function expectedWorkings(inputs: ProjectionInputs, change: Change): ExpectedCell[] {
  return workings.flatMap(({ variant, line }): ExpectedCell[] => {
    const given = changedInputs(inputs, variant, change);
    const { months } = projected(given);
    const name = `${line} with ${variant.driver ?? "nothing"} ${variant.side}`;
    const size = line === "added" ? Math.max(given.partnersNow, ...months.map(({ end }) => end)) : 0;
    const block = workingBlock(variant, line);
    return [
      ...months.map((month) => ({
        what: `${name} in month ${month.month}`,
        cell: { ...block, column: block.column + month.month - 1 },
        value: month[line],
        size,
      })),
      {
        what: `${name} in the year`,
        cell: workingYearCell(variant, line),
        value: months.reduce((sum, month) => sum + month[line], 0),
        size: size * MONTHS,
      },
      {
        what: `stay with ${variant.driver ?? "nothing"} ${variant.side}`,
        cell: workingStayingCell(variant),
        value: 1 - monthlyChurn(given.retention),
      },
    ];
  });
}

function changedInputs(inputs: ProjectionInputs, { driver, side }: Variant, change: Change): ProjectionInputs {
  if (driver === undefined) return inputs;
  return { ...inputs, [driver]: changed(driver, inputs[driver], change, side === "lower" ? -1 : 1) };
}
