import { evaluationCriteria } from "../playbook/evaluation";
import type { Reason } from "../playbook/outcome";
import type { Shape } from "./shape";

/** How partners lie in their range. */
export interface PartnerLayout {
  /** A row each, else a column each. */
  readonly inRows: boolean;
  readonly partners: number;
  readonly criteria: number;
  /** All are compared with the same other one. */
  readonly oneOther: boolean;
}

/** The layout that the shapes of the ranges make, or why they don't go together. `null` are the playbook's weights. */
export function layoutOf(scores: Shape, weights: Shape | null, others?: Shape): PartnerLayout | Reason {
  if (weights && !isLine(weights)) {
    return { why: "weightTable" };
  }
  const criteria = weights ? weights.rows * weights.columns : evaluationCriteria.length;
  const inRows = scores.columns === criteria;
  if (!inRows && scores.rows !== criteria) {
    return weights ? { why: "weightCount", given: criteria } : { why: "scoreCount", needed: criteria };
  }
  const partners = inRows ? scores.rows : scores.columns;
  // One other partner goes with all; several have to be as many, and lie as the partners do.
  const oneOther = others !== undefined && isLine(others) && others.rows * others.columns === criteria;
  if (others && !oneOther && (others.rows !== scores.rows || others.columns !== scores.columns)) {
    return { why: "otherCount", given: partners };
  }
  return { inRows, partners, criteria, oneOther };
}

function isLine({ rows, columns }: Shape): boolean {
  return rows === 1 || columns === 1;
}
