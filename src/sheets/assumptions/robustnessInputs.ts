import { names } from "../templates/robustnessFormulas";
import { cell, type SheetInputs } from "./inputs";

/** Scores, weights and threshold are those of the evaluation. */
export const robustnessInputs: readonly SheetInputs[] = [
  cell(names.uncertainty, { id: "uncertainty", label: ({ words }) => words.robustness.uncertainty, unit: "percent" }),
];
