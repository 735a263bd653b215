import fc from "fast-check";
import { prescreen, type Answer } from "../../../src/playbook/prescreen";

test.each<[string, Answer[], ReturnType<typeof prescreen>]>([
  [
    "yes to all goes on",
    ["yes", "yes", "yes", "yes", "yes"],
    { highPriorityMisses: 0, unanswered: 0, verdict: "goOn" },
  ],
  [
    "a miss of medium or low priority holds nobody up",
    ["yes", "yes", "no", "no", "no"],
    { highPriorityMisses: 0, unanswered: 0, verdict: "goOn" },
  ],
  [
    "two high-priority misses are flagged",
    ["no", "no", "yes", "yes", "yes"],
    { highPriorityMisses: 2, unanswered: 0, verdict: "flagged" },
  ],
  [
    "a high-priority miss is flagged before all is answered",
    ["no", null, null, "yes", "yes"],
    { highPriorityMisses: 1, unanswered: 2, verdict: "flagged" },
  ],
  ["nothing answered", [null, null, null, null, null], { highPriorityMisses: 0, unanswered: 5, verdict: "unfinished" }],
  ["too few answers", ["yes"], { highPriorityMisses: 0, unanswered: 4, verdict: "unfinished" }],
])("%s", (_, answers, expected) => {
  expect(prescreen(answers)).toEqual(expected);
});

test("priorities may be one's own", () => {
  expect(prescreen(["yes", "no"], ["low", "high"])).toMatchObject({ highPriorityMisses: 1, verdict: "flagged" });
});

test("a candidate goes on exactly when all is answered and nothing of high priority is missed", () => {
  const answers = fc.array(fc.constantFrom<Answer>("yes", "no", null), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(answers, (given) => {
      const goesOn = !given.includes(null) && given[0] === "yes" && given[1] === "yes";
      expect(prescreen(given).verdict === "goOn").toBe(goesOn);
    }),
  );
});
