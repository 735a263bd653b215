/** Who wrote down what is meant: the same as long as the pane is open. */
export const thisPane = crypto.randomUUID();

/** So long somebody else may take from writing down what they mean to doing it. */
const LONGEST_PREPARATION = 120_000;

/** Until when somebody else may be about to do what was written down; undefined if nobody is. */
export function underWayUntil(author: string | undefined, time: number): number | undefined {
  const until = time + LONGEST_PREPARATION;
  return author !== thisPane && Date.now() < until ? until : undefined;
}
