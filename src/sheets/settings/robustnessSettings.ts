import { namesOf, type SheetSettings } from "../setting";

const weights = "Weights";

/** How far the weights may be off. Scores, weights and threshold are those of the evaluation. */
export const robustnessSettings = {
  templateId: "robustness",
  settings: {
    uncertainty: { name: "Uncertainty", kind: "share", label: ({ words }) => words.robustness.uncertainty },
    threshold: { name: "Threshold", kind: "score" },
    weights: { name: weights, kind: "count" },
  },
  relations: { addUp: weights },
} as const satisfies SheetSettings;

export const robustnessNames = namesOf(robustnessSettings.settings);
