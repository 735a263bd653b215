import type { Action } from "./actions";
import { FaultyHost, type Fault } from "./fault";
import { clock, openPane, type Pane } from "./pane";
import { TestedWorkbook } from "./testedWorkbook";

/** What became of an action in which something failed. */
export type Outcome = SoundOutcome | FaultyOutcome;

export const soundOutcomes = ["complete", "as before", "offered", "left and told", "goes on", "not known"] as const;
export type SoundOutcome = (typeof soundOutcomes)[number];

export const faultyOutcomes = ["half done", "lied", "untold", "can’t be tried again"] as const;
export type FaultyOutcome = (typeof faultyOutcomes)[number];

export function isFaulty(outcome: Outcome): outcome is FaultyOutcome {
  return (faultyOutcomes as readonly string[]).includes(outcome);
}

export const meanings: Readonly<Record<Outcome, string>> = {
  complete: "told to be done, and done",
  "as before": "told to have failed (or the pane was closed), and the workbook is as it was; a second try is complete",
  offered:
    "cut off half-way; the pane offers to finish it, which completes it, and to take it back, which leaves it as it was; sheets can only be taken back, and a second try is complete",
  "left and told":
    "told to have failed, with the names of sheets that could not be removed, and may be whole; all else is as it was, and a second try makes the other sheets",
  "goes on": "told to have failed after whole sheets that are told; a second try makes the others",
  "not known": "told that Excel doesn’t answer and that the pane will tell; the workbook is complete or as it was",
  "half done": "some of it is done, and nobody offers to finish it or to take it back",
  lied: "told to be done, and is not; or told to have failed, and is done",
  untold: "nothing was told",
  "can’t be tried again": "a second try, in which nothing fails, doesn’t complete it",
};

/** Codes that say that Excel doesn't answer, and what was to be done is kept. */
const NOT_KNOWN: readonly string[] = ["changeInterrupted", "noAnswer"];

/** After so long an intent is nobody's who may be about to carry it out. */
const LONG = 180_000;

type Told =
  | { readonly kind: "done" }
  | {
      readonly kind: "failed";
      readonly code: string;
      readonly leftOver: readonly string[];
      readonly made?: readonly string[];
    }
  | { readonly kind: "closed" }
  | { readonly kind: "nothing" };

/** An action, with a workbook from which it starts again and again. */
export interface Scene {
  readonly action: Action;
  readonly requests: number;
  outcomeOf(fault: Fault): Promise<{ readonly outcome: Outcome; readonly told: string }>;
}

export async function prepared(action: Action): Promise<Scene> {
  const workbook = new TestedWorkbook();
  let pane = openPane();
  connect(pane, workbook);
  await action.start(workbook, pane);
  workbook.remember();
  await action.justBefore?.(pane);
  const before = workbook.state();
  const namesBefore = workbook.sheetNames();
  const host = new FaultyHost(workbook.dispatch);
  pane.connect(host.execute);
  const first = await told(action, pane);
  if (first.kind !== "done") throw new Error(`${action.name} can't be done: ${describe(first)}`);
  const complete = workbook.state();
  if (complete === before) throw new Error(`${action.name} changes nothing.`);

  const again = async (): Promise<boolean> => {
    connect(pane, workbook);
    return (await told(action, pane)).kind === "done" && workbook.state() === complete;
  };

  const runWith = async (fault: Fault): Promise<Told> => {
    clock.startAgain();
    await workbook.restore();
    connect(pane, workbook);
    await action.justBefore?.(pane);
    if (workbook.state() !== before) throw new Error(`The workbook of "${action.name}" was not put back.`);
    const faulty = new FaultyHost(workbook.dispatch, fault);
    pane.connect(faulty.execute);
    const closed = faulty.closed.then((): Told => ({ kind: "closed" }));
    const silent = clock.atRest().then((): Told => ({ kind: "nothing" }));
    const answer = await Promise.race([told(action, pane), closed, silent]);
    if (answer.kind === "closed" || answer.kind === "nothing") pane = openPane();
    connect(pane, workbook);
    return answer;
  };

  /** What the pane offers to finish as it was cut off, or to take back. */
  const whatIsOffered = async () => {
    const found = await pane.addin.findPendingChange();
    if (found) return found;
    clock.pass(LONG);
    return pane.addin.findPendingChange();
  };

  /** Whether the names of all sheets that are new are told, as made or as left. */
  const isLeftAndTold = (what: Told): boolean => {
    if (what.kind !== "failed" || what.leftOver.length === 0) return false;
    const known = [...namesBefore, ...(what.made ?? []), ...what.leftOver];
    return workbook.sheetNames().every((name) => known.includes(name));
  };

  const outcomeOf = async (fault: Fault): Promise<{ outcome: Outcome; told: string }> => {
    const what = await runWith(fault);
    const answer = (outcome: Outcome) => ({ outcome, told: describe(what) });
    if (what.kind === "nothing") return answer("untold");
    // The pane's next start clears up what is of no use any more.
    const offered = await whatIsOffered();
    if (what.kind === "done") return answer(!offered && workbook.state() === complete ? "complete" : "lied");
    const now = workbook.state();
    if (offered?.copies || offered?.halfMade) {
      await pane.addin.settlePendingChange("takeBack");
      const isSound = (action.isInParts === true || workbook.state() === before) && (await again());
      return answer(isSound ? "offered" : "half done");
    }
    if (offered) {
      await pane.addin.settlePendingChange("finish");
      const isFinished = workbook.state() === complete;
      await runWith(fault);
      await whatIsOffered();
      await pane.addin.settlePendingChange("takeBack");
      return answer(isFinished && workbook.state() === before ? "offered" : "half done");
    }
    const isUnknown = what.kind === "closed" || NOT_KNOWN.includes(what.code);
    if (now === complete && isUnknown) return answer(what.kind === "closed" ? "complete" : "not known");
    // Nothing could be read any more: that the sheets may be there is all that can be told of them.
    if (now === complete && isLeftAndTold(what)) return answer("left and told");
    if (now === complete) return answer("lied");
    // What only the closed pane knew of can't be tried by another one.
    const isForgotten = what.kind === "closed" && action.justBefore !== undefined;
    if (now === before) return answer(isForgotten || (await again()) ? "as before" : "can’t be tried again");
    if (what.kind === "failed" && what.leftOver.length > 0) {
      if (workbook.state(what.leftOver) === before) return answer("left and told");
      // The sheet that is left is whole, and one of several: with it there, the others are made.
      return answer(action.isInParts && isLeftAndTold(what) && (await again()) ? "left and told" : "half done");
    }
    const isTold = what.kind === "failed" ? what.made !== undefined : action.isInParts === true;
    if (isTold) return answer((await again()) ? "goes on" : "half done");
    return answer("half done");
  };
  return { action, requests: host.requests, outcomeOf };
}

function connect(pane: Pane, workbook: TestedWorkbook): void {
  pane.connect(new FaultyHost(workbook.dispatch).execute);
}

function describe(what: Told): string {
  return what.kind === "failed" ? what.code : what.kind;
}

async function told(action: Action, pane: Pane): Promise<Told> {
  try {
    const { isDone, made, failure } = await action.run(pane);
    if (isDone) return { kind: "done" };
    return {
      ...(failure ? failed(failure) : { kind: "failed", code: "not done", leftOver: [] }),
      ...(made && { made }),
    };
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): Extract<Told, { kind: "failed" }> {
  const { code, leftOver } = error as { code?: unknown; leftOver?: unknown };
  return {
    kind: "failed",
    code: String(code ?? error),
    leftOver: typeof leftOver === "string" ? leftOver.split(", ") : [],
  };
}
