import { heldCells } from "../../../../src/sheets/quality/heldCells";
import { amount, anyNumber, mostReturn } from "../../../../src/sheets/holding";
import { kpiHolding } from "../../../../src/sheets/quality/kpiHolding";
import { groupOf } from "./groupOf";

describe("the inputs that are looked at", () => {
  it("are the cells of the fields that hold something, with their places", () => {
    const group = groupOf({ holds: { cac: amount, gone: amount } }, { partner: ["Acme"], cac: [5], owner: ["7"] });
    expect(heldCells(group)).toEqual([{ row: 8, column: 2, value: 5, holding: amount }]);
  });

  it("have the limits of the KPI in their row", () => {
    const kpi = { id: "ids", values: ["own"] };
    const ids = ["partner-retention", "weekly-partnership-roi", "", "deal-velocity"];
    const group = groupOf({ holds: { own: anyNumber, other: amount }, kpi }, { ids, own: [1, 2, 3, 4], other: [5] });
    expect(heldCells(group).map(({ holding }) => holding.plausibleMost)).toEqual([
      1,
      mostReturn,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("what a KPI can be", () => {
  it.each([
    ["partner-retention", 1],
    ["channel-cac-reduction", 1],
    ["revenue-growth", mostReturn],
    ["weekly-partner-revenue", undefined],
    ["nobody knows it", undefined],
    [null, undefined],
    [{ error: "#N/A" }, undefined],
  ])("is at most, for %j, %s", (id, most) => {
    expect(kpiHolding(id).plausibleMost).toBe(most);
  });
});
