import { changeNames } from "../templates/sensitivityLayout";
import { cell, type SheetInputs } from "./inputs";

export const sensitivityInputs: readonly SheetInputs[] = [
  cell(changeNames.relative, { id: "change", label: ({ words }) => words.sensitivity.changeBy, unit: "percent" }),
  cell(changeNames.retention, {
    id: "retentionChange",
    label: ({ words }) => words.sensitivity.retentionBy,
    unit: "percent",
  }),
];
