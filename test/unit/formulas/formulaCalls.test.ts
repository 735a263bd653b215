import { argumentOf } from "../../../src/formulas/callArgument";
import { callsIn } from "../../../src/formulas/formulaCalls";

describe("the PARTNER functions of a formula", () => {
  it("are found inside other functions, with their arguments as written", () => {
    const [call, ...others] = callsIn("=IF(PARTNER.SCORE('My S'!B2:F2,Weights)>7,1,0)");
    expect(others).toEqual([]);
    expect(call).toMatchObject({ text: "PARTNER.SCORE('My S'!B2:F2,Weights)", isWhole: false, row: { id: "SCORE" } });
    expect(call?.args.map(({ value }) => value)).toEqual([
      { kind: "reference", reference: { kind: "cells", sheet: "My S", address: "B2:F2" } },
      { kind: "reference", reference: { kind: "name", sheet: undefined, name: "Weights" } },
    ]);
  });

  it("are all found where there are several", () => {
    expect(callsIn("=PARTNER.ROI(A1,B1)+partner.cacsaving(1,2)").map(({ row }) => row.id)).toEqual([
      "ROI",
      "CACSAVING",
    ]);
  });

  it.each(["", "text", "=1+", "=SUM(A1:A3)", "=PARTNER.UNKNOWN(1)"])("are none in %j", (formula) => {
    expect(callsIn(formula)).toEqual([]);
  });
});

describe("an argument", () => {
  it.each([
    [
      "{9,8;7,-1}",
      [
        [9, 8],
        [7, -1],
      ],
    ],
    ["-12.5%", [[-0.125]]],
    ['"a ""b"""', [['a "b"']]],
    ["TRUE", [[true]]],
    ["#N/A", [[{ error: "#N/A" }]]],
  ])("is a constant: %s", (text, cells) => {
    expect(argumentOf(text)?.value).toEqual({ kind: "constant", cells });
  });

  it.each(["A1*2", "SUM(A1:A2)", "[Book.xlsx]Sheet1!A1"])("is a calculation, or out of reach: %s", (text) => {
    expect(argumentOf(text)?.value.kind).toBe("calculated");
  });

  it("is a table's cells of the formula's own row", () => {
    expect(argumentOf("Deals[@[Value (EUR)]]")?.value).toEqual({
      kind: "reference",
      reference: { kind: "table", table: "Deals", columns: ["Value (EUR)"], part: "thisRow" },
    });
  });
});
