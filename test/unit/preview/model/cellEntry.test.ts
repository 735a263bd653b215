import fc from "fast-check";
import { readEntry } from "../../../../preview/model/cellEntry";

describe("a string that is typed into a cell", () => {
  it.each<[string, unknown]>([
    ["", { input: null }],
    ["hello", { input: { value: "hello" } }],
    ["12", { input: { value: 12 } }],
    ["-3.5", { input: { value: -3.5 } }],
    ["1e3", { input: { value: 1000 } }],
    [".5", { input: { value: 0.5 } }],
    ["1,234,567.5", { input: { value: 1234567.5 }, numberFormat: "#,##0.00" }],
    ["12,34", { input: { value: "12,34" } }],
    ["8.2%", { input: { value: 0.082 }, numberFormat: "0.00%" }],
    ["12%", { input: { value: 0.12 }, numberFormat: "0%" }],
    ["$1,200", { input: { value: 1200 }, numberFormat: "$#,##0" }],
    ["2024-02-29", { input: { value: 45351 }, numberFormat: "m/d/yyyy" }],
    ["1/1/1900", { input: { value: 1 }, numberFormat: "m/d/yyyy" }],
    ["3/1/1900", { input: { value: 61 }, numberFormat: "m/d/yyyy" }],
    ["2023-02-29", { input: { value: "2023-02-29" } }],
    ["31/12/2024", { input: { value: "31/12/2024" } }],
    ["true", { input: { value: true } }],
    ["'=1+1", { input: { value: "=1+1" } }],
    ["'001", { input: { value: "001" } }],
    ["=1+1", { input: { formula: "=1+1" } }],
    ["=", { input: { value: "=" } }],
    ["+A1", { input: { formula: "=+A1" } }],
    ["-", { input: { value: "-" } }],
    [" padded", { input: { value: " padded" } }],
  ])("%j becomes %j", (typed, entry) => {
    expect(readEntry(typed, "General")).toEqual(entry);
  });

  it("stays text in a cell whose format is text, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (typed) => {
        expect(readEntry(typed, "@")).toEqual({ input: { value: typed } });
      }),
    );
  });

  it("is refused when it's a formula that doesn't parse", () => {
    expect(() => readEntry("=SUM(A1", "General")).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
    expect(() => readEntry("+A1+", "General")).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  });
});
