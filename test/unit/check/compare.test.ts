import {
  compareBefore,
  compareFormulas,
  compareSpilled,
  compareTexts,
  compareValues,
  type ReadCell,
  type ReadSheet,
} from "../../../src/check/compare";
import type { GoldenCell, GoldenSheet } from "../../../src/check/golden/goldenSheet";
import type { ReadValue } from "../../../src/excel/reading/cellValue";

function sheet(cells: Record<string, ReadValue | ReadCell>, name = "Deals"): ReadSheet {
  const read = (cell: ReadValue | ReadCell): ReadCell =>
    typeof cell === "object" && cell !== null && "value" in cell
      ? cell
      : { value: cell, text: String(cell), numberFormat: "General" };
  return { name, cells: new Map(Object.entries(cells).map(([address, cell]) => [address, read(cell)])) };
}

function golden(row: Record<string, GoldenCell>): GoldenSheet {
  return { source: "", rows: { "2": row } };
}

const formatted = (value: ReadValue, text: string, numberFormat = "0.0%"): ReadCell => ({ value, text, numberFormat });

describe("values against golden ones", () => {
  it("are the same to the ninth digit, and errors and truth values exactly", () => {
    const wanted = golden({ A: [1e9, "1,000,000,000"], B: "text", C: { error: "#N/A" }, D: true });
    const same = sheet({ A2: 1e9 + 0.5, B2: "text", C2: { error: "#N/A" }, D2: true });
    expect(compareValues(same, wanted)).toEqual({ compared: 4, differences: [] });
    const other = sheet({ A2: 1e9 + 2, B2: "Text", C2: { error: "#VALUE!" }, D2: false });
    expect(compareValues(other, wanted)).toMatchObject({ compared: 4, differences: { length: 4 } });
  });

  it("that differ are told with the cell, what it holds and what it must hold", () => {
    expect(compareValues(sheet({ A2: 3 }, "Partner's"), golden({ A: [4, "4"] })).differences).toEqual([
      { kind: "value", place: "'Partner''s'!A2", got: 3, expected: 4 },
    ]);
  });

  it("are looked for in cells that must hold nothing, and missed in cells that hold none", () => {
    expect(compareValues(sheet({ A2: "left over" }), golden({ B: "missing" })).differences).toEqual([
      { kind: "value", place: "'Deals'!B2", got: null, expected: "missing" },
      { kind: "value", place: "'Deals'!A2", got: "left over", expected: null },
    ]);
  });

  it("take an empty text for a blank cell", () => {
    expect(compareValues(sheet({ A2: "" }), golden({}))).toEqual({ compared: 1, differences: [] });
  });

  it("never take an error for its text", () => {
    expect(compareValues(sheet({ A2: "#N/A" }), golden({ A: { error: "#N/A" } })).differences).toHaveLength(1);
  });
});

describe("displayed texts", () => {
  const wanted = golden({ A: [0.5, "50.0%"], B: [7.25, "7.25"], C: "text" });

  it("are compared where a number has a format, not where it is as long as its column is wide", () => {
    const shown = sheet({ A2: formatted(0.5, "50%"), B2: formatted(7.25, "7.3", "General"), C2: "text" });
    expect(compareTexts(shown, wanted, true)).toEqual({
      compared: 2,
      differences: [{ kind: "value", place: "'Deals'!A2", got: "50%", expected: "50.0%" }],
    });
  });

  it("of numbers are left out in an Excel that writes them otherwise, and those of texts are not", () => {
    const shown = sheet({ A2: formatted(0.5, "50,0%"), C2: formatted("text", "####", "@") });
    expect(compareTexts(shown, wanted, false).differences).toEqual([
      { kind: "value", place: "'Deals'!C2", got: "####", expected: "text" },
    ]);
  });

  it("are not compared where the value is another one already", () => {
    expect(compareTexts(sheet({ A2: formatted(0.7, "70.0%") }), wanted, true)).toEqual({
      compared: 0,
      differences: [],
    });
  });
});

describe("a result that spills", () => {
  const expected = [
    [1, 2],
    [{ error: "#NUM!" }, null],
  ];
  const right = { B2: 1, C2: 2, B3: { error: "#NUM!" } };
  const from = { row: 1, column: 1 };

  it("is right in every cell", () => {
    expect(compareSpilled(sheet(right), from, expected)).toEqual([]);
  });

  it("is wrong where it is blocked", () => {
    expect(compareSpilled(sheet({ B2: { error: "#SPILL!" } }), from, expected)[0]).toMatchObject({
      place: "'Deals'!B2",
      got: { error: "#SPILL!" },
      expected: 1,
    });
  });

  it("is wrong where it is wider or longer than it must be", () => {
    expect(compareSpilled(sheet({ ...right, D2: 3, B4: 4 }), from, expected)).toHaveLength(2);
  });
});

describe("before and after", () => {
  const formula = (text: string, value: ReadValue): ReadCell => ({ ...formatted(value, ""), formula: text });

  it("values are the same, but for the cells that are left out", () => {
    const before = sheet({ A2: 1, B2: "for readers", C2: 3 });
    const after = sheet({ A2: 1, C2: 4, D2: 5 });
    expect(compareBefore(before, after, ({ value }) => value === "for readers")).toEqual({
      compared: 3,
      differences: [
        { kind: "value", place: "'Deals'!C2", got: 4, expected: 3 },
        { kind: "value", place: "'Deals'!D2", got: 5, expected: null },
      ],
    });
  });

  it("formulas are the same letter by letter", () => {
    const before = sheet({ A2: formula("=SUM(B1)", 1), A3: formula("=PARTNER.ROI(3,1)", 2), A4: 4 });
    const after = sheet({ A2: formula("=sum(B1)", 1), A3: 2, A4: 5 });
    expect(compareFormulas(before, after)).toEqual({
      compared: 2,
      differences: [
        { kind: "value", place: "'Deals'!A2", got: "=sum(B1)", expected: "=SUM(B1)" },
        { kind: "value", place: "'Deals'!A3", got: 2, expected: "=PARTNER.ROI(3,1)" },
      ],
    });
  });
});
