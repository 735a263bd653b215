import type { Cell } from "../../../../src/playbook/cell";
import { datesOutOfOrder } from "../../../../src/sheets/quality/datesOutOfOrder";
import { groupOf } from "./groupOf";

/** One row of steps, from B9 on; the loss ends the same row. */
function check(row: Readonly<Partial<Record<"start" | "proposal" | "signed" | "lost", Cell>>>) {
  const { start = null, proposal = null, signed = null, lost = null } = row;
  const inOrder = [
    ["start", "proposal", "signed"],
    ["start", "proposal", "lost"],
  ];
  const cells = { start: [start], proposal: [proposal], signed: [signed], lost: [lost] };
  return datesOutOfOrder(groupOf({ inOrder }, cells)).map(({ column }) => column);
}

describe("days out of order", () => {
  it.each([
    ["in order", { start: 10, proposal: 20, signed: 30 }],
    ["on one day, at any time of it", { start: 10.75, proposal: 10.25, signed: 10 }],
    ["with a step left out", { start: 10, signed: 30 }],
    ["blank", {}],
    ["blank as a formula leaves it", { start: 10, proposal: "", signed: 30 }],
    ["alone", { signed: 5 }],
    ["as texts", { start: 10, proposal: "2020-01-01", signed: "5" }],
    ["as errors", { start: 10, proposal: { error: "#VALUE!" }, signed: 20 }],
  ])("are not told: %s", (_, row) => {
    expect(check(row)).toEqual([]);
  });

  it.each([
    ["the one after is too early", { start: 10, proposal: 9 }, [2]],
    ["over a step that is left out", { start: 10, signed: 9 }, [3]],
    ["over an error", { start: 10, proposal: { error: "#N/A" }, signed: 9 }, [3]],
    ["each that is too early", { start: 10, proposal: 8, signed: 9 }, [2, 3]],
    ["once, though two orders hold it", { start: 10, proposal: 9, signed: 11, lost: 11 }, [2]],
    ["the loss too", { start: 10, proposal: 12, lost: 11 }, [4]],
  ])("are told: %s", (_, row, columns) => {
    expect(check(row)).toEqual(columns);
  });

  it("are told row by row", () => {
    const group = groupOf({ inOrder: [["opened", "closed"]] }, { opened: [5, 5, null], closed: [6, 4, 3] });
    expect(datesOutOfOrder(group)).toEqual([{ row: 9, column: 2 }]);
  });

  it("are not told of a column that is gone", () => {
    expect(datesOutOfOrder(groupOf({ inOrder: [["opened", "closed"]] }, { closed: [6, 4] }))).toEqual([]);
    expect(datesOutOfOrder(groupOf({ inOrder: [["opened", "closed"]] }, {}))).toEqual([]);
  });
});
