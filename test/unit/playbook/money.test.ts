import fc from "fast-check";
import { cacSaving } from "../../../src/playbook/cacSaving";
import type { Cell } from "../../../src/playbook/cell";
import type { Outcome } from "../../../src/playbook/outcome";
import { roi } from "../../../src/playbook/roi";

function resultOf(outcome: Outcome<number>): number | string {
  return outcome.ok ? outcome.value : outcome.error.code;
}

const amount = fc.double({ min: -1e12, max: 1e12, noNaN: true });
const cost = fc.double({ min: 0.01, max: 1e12, noNaN: true });

test.each<[string, [Cell, Cell, Cell?], number | string]>([
  ["the playbook's example is 300 %", [200000, 50000], 3],
  ["other benefits add to revenue", [200000, 50000, 60000], 4.2],
  ["other benefits may be negative", [200000, 50000, -50000], 2],
  ["a negative investment is #NUM!", [200000, -1], "#NUM!"],
  ["a negative investment goes before a zero elsewhere", [0, -1, 0], "#NUM!"],
  ["no investment is #DIV/0!", [200000, null], "#DIV/0!"],
  ["minus zero is no investment", [200000, -0], "#DIV/0!"],
  ["TRUE is no revenue", [true, 50000], "#VALUE!"],
  ["text goes before a negative investment", ["x", -1], "#VALUE!"],
  ["an error goes before text", ["x", { error: "#NULL!" }], "#NULL!"],
  ["the first of two errors comes back", [{ error: "#NUM!" }, { error: "#N/A" }], "#NUM!"],
  ["#NAME? comes back as #VALUE!", [{ error: "#NAME?" }, 50000], "#VALUE!"],
  ["#SPILL! comes back as #VALUE!", [{ error: "#SPILL!" }, 50000], "#VALUE!"],
  ["what overflows is #NUM!", [1e308, 50000, 1e308], "#NUM!"],
  ["a quotient that overflows is #NUM!", [1e308, 1e-10], "#NUM!"],
  ["an infinite argument is #NUM!", [Infinity, 50000], "#NUM!"],
  ["an argument that is not a number at all is #NUM!", [NaN, 50000], "#NUM!"],
  ["empty text is 0", [200000, 50000, ""], 3],
])("ROI: %s", (_, [revenue, investment, otherBenefits], expected) => {
  expect(resultOf(roi(revenue, investment, otherBenefits))).toBe(expected);
});

test.each<[string, [Cell, Cell], number | string]>([
  ["the playbook's example is 60 %", [5000, 2000], 0.6],
  ["a negative partner CAC is #NUM!", [5000, -1], "#NUM!"],
  ["FALSE is no cost", [5000, false], "#VALUE!"],
  ["no direct CAC is #DIV/0!", [0, 0], "#DIV/0!"],
  ["what overflows is #NUM!", [1e-10, 1e308], "#NUM!"],
  ["an error in the second argument comes back", [5000, { error: "#N/A" }], "#N/A"],
])("CAC saving: %s", (_, [direct, partner], expected) => {
  expect(resultOf(cacSaving(direct, partner))).toBe(expected);
});

test("investment × (1 + ROI) gives back revenue and benefits", () => {
  fc.assert(
    fc.property(amount, cost, amount, (revenue, investment, benefits) => {
      const result = roi(revenue, investment, benefits);
      const total = revenue + benefits;
      const back = investment * (1 + (result.ok ? result.value : NaN));
      expect(Math.abs(back - total)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(total), investment));
    }),
  );
});

test("a CAC saving is the ROI of the partner's CAC, with its sign turned", () => {
  fc.assert(
    fc.property(cost, cost, (direct, partner) => {
      const saving = cacSaving(direct, partner);
      const turned = roi(partner, direct);
      expect(saving.ok && turned.ok && saving.value + turned.value).toBe(0);
    }),
  );
});
