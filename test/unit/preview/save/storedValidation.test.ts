import type { ValidationSnapshot } from "../../../../preview/model/snapshot";
import { storedValidation } from "../../../../preview/save/storedValidation";

const base: ValidationSnapshot = {
  block: { row: 0, column: 0, rows: 2, columns: 1 },
  type: "decimal",
  operator: "Between",
  formula1: 0,
  ignoreBlanks: true,
};

function stored(change: Partial<ValidationSnapshot>) {
  return storedValidation({ ...base, ...change }, new Set());
}

describe("a stored validation", () => {
  it.each([
    ["Between", "between"],
    ["NotBetween", "notBetween"],
    ["EqualTo", "equal"],
    ["NotEqualTo", "notEqual"],
    ["GreaterThan", "greaterThan"],
    ["LessThan", "lessThan"],
    ["GreaterThanOrEqualTo", "greaterThanOrEqual"],
    ["LessThanOrEqualTo", "lessThanOrEqual"],
  ] as const)("spells %s as %s", (operator, word) => {
    expect(stored({ operator }).attributes.operator).toBe(word);
  });

  it("quotes a list of words, quotation marks doubled", () => {
    expect(stored({ type: "list", formula1: 'Sí,No,"Quizá"' }).formulas).toEqual(['"Sí,No,""Quizá"""']);
  });

  it("keeps a list's range and hides the arrow when it should", () => {
    const list = stored({ type: "list", formula1: "='Lists'!$A$1:$A$9", inCellDropDown: false });
    expect(list.formulas).toEqual(["'Lists'!$A$1:$A$9"]);
    expect(list.attributes).toMatchObject({ type: "list", showDropDown: 1, operator: undefined });
  });

  it.each([
    ["1900-03-01", "61"],
    ["2026-01-31", "46053"],
    ["2026-01-31T12:00", "46053.5"],
    ["2026-01-31T12:00:00.000Z", "46053.5"],
    ["=TODAY()", "TODAY()"],
  ])("counts the date %s as %s", (formula1, serial) => {
    expect(stored({ type: "date", formula1 }).formulas).toEqual([serial]);
  });

  it("takes numbers, as numbers, words or formulas", () => {
    expect(stored({ formula1: 0.5, formula2: "1" }).formulas).toEqual(["0.5", "1"]);
    expect(stored({ formula1: "=$B$1", formula2: "=IFNA(B2,1)" }).formulas).toEqual(["$B$1", "_xlfn.IFNA(B2,1)"]);
  });

  it("refuses texts and lists that are longer than Excel reads", () => {
    const alert = { style: "Stop", title: "T", message: "m".repeat(256), show: true } as const;
    expect(() => stored({ alert })).toThrow(/over 255 characters/);
    expect(() => stored({ prompt: { title: "t".repeat(33), message: "", show: true } })).toThrow(/over 32 characters/);
    expect(() => stored({ type: "list", formula1: "x".repeat(256) })).toThrow(/over 255 characters/);
  });
});
