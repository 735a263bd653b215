import { evaluationCriteria, scoreLimits } from "../../playbook/evaluation";
import type { CriterionId } from "../../playbook/evaluation";
import type { TableColumn, TableDefinition } from "../tableDefinition";

export type EvaluationColumn =
  "partner" | "type" | CriterionId | "score" | "completeness" | "decision" | "rank" | "check" | "evidence";

const outOfTen = `/${scoreLimits.max}` as const;

/** A column for each criterion, in the order in which scores are given. */
const criteria = Object.fromEntries(
  evaluationCriteria.map(({ id, name }) => [id, { name, unit: outOfTen }]),
) as Readonly<Record<CriterionId, TableColumn>>;

/** The candidates with their scores: what the analysis of the evaluation reads. */
export const evaluationTable: TableDefinition<EvaluationColumn> = {
  templateId: "evaluation",
  name: "PartnerEvaluation",
  columns: {
    partner: { name: { en: "Partner", es: "Partner" } },
    /** One of the six architecture types, by its name in the sheet's language. */
    type: { name: { en: "Type", es: "Tipo" } },
    ...criteria,
    /** Calculated, as everything that follows but for the evidence. */
    score: { name: { en: "Score", es: "Puntuación" }, unit: outOfTen },
    completeness: { name: { en: "Complete", es: "Completo" }, unit: "%" },
    decision: { name: { en: "Decision", es: "Decisión" } },
    rank: { name: { en: "Rank", es: "Puesto" } },
    check: { name: { en: "Check", es: "Comprobación" } },
    evidence: { name: { en: "Evidence", es: "Evidencias" } },
  },
};
