/** What other sheets read of the projections, by names that are the same in every language and scoped to the sheet. */
import { projectionNumbers, type ProjectionNumber } from "../../playbook/projectionInputs";
import { scenarioIds, targetLines, type ScenarioId, type TargetLine } from "../../playbook/scenarios";
import type { NameSpec } from "../spec";
import {
  columns,
  datesBlock,
  inputPair,
  judgementCell,
  monthBlock,
  numbersBlock,
  planStartCell,
  readingPair,
  scenarioCell,
  selectedCell,
  surveyCell,
  toCorrectPair,
} from "./projectionsLayout";

function capitalised(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

/** Both scenarios' cells of an input: "Retention". */
export function inputName(input: ProjectionNumber | "path"): string {
  return capitalised(input);
}

/** The twelve months of a line: "BaseDeals". */
export function lineName(scenario: ScenarioId, line: "end" | "deals" | "partnerRevenue"): string {
  return `${capitalised(scenario)}${{ end: "Partners", deals: "Deals", partnerRevenue: "Revenue" }[line]}`;
}

export function targetName(scenario: ScenarioId, line: TargetLine, end: "low" | "high" = "low"): string {
  return `${capitalised(scenario)}Target${capitalised(line)}${end === "high" ? "To" : ""}`;
}

export const names = {
  scenario: "Scenario",
  selected: "SelectedScenario",
  planStart: "PlanStart",
  survey: "Survey",
  monthStarts: "MonthStarts",
  toCorrect: "InputsToCorrect",
  least: "LeastAllowed",
  most: "MostAllowed",
  net: "YearNet",
  revenue: "YearRevenue",
  investment: "YearInvestment",
  runRate: "RunRate",
} as const;

export function projectionNames(): NameSpec[] {
  const all: NameSpec[] = [
    { name: names.scenario, block: scenarioCell },
    { name: names.selected, block: selectedCell },
    { name: names.planStart, block: planStartCell },
    { name: names.survey, block: surveyCell },
    { name: names.monthStarts, block: datesBlock("base") },
    { name: names.toCorrect, block: toCorrectPair },
    { name: names.least, block: numbersBlock(columns.least) },
    { name: names.most, block: numbersBlock(columns.most) },
    { name: names.net, block: readingPair("net") },
    { name: names.revenue, block: readingPair("revenue") },
    { name: names.investment, block: readingPair("investment") },
    { name: names.runRate, block: readingPair("runRate") },
    ...[...projectionNumbers, "path" as const].map((input) => ({ name: inputName(input), block: inputPair(input) })),
    ...scenarioIds.flatMap((scenario) => [
      ...(["end", "deals", "partnerRevenue"] as const).map((line) => ({
        name: lineName(scenario, line),
        block: monthBlock(scenario, line),
      })),
      ...(Object.keys(targetLines) as TargetLine[]).flatMap((line) =>
        (["low", "high"] as const).map((end) => ({
          name: targetName(scenario, line, end),
          block: { ...judgementCell(scenario, line, end), rows: 1, columns: 1 },
        })),
      ),
    ]),
  ];
  return all;
}
