import { identificationCriteria } from "../../playbook/evaluationGuidance";
import type { Block, CellPosition } from "../spec";

/**
 * Where everything on the pre-screen sheet is. From the top: title, what each question means and its priority, the
 * table of candidates, notes. The lists stand to the right, outside the print area.
 */
const questions = identificationCriteria.length;

export const columns = {
  margin: 0,
  candidate: 1,
  firstAnswer: 2,
  misses: 2 + questions,
  unanswered: 3 + questions,
  verdict: 4 + questions,
  check: 5 + questions,
  notes: 6 + questions,
  gap: 7 + questions,
  list: 8 + questions,
} as const;

export const rows = {
  title: 0,
  whatToDo: 1,
  legend: 2,
  lookFor: 3,
  example: 4,
  priority: 5,
  header: 6,
  firstCandidate: 7,
} as const;

export const priorities: Block = { row: rows.priority, column: columns.firstAnswer, rows: 1, columns: questions };
export const prioritiesCheck: CellPosition = { row: rows.priority, column: columns.misses };

export const listHeading: CellPosition = { row: 0, column: columns.list };
export const answerList: Block = { row: 1, column: columns.list, rows: 2, columns: 1 };
export const priorityList: Block = { row: 4, column: columns.list, rows: 3, columns: 1 };

export interface PrescreenLayout {
  readonly candidates: number;
  readonly table: Block;
  readonly notes: CellPosition;
  readonly used: Block;
  readonly printed: Block;
}

const notesCount = 2;

export function layoutFor(candidates: number): PrescreenLayout {
  const first = columns.candidate;
  const width = columns.notes - first + 1;
  const notesRow = rows.firstCandidate + candidates + 1;
  const end = notesRow + notesCount;
  return {
    candidates,
    table: { row: rows.header, column: first, rows: candidates + 1, columns: width },
    notes: { row: notesRow, column: first },
    used: { row: 0, column: 0, rows: end, columns: columns.list + 1 },
    printed: { row: 0, column: first, rows: end, columns: width },
  };
}

/** A column of the candidates' rows, or several from it on. */
export function candidateCells({ candidates }: PrescreenLayout, column: number, count = 1): Block {
  return { row: rows.firstCandidate, column, rows: candidates, columns: count };
}
