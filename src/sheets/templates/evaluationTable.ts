import { evaluationCriteria } from "../../playbook/evaluation";
import type { CriterionId } from "../../playbook/evaluation";
import type { TableColumn, TableDefinition } from "../tableDefinition";

export type EvaluationColumn =
  "partner" | "type" | CriterionId | "score" | "completeness" | "decision" | "rank" | "check" | "evidence";

/** A column for each criterion, in the order in which scores are given. */
const criteria = Object.fromEntries(
  evaluationCriteria.map(({ id, name }) => [id, { name, kind: "score", recorded: true }]),
) as Readonly<Record<CriterionId, TableColumn>>;

/** The candidates with their scores: what the analysis of the evaluation reads. */
export const evaluationTable: TableDefinition<EvaluationColumn> = {
  templateId: "evaluation",
  name: "PartnerEvaluation",
  columns: {
    partner: { name: { en: "Partner", es: "Partner" }, kind: "text" },
    /** One of the six architecture types, by its name in the sheet's language. */
    type: { name: { en: "Type", es: "Tipo" }, kind: "choice" },
    ...criteria,
    /** Calculated, as everything that follows but for the evidence. */
    score: { name: { en: "Score", es: "Puntuación" }, kind: "score" },
    completeness: { name: { en: "Complete", es: "Completo" }, kind: "share" },
    decision: { name: { en: "Decision", es: "Decisión" }, kind: "word" },
    rank: { name: { en: "Rank", es: "Puesto" }, kind: "word" },
    check: { name: { en: "Check", es: "Comprobación" }, kind: "check" },
    evidence: { name: { en: "Evidence", es: "Evidencias" }, kind: "text" },
  },
  relations: { once: "partner" },
};
