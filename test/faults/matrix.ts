import type { Action } from "./actions";
import { toldFault, type CarriedOut, type Fault, type FaultyAnswer } from "./fault";
import { isFaulty, prepared, type Outcome } from "./outcome";

export interface Run {
  readonly action: string;
  readonly fault: Fault;
  readonly outcome: Outcome;
  readonly told: string;
}

const everyExtent: readonly CarriedOut[] = ["notAtAll", "half", "butForTheLast", "whole"];
/** What a host answers for a request as a whole stops at none of its actions. */
const wholeExtents: readonly CarriedOut[] = ["notAtAll", "whole"];

/** Every fault that a request can have, with an answer: the next one each time it is asked. */
function faultsOf(request: number, answers: () => readonly FaultyAnswer[]): Fault[] {
  const failing = (["once", "forGood"] as const).flatMap((kind) =>
    everyExtent.flatMap((carriedOut) =>
      answers()
        .filter((answer) => "code" in answer || wholeExtents.includes(carriedOut))
        .map((answer): Fault => ({ kind, request, answer, carriedOut })),
    ),
  );
  const unanswered = (["notAtAll", "whole"] as const).map((carriedOut): Fault => ({
    kind: "unanswered",
    request,
    carriedOut,
  }));
  return [...failing, ...unanswered, { kind: "closed", request }];
}

/** Every request of an action in every way, each with so many of the answers: all of them in turn. */
export function everyFault(requests: number, answers: readonly FaultyAnswer[], most = answers.length): Fault[] {
  const all = Array.from({ length: requests }, (_, request) => request);
  return faultsInTurn(all, answers, most);
}

/**
 * The first, the middle and the last request of an action in every way, with one answer after the other; and at each of
 * its requests what is hardest to make good: nothing follows, and all of it was carried out but for its last action, or
 * none. What is answered as not found may be there all the same.
 */
export function fewFaults(requests: number, answers: readonly FaultyAnswer[]): Fault[] {
  const some = new Set([0, Math.floor(requests / 2), requests - 1]);
  const [answer = { code: "GeneralException" }] = answers;
  const others = Array.from({ length: requests }, (_, request) => request).filter((request) => !some.has(request));
  return [
    ...faultsInTurn([...some], answers, 1),
    ...others.flatMap((request): Fault[] => [
      { kind: "forGood", request, answer, carriedOut: "butForTheLast" },
      { kind: "closed", request },
      { kind: "once", request, answer: { code: "ItemNotFound" }, carriedOut: "notAtAll" },
    ]),
  ];
}

function faultsInTurn(requests: readonly number[], answers: readonly FaultyAnswer[], most: number): Fault[] {
  let next = 0;
  const inTurn = (): FaultyAnswer[] =>
    Array.from({ length: most }, () => answers[next++ % answers.length]).filter((answer) => answer !== undefined);
  return requests.flatMap((request) => faultsOf(request, inTurn));
}

export async function runsOf(
  action: Action,
  faults: (requests: number) => readonly Fault[],
  onRun: (run: Run) => void = () => undefined,
): Promise<readonly Run[]> {
  const scene = await prepared(action);
  const runs: Run[] = [];
  for (const fault of faults(scene.requests)) {
    const run = { action: action.name, fault, ...(await scene.outcomeOf(fault)) };
    runs.push(run);
    onRun(run);
  }
  return runs;
}

/** The faulty runs, those alike in one line: what came out, when, and what was told. */
export function faultyLines(runs: readonly Run[]): string[] {
  const lines = new Map<string, Set<number>>();
  for (const { action, fault, outcome, told } of runs.filter((run) => isFaulty(run.outcome))) {
    const line = `${action}: ${outcome} (${toldFault(fault)}; told: ${told})`;
    lines.set(line, (lines.get(line) ?? new Set()).add(fault.request + 1));
  }
  return [...lines].map(([line, requests]) => `${line} at request ${[...requests].join(", ")}`);
}
