import { answerInTime, LONGEST_FAREWELL, LONGEST_WORK } from "./answerInTime";
import { ExcelFailure, failureCode } from "./excelFailure";
import type { ExcelRun } from "./excelRun";
import { tryAgain } from "./tryAgain";

export interface ExcelWork extends ExcelRun {
  /** The work only reads, can be done twice, or takes back what it had begun: where Excel is busy it is tried again. */
  readonly repeatable?: boolean;
  /** Excel didn't answer a moment ago: no long wait for it. */
  readonly impatient?: boolean;
  /** Of an event handler that is to be removed. */
  readonly context?: OfficeExtension.ClientRequestContext;
}

/**
 * The one way into Excel. Every request is answered in time or fails as `noAnswer`; the work stops between two requests
 * when it is told to, as `stopped`; and repeatable work is tried again where Excel refused it for a moment.
 */
export function inExcel<Result>(
  options: ExcelWork,
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return options.repeatable ? tryAgain(options, () => once(options, work)) : once(options, work);
}

async function once<Result>(
  options: ExcelWork,
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  if (options.signal?.aborted) throw new ExcelFailure("stopped");
  const guarded = async (context: Excel.RequestContext): Promise<Result> => {
    const release = guard(context, options);
    try {
      return await work(context);
    } finally {
      release();
    }
  };
  // Without the delay, a cell that is being edited makes everything fail.
  return options.context ? Excel.run(options.context, guarded) : Excel.run({ delayForCellEdit: true }, guarded);
}

/** How the work of each context learns that it is past being stopped. */
const pastStop = new WeakMap<OfficeExtension.ClientRequestContext, () => void>();

/** From here on the work isn't stopped any more: it is done, and only tidies up. */
export function beyondStop(context: Excel.RequestContext): void {
  pastStop.get(context)?.();
}

/**
 * Watches over the requests of a context, until the answered function is called. A stop is heard once, with the answer of
 * the request under way or before the next one: what comes after it takes back what was begun.
 */
function guard(context: Excel.RequestContext, { signal, onWaiting, impatient }: ExcelWork): () => void {
  const sync = context.sync;
  let isHeard = false;
  let longest = impatient ? LONGEST_FAREWELL : LONGEST_WORK;
  const hear = (): void => {
    if (isHeard || !signal?.aborted) return;
    isHeard = true;
    throw new ExcelFailure("stopped");
  };
  context.sync = async <Passed>(passed?: Passed): Promise<Passed> => {
    hear();
    try {
      const patience = { onWaiting, longest, signal: isHeard ? undefined : signal };
      const answer = await answerInTime(sync.call(context, passed) as Promise<Passed>, patience);
      hear();
      return answer;
    } catch (error) {
      if (failureCode(error) === "noAnswer") longest = LONGEST_FAREWELL;
      throw error;
    }
  };
  pastStop.set(context, () => (isHeard = true));
  return () => {
    context.sync = sync;
    pastStop.delete(context);
  };
}
