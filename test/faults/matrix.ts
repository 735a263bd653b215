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

function extentsOf(answer: FaultyAnswer): readonly CarriedOut[] {
  return "code" in answer ? everyExtent : wholeExtents;
}

const failing = ["once", "forGood"] as const;

/** A request that nobody answers. */
function silentFaults(request: number): Fault[] {
  return [
    { kind: "unanswered", request, carriedOut: "notAtAll" },
    { kind: "unanswered", request, carriedOut: "whole" },
    { kind: "closed", request },
  ];
}

function requestsBelow(count: number): number[] {
  return Array.from({ length: count }, (_, request) => request);
}

/**
 * Every request of an action with every answer, once and for good: refused, and carried out though it is said to have
 * failed. How far a refused one was carried out is another each time.
 */
export function everyFault(requests: number, answers: readonly FaultyAnswer[]): Fault[] {
  const refusedAt = (turn: number, answer: FaultyAnswer): CarriedOut => {
    const refused = extentsOf(answer).filter((extent) => extent !== "whole");
    return refused[turn % refused.length] ?? "notAtAll";
  };
  return requestsBelow(requests).flatMap((request) => [
    ...failing.flatMap((kind) =>
      answers.flatMap((answer, turn) =>
        [refusedAt(request + turn, answer), "whole" as const].map((carriedOut): Fault => ({
          kind,
          request,
          answer,
          carriedOut,
        })),
      ),
    ),
    ...silentFaults(request),
  ]);
}

/**
 * The first, the middle and the last request of an action in every way, with one answer after the other; and at each of
 * its requests what is hardest to make good: nothing follows, and all of it was carried out but for its last action, or
 * none. What is answered as not found may be there all the same.
 */
export function fewFaults(requests: number, answers: readonly FaultyAnswer[]): Fault[] {
  const some = new Set([0, Math.floor(requests / 2), requests - 1]);
  const [answer = { code: "GeneralException" }] = answers;
  let turn = 0;
  const inEveryWay = (request: number): Fault[] => {
    const ways = failing.flatMap((kind) => everyExtent.map((carriedOut) => ({ kind, carriedOut })));
    const faults = ways.flatMap(({ kind, carriedOut }): Fault[] => {
      const inTurn = answers[turn++ % answers.length] ?? answer;
      return extentsOf(inTurn).includes(carriedOut) ? [{ kind, request, answer: inTurn, carriedOut }] : [];
    });
    return [...faults, ...silentFaults(request)];
  };
  const others = requestsBelow(requests).filter((request) => !some.has(request));
  return [
    ...[...some].flatMap(inEveryWay),
    ...others.flatMap((request): Fault[] => [
      { kind: "forGood", request, answer, carriedOut: "butForTheLast" },
      { kind: "closed", request },
      { kind: "once", request, answer: { code: "ItemNotFound" }, carriedOut: "notAtAll" },
    ]),
  ];
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
