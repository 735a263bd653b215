import type { Cell } from "../../../../src/playbook/cell";
import { unusualShares } from "../../../../src/sheets/quality/unusualShares";
import { groupOf } from "./groupOf";

const agency = { en: "Marketing agencies", es: "Agencias de marketing" };

function ofSubtype(share: Cell, subtype: Cell, own = groupOf({}, {})) {
  const group = groupOf(
    { share: { cells: "share", usual: { subtype: "subtype" } } },
    { share: [share], subtype: [subtype] },
  );
  return unusualShares(group, [group, own]).map(({ usual }) => [usual.low, usual.high]);
}

describe("a share outside its usual range", () => {
  it.each([0.15, 0.2, 0.25, 0.25 + 1e-10])("is not %d for an agency", (share) => {
    expect(ofSubtype(share, agency.en)).toEqual([]);
    expect(ofSubtype(share, agency.es)).toEqual([]);
  });

  it.each([0, 0.1, 0.149, 0.26, 0.35, 1])("is %d for an agency", (share) => {
    expect(ofSubtype(share, agency.en)).toEqual([[0.15, 0.25]]);
    expect(ofSubtype(share, ` ${agency.es.toUpperCase()} `)).toEqual([[0.15, 0.25]]);
  });

  it("is told by the general range without a subtype, or one that has none of its own", () => {
    expect(
      ["REST API partners", "nobody knows it", "", null, { error: "#N/A" }].map((type) => ofSubtype(0.28, type)),
    ).toEqual([[], [], [], [], []]);
    expect(ofSubtype(0.35, null)).toEqual([[0.1, 0.3]]);
  });

  it.each([null, "", "0.5", "abc", true, { error: "#N/A" }, 35, -0.2])("is not %j: that is no share", (share) => {
    expect(ofSubtype(share, agency.en)).toEqual([]);
  });

  it("is told by the ranges of the sheet, which a person may have changed", () => {
    const usualShares = { subtype: "Subtypes", low: "From", high: "To" };
    const own = groupOf({ usualShares }, { Subtypes: [agency.en, "Fortune 500"], From: [0.3, "x"], To: [0.4, 0.9] });
    expect(ofSubtype(0.35, agency.en, own)).toEqual([]);
    expect(ofSubtype(0.2, agency.en, own)).toEqual([[0.3, 0.4]]);
    // A range that isn't one doesn't count.
    expect(ofSubtype(0.5, "Fortune 500", own)).toEqual([[0.1, 0.3]]);
  });

  it("is told by the range beside it, else by the general one", () => {
    const usual = { low: "low", high: "high" };
    const group = groupOf(
      { share: { cells: "share", usual } },
      { share: [0.35, 0.35, 0.35], low: [0.3, 0.15, ""], high: [0.4, 0.25, { error: "#REF!" }] },
    );
    expect(unusualShares(group, [group])).toEqual([
      { row: 9, column: 1, usual: { low: 0.15, high: 0.25 } },
      { row: 10, column: 1, usual: { low: 0.1, high: 0.3 } },
    ]);
  });

  it("is not looked for where no share stands", () => {
    expect(unusualShares(groupOf({}, { share: [0.9] }), [])).toEqual([]);
  });
});
