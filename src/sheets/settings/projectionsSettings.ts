/** What a person enters on the sheet of projections, and what other sheets read of it. */
import {
  definitionOf,
  paths,
  projectionNumbers,
  type ProjectionInputs,
  type ProjectionNumber,
} from "../../playbook/projectionInputs";
import {
  bases,
  scenarioIds,
  scenarios,
  targetLines,
  type Scenario,
  type ScenarioId,
  type TargetLine,
} from "../../playbook/scenarios";
import { playbook, type Given, type Wording } from "../assumptions/inputs";
import type { ColumnKind } from "../columnKind";
import type { Setting, SettingCells, SheetSettings } from "../setting";

export type ProjectionInput = keyof ProjectionInputs;

export const inputIds: readonly ProjectionInput[] = [...projectionNumbers, "path"];
export const targetIds = Object.keys(targetLines) as readonly TargetLine[];

/** The same in every language, and scoped to the sheet. */
export const projectionsNames = {
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

function capitalised(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

/** Both scenarios' cells of an input: "Retention". */
export function inputName(input: ProjectionInput): string {
  return capitalised(input);
}

/** The twelve months of a line: "BaseDeals". */
export function lineName(scenario: ScenarioId, line: "end" | "deals" | "partnerRevenue"): string {
  return `${capitalised(scenario)}${{ end: "Partners", deals: "Deals", partnerRevenue: "Revenue" }[line]}`;
}

export function targetName(scenario: ScenarioId, line: TargetLine, end: "low" | "high" = "low"): string {
  return `${capitalised(scenario)}Target${capitalised(line)}${end === "high" ? "To" : ""}`;
}

export function scenarioOf(id: ScenarioId): Scenario {
  return scenarios[id];
}

export function targetUnit(line: TargetLine): "partners" | "percent" {
  return line === "activePartners" ? "partners" : "percent";
}

function kindOf(input: ProjectionNumber): ColumnKind {
  const { unit, min } = definitionOf(input);
  if (unit === "percent") return min < 0 ? "growth" : "share";
  return unit === "currency" ? "amount" : "count";
}

/** Both scenarios, beside each other. */
function inputOf(input: ProjectionInput): SettingCells {
  const label = ({ words, language }: Wording) =>
    input === "path" ? words.projections.assumptions.path : definitionOf(input).name[language];
  return {
    name: inputName(input),
    kind: input === "path" ? "choice" : kindOf(input),
    cells: scenarioIds.map((scenario) => {
      const given = givenOf(input, scenario);
      return {
        id: `${input}.${scenario}`,
        label: (wording) => `${label(wording)}: ${scenarioOf(scenario).name[wording.language]}`,
        unit: input === "path" ? "choice" : definitionOf(input).unit,
        ...(given && { given }),
      };
    }),
  };
}

/** What the playbook doesn't know is the person's. */
function givenOf(input: ProjectionInput, scenario: ScenarioId): Given | undefined {
  const { source } = bases[input];
  const { defaults } = scenarioOf(scenario);
  const value = input === "path" ? paths[defaults.path] : defaults[input];
  return source === "yours" ? undefined : { source, value };
}

function targetOf(scenario: ScenarioId, line: TargetLine, end: "low" | "high"): Setting {
  const value = scenarioOf(scenario).targets[line][end];
  const unit = targetUnit(line);
  return {
    name: targetName(scenario, line, end),
    kind: unit === "percent" ? "ratio" : "count",
    label: ({ words, language }) =>
      `${targetLines[line][language]}: ${words.projections.judgement[end]}, ${scenarioOf(scenario).name[language]}`,
    unit,
    ...(value === undefined ? { optional: true } : { given: playbook(value) }),
  };
}

export const projectionsSettings: SheetSettings = {
  templateId: "projections",
  settings: {
    scenario: {
      name: projectionsNames.scenario,
      kind: "choice",
      label: ({ words }) => words.projections.scenario,
    },
    planStart: { name: projectionsNames.planStart, kind: "day", label: ({ words }) => words.projections.planStart },
    survey: {
      name: projectionsNames.survey,
      kind: "share",
      label: ({ words }) => words.projections.survey,
      optional: true,
    },
    ...Object.fromEntries(inputIds.map((input) => [input, inputOf(input)])),
    ...Object.fromEntries(
      scenarioIds.flatMap((scenario) =>
        targetIds.flatMap((line) =>
          (["low", "high"] as const).map((end) => [`target.${line}.${end}.${scenario}`, targetOf(scenario, line, end)]),
        ),
      ),
    ),
  },
};
