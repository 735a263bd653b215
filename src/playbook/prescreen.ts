import { identificationCriteria } from "./evaluationGuidance";
import type { Priority } from "./priority";

/** What is answered to a criterion; `null` is nothing yet. */
export type Answer = "yes" | "no" | null;

/** What comes of a pre-screen. It is no part of the score. */
export interface Prescreen {
  readonly highPriorityMisses: number;
  readonly unanswered: number;
  /** A high-priority miss stands whatever is still to be answered; misses of other priorities hold nobody up. */
  readonly verdict: "flagged" | "unfinished" | "goOn";
}

/** The five identification criteria, in their order. */
export function prescreen(
  answers: readonly Answer[],
  priorities: readonly Priority[] = identificationCriteria.map(({ priority }) => priority),
): Prescreen {
  const highPriorityMisses = priorities.filter(
    (priority, place) => priority === "high" && answers[place] === "no",
  ).length;
  const unanswered = priorities.filter((_, place) => (answers[place] ?? null) === null).length;
  const verdict = highPriorityMisses > 0 ? "flagged" : unanswered > 0 ? "unfinished" : "goOn";
  return { highPriorityMisses, unanswered, verdict };
}
