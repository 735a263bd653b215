import fc from "fast-check";
import { completeness } from "../../../src/playbook/completeness";
import { decide } from "../../../src/playbook/decision";
import { rank } from "../../../src/playbook/rank";

test("the threshold itself advances and what displays as it does not", () => {
  expect(decide(7)).toBe("advance");
  expect(decide(6.9999999999)).toBe("stop");
  expect(decide(6.95)).toBe("stop");
  expect(decide(6.95, 6.9)).toBe("advance");
});

test("completeness counts scores; blank and 0 are none", () => {
  expect(completeness([9, 8, 7, 8, 9])).toBe(1);
  expect(completeness([9, null, 0, "", 9])).toBe(0.4);
  expect(completeness([9, "x", { error: "#N/A" }, true, 9])).toBe(0.4);
  expect(completeness([])).toBe(0);
});

test("equal scores share a place and the next one is skipped", () => {
  const scores = [8.2, 7, { error: "#N/A" }, 7, 6.35, null, ""];
  expect([8.2, 7, 6.35].map((score) => rank(score, scores))).toEqual([1, 2, 4]);
  expect(rank(5, scores)).toBeNull();
});

test("a place is one more than the number of better scores", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1 }), (scores) => {
      const sorted = [...scores].sort((one, other) => other - one);
      for (const score of scores) {
        expect(rank(score, scores)).toBe(sorted.indexOf(score) + 1);
      }
    }),
  );
});
