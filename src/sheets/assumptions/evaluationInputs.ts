import { evaluationCriteria, evaluationThreshold } from "../../playbook/evaluation";
import { names } from "../templates/evaluationFormulas";
import { evaluationTable } from "../templates/evaluationTable";
import { cell, playbook, type SheetInputs } from "./inputs";

export const evaluationInputs: readonly SheetInputs[] = [
  cell(names.threshold, {
    id: "threshold",
    label: ({ words }) => words.evaluation.threshold,
    unit: "points",
    given: playbook(evaluationThreshold),
  }),
  {
    kind: "cells",
    name: names.weights,
    inputs: evaluationCriteria.map(({ id, name, points }) => ({
      id: `weight.${id}`,
      label: ({ words, language }) => `${words.evaluation.weights}: ${name[language]}`,
      unit: "points",
      given: playbook(points),
    })),
  },
  { kind: "table", table: evaluationTable, keys: "partner" },
];
