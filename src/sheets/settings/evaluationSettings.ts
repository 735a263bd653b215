import { evaluationCriteria, evaluationThreshold } from "../../playbook/evaluation";
import { playbook } from "../assumptions/inputs";
import type { Setting, SettingCells, SheetSettings } from "../setting";

const threshold: Setting = {
  name: "Threshold",
  kind: "score",
  unit: "points",
  label: ({ words }) => words.evaluation.threshold,
  given: playbook(evaluationThreshold),
};

const weights: SettingCells = {
  name: "Weights",
  kind: "count",
  cells: evaluationCriteria.map(({ id, name, points }) => ({
    id: `weight.${id}`,
    label: ({ words, language }) => `${words.evaluation.weights}: ${name[language]}`,
    unit: "points",
    given: playbook(points),
  })),
};

/** By what the partners are judged. */
export const evaluationSettings = {
  templateId: "evaluation",
  settings: { threshold, weights },
  relations: { addUp: weights.name },
} as const satisfies SheetSettings;

export const evaluationNames = {
  threshold: threshold.name,
  weights: weights.name,
  weightsTotal: "WeightsTotal",
} as const;
