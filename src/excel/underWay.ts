/** Who wrote down what is meant: the same as long as the pane is open. */
export const thisPane = crypto.randomUUID();

/** So long somebody else may take from writing down what they mean to doing it. */
const LONGEST_PREPARATION = 120_000;

/** Whether somebody else may be about to do what was written down. */
export function mayBeUnderWay(author: string | undefined, time: number): boolean {
  return author !== thisPane && Date.now() - time < LONGEST_PREPARATION;
}
