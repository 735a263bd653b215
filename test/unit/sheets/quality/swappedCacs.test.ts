import type { Cell } from "../../../../src/playbook/cell";
import { directCacFor, swappedCacs } from "../../../../src/sheets/quality/swappedCacs";
import { groupOf, sheetOf } from "./groupOf";

const check = (direct: number | undefined, partner: Cell) =>
  swappedCacs(groupOf({ partnerCac: "cac" }, { cac: [partner] }), direct).length > 0;

describe("direct and partner CAC that changed places", () => {
  it("are told when the saving is below −100 %", () => {
    expect(check(2000, 5000)).toBe(true);
    expect(check(2000, 4001)).toBe(true);
  });

  it.each([
    [5000, 2000],
    [2000, 2500],
    [2000, 4000],
    [2000, 4000 + 1e-7],
    [2000, 0],
    [0, 5000],
    [-2000, 5000],
    [undefined, 5000],
    [2000, null],
    [2000, ""],
    [2000, "5000"],
    [2000, { error: "#N/A" }],
    [2000, -5000],
  ])("are not told: %s direct, %j with a partner", (direct, partner) => {
    expect(check(direct, partner)).toBe(false);
  });

  it("are not looked for where no partner's CAC stands", () => {
    expect(swappedCacs(groupOf({}, { cac: [5000] }), 2000)).toEqual([]);
  });
});

describe("the direct CAC that a sheet's partners are compared with", () => {
  const withDirect = (direct: Cell) => sheetOf([groupOf({ directCac: "DirectCac" }, { DirectCac: [direct] })]);

  it("is the sheet's own, else the first of the workbook", () => {
    const [first, second, none] = [withDirect(1000), withDirect(2000), sheetOf([groupOf({}, { DirectCac: [9] })])];
    expect(directCacFor(second, [first, second])).toBe(2000);
    expect(directCacFor(none, [none, first, second])).toBe(1000);
  });

  it.each([null, "", "5000", { error: "#N/A" }])("is none if it is %j", (direct) => {
    expect(directCacFor(withDirect(direct), [withDirect(direct)])).toBeUndefined();
  });
});
