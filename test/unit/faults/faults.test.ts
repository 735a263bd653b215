import { actions } from "../../faults/actions";
import { allAnswers, excelCodes, tenAnswers } from "../../faults/answers";
import { everyFault, faultyLines, fewFaults, runsOf } from "../../faults/matrix";
import { toldFault, type Fault, type FaultyAnswer } from "../../faults/fault";

/** The long form, every request with every code of Excel's, is `npm run soak -- faults`. */
test.each(actions.map((action) => [action.name, action] as const))(
  "%s: whatever fails, all or nothing is done, or it is offered to finish it or to take it back, and told so",
  async (_name, action) => {
    const runs = await runsOf(action, (requests) => fewFaults(requests, tenAnswers));
    expect(faultyLines(runs)).toEqual([]);
  },
  120_000,
);

test.each(actions.map((action) => [action.name, action] as const))(
  "%s: done all the same where Excel is busy for a moment, whatever request it refuses",
  async (_name, action) => {
    const busy = { kind: "once", answer: { code: "ActivityLimitReached" }, carriedOut: "notAtAll" } as const;
    const refused = (requests: number) => [0, requests - 1].map((request): Fault => ({ ...busy, request }));
    const runs = await runsOf(action, refused);
    expect(runs.map(({ outcome }) => outcome)).toEqual(["complete", "complete"]);
  },
  60_000,
);

test("the codes are those that Excel's types list, and ten of them stand for all", () => {
  const codes = excelCodes();
  expect(codes.length).toBeGreaterThan(30);
  expect(new Set(codes).size).toBe(codes.length);
  const known = JSON.stringify(allAnswers());
  for (const answer of tenAnswers) expect(known).toContain(JSON.stringify(answer));
});

test("every request fails with every answer, once and for good, refused and lost; unanswered, and with the pane closed", () => {
  const answers = allAnswers();
  const faults = everyFault(3, answers);
  expect(faults).toHaveLength(3 * (answers.length * 2 * 2 + 2 + 1));
  expect(new Set(faults.map((fault) => `${fault.request}: ${toldFault(fault)}`)).size).toBe(faults.length);
});

test("with every answer a refused request was carried out up to its first, middle and last action, each in turn", () => {
  const answers = allAnswers();
  const faults = everyFault(3, answers);
  const extents = (answer: FaultyAnswer) =>
    faults.flatMap((fault) =>
      fault.kind === "once" && JSON.stringify(fault.answer) === JSON.stringify(answer) ? [fault.carriedOut] : [],
    );
  for (const answer of answers) {
    // What the host answers for the whole of a request stops at no action.
    const refused = "code" in answer ? ["notAtAll", "half", "butForTheLast"] : ["notAtAll", "notAtAll", "notAtAll"];
    expect([answer, extents(answer).sort()]).toEqual([answer, [...refused, "whole", "whole", "whole"].sort()]);
  }
});
