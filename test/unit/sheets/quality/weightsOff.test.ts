import type { Cell } from "../../../../src/playbook/cell";
import { weightsOff } from "../../../../src/sheets/quality/weightsOff";
import { groupOf } from "./groupOf";

const check = (weights: readonly Cell[]) => weightsOff(groupOf({ addUp: "weights" }, { weights }));

describe("weights that don't add up", () => {
  it.each([
    ["the playbook's", [30, 25, 20, 15, 10]],
    ["thirds", [100 / 3, 100 / 3, 100 / 3]],
    ["a hair beside 100", [50, 50 + 5e-10]],
    ["with a blank", [60, 40, null]],
    ["none yet", [null, "", null]],
    ["only texts", ["30", "70"]],
    ["only errors", [{ error: "#REF!" }]],
  ])("are not told: %s", (_, weights) => {
    expect(check(weights)).toEqual([]);
  });

  it.each([
    [[30, 25, 20, 15, 11], 101],
    [[30, 25, 20, 15, 9], 99],
    [[0.3, 0.25, 0.2, 0.15, 0.1], 1],
    [[50, 50 + 2e-9], 100 + 2e-9],
    [[60, "40"], 60],
    [[60, { error: "#N/A" }], 60],
    [[0, 0], 0],
  ])("are told: %j", (weights, sum) => {
    const [found] = check(weights);
    expect(found?.sum).toBeCloseTo(sum, 9);
    expect(found?.address).toBe(`B9:B${8 + weights.length}`);
  });

  it("are told with the row in which they stand", () => {
    const weights = { row: 4, column: 3, values: [[30, 25, 20, 15, 0]] };
    const group = { checks: { holds: {}, addUp: "weights" }, fields: { weights } };
    expect(weightsOff(group)).toEqual([{ sum: 90, address: "D5:H5" }]);
  });

  it("are nothing to a group without weights, or whose name is gone", () => {
    expect(weightsOff(groupOf({}, { weights: [1] }))).toEqual([]);
    expect(weightsOff(groupOf({ addUp: "weights" }, {}))).toEqual([]);
  });
});
