/** What the parts of the robustness sheet know of it. */
import { evaluationCriteria, type CriterionId } from "../../playbook/evaluation";
import type { TableLink } from "../linkedWorkbook";
import type { PlacedTable } from "../placedTable";
import type { SheetOfTable } from "../table";
import type { EvaluationColumn } from "../tables/evaluationTable";
import type { PartnerColumn } from "./robustnessPartners";
import type { Source, Working } from "./robustnessWorkings";

export interface RobustnessSheet extends SheetOfTable {
  readonly evaluation: TableLink<EvaluationColumn>;
  /** The best score first. */
  readonly partners: PlacedTable<PartnerColumn>;
  /** To the right, outside the print area: in the order of the evaluation. */
  readonly sources: PlacedTable<Source>;
  /** Beside them, in the order of the sheet. */
  readonly workings: PlacedTable<Working>;
  /** How many partners are compared with one another. */
  readonly compared: number;
}

export const [firstCriterion, lastCriterion] = [evaluationCriteria[0]?.id, evaluationCriteria.at(-1)?.id] as [
  CriterionId,
  CriterionId,
];
