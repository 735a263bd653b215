import type { Cell } from "../../../../src/playbook/cell";
import { repeatedPartners } from "../../../../src/sheets/quality/repeatedPartners";
import { groupOf } from "./groupOf";

const check = (partner: readonly Cell[]) => repeatedPartners(groupOf({ once: "partner" }, { partner }));

describe("partners that are named twice", () => {
  it.each([
    ["as they are", "Acme", "Acme"],
    ["in capitals", "Acme", "ACME"],
    ["with more spaces", "Data Mind", " Data  Mind "],
    ["without the space", "Data Mind", "DataMind"],
    ["with a space that doesn't break", "Data Mind", "Data\u00a0Mind"],
    ["with a space without a width", "Data Mind", "Data\u200bMind"],
    ["with a mark of direction at its end", "Acme", "Acme\u200e"],
    ["in full width", "Acme", "\uff21\uff43\uff4d\uff45"],
    ["in Turkish capitals", "Cimri", "C\u0130MR\u0130"],
    ["with the accent written apart", "Pen\u0303a", "Pe\u00f1a"],
  ])("are told: %s", (_, one, other) => {
    expect(check([one, "Nova", other])).toEqual([
      {
        partner: one,
        cells: [
          { row: 8, column: 1 },
          { row: 10, column: 1 },
        ],
      },
    ]);
  });

  it.each([
    ["different names", ["Acme", "Nova"]],
    ["an accent", ["Peña", "Pena"]],
    ["blanks", [null, null, "", "", " ", " "]],
    ["errors", [{ error: "#N/A" }, { error: "#N/A" }]],
    ["nothing", []],
  ])("are not told: %s", (_, names) => {
    expect(check(names)).toEqual([]);
  });

  it("are told for each name, a number too", () => {
    expect(check(["a", 3, "A", "3", "a"]).map(({ partner, cells }) => [partner, cells.length])).toEqual([
      ["a", 3],
      ["3", 2],
    ]);
  });

  it("are not looked for where a partner may stand again", () => {
    expect(repeatedPartners(groupOf({}, { partner: ["Acme", "Acme"] }))).toEqual([]);
  });
});
