import { definitionOf, paths, projectionNumbers, type ProjectionNumber } from "../../playbook/projectionInputs";
import {
  bases,
  scenarioIds,
  scenarios,
  targetLines,
  type Scenario,
  type ScenarioId,
  type TargetLine,
} from "../../playbook/scenarios";
import { inputName, names, targetName } from "../templates/projectionsNames";
import { targetUnit } from "../templates/projections";
import { cell, playbook, type CellInput, type Given, type NamedCells, type SheetInputs } from "./inputs";

const scenarioOf = (id: ScenarioId): Scenario => scenarios[id];

/** Both scenarios of an input, beside each other. */
function pair(input: ProjectionNumber | "path"): NamedCells {
  return {
    kind: "cells",
    name: inputName(input),
    inputs: scenarioIds.map((scenario): CellInput => {
      const given = givenOf(input, scenario);
      return {
        id: `${input}.${scenario}`,
        label: ({ words, language }) => {
          const name = input === "path" ? words.projections.assumptions.path : definitionOf(input).name[language];
          return `${name}: ${scenarioOf(scenario).name[language]}`;
        },
        unit: input === "path" ? "choice" : definitionOf(input).unit,
        ...(given && { given }),
      };
    }),
  };
}

/** What the playbook doesn't know is the person's. */
function givenOf(input: ProjectionNumber | "path", scenario: ScenarioId): Given | undefined {
  const { source } = bases[input];
  const { defaults } = scenarioOf(scenario);
  const value = input === "path" ? paths[defaults.path] : defaults[input];
  return source === "yours" ? undefined : { source, value };
}

function target(scenario: ScenarioId, line: TargetLine, end: "low" | "high"): NamedCells {
  const value = scenarioOf(scenario).targets[line][end];
  return cell(targetName(scenario, line, end), {
    id: `target.${line}.${end}.${scenario}`,
    label: ({ words, language }) =>
      `${targetLines[line][language]}: ${words.projections.judgement[end]}, ${scenarioOf(scenario).name[language]}`,
    unit: targetUnit(line),
    ...(value === undefined ? { optional: true } : { given: playbook(value) }),
  });
}

export const projectionsInputs: readonly SheetInputs[] = [
  cell(names.scenario, { id: "scenario", label: ({ words }) => words.projections.scenario, unit: "choice" }),
  cell(names.planStart, { id: "planStart", label: ({ words }) => words.projections.planStart, unit: "date" }),
  cell(names.survey, { id: "survey", label: ({ words }) => words.projections.survey, unit: "percent", optional: true }),
  ...[...projectionNumbers, "path" as const].map(pair),
  ...scenarioIds.flatMap((scenario) =>
    (Object.keys(targetLines) as TargetLine[]).flatMap((line) => [
      target(scenario, line, "low"),
      target(scenario, line, "high"),
    ]),
  ),
];
