import fc from "fast-check";
import { parseA1Ref } from "@borgar/fx";
import { sameFormula } from "../../../../src/formulas/formulaFrame";
import { functionTable } from "../../../../src/formulas/functionTable";
import { followedFormula, patternOf, type FormulaPair } from "../../../../src/formulas/native/followedFormula";
import { isNativeFormOf } from "../../../../src/formulas/native/isNativeFormOf";
import { nativeFormula } from "../../../../src/formulas/native/nativeFormula";

/** Knows addresses; a table's column has three rows, a name is one cell. */
const place = {
  shapeOf(argument: string) {
    const parsed = parseA1Ref(argument, { allowNamed: false });
    if (parsed === undefined || !("range" in parsed)) {
      return { rows: argument.includes("[") && !argument.includes("#This Row") ? 3 : 1, columns: 1 };
    }
    const { top, left, bottom, right } = parsed.range;
    return { rows: (bottom ?? 0) - (top ?? 0) + 1, columns: (right ?? 0) - (left ?? 0) + 1 };
  },
  textsOf: () => ["Partner retention", "CSAT"],
};

function pairOf(live: string): FormulaPair {
  const form = nativeFormula(live, place);
  if (!form.ok) throw new Error(`${form.reason}: ${form.detail}`);
  return { live, native: form.formula };
}

/** As Excel rewrites a formula when what it refers to is called otherwise, or stands elsewhere. */
function renamed(formula: string, changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce((text, [from, to]) => text.replaceAll(from, to), formula);
}

describe("a formula follows what Excel made of its native form", () => {
  it.each<[string, string, Record<string, string>, string]>([
    [
      "a sheet that was renamed",
      "=PARTNER.SCORE('Partner''s data'!A1:E1)",
      { "'Partner''s data'!": "Data!" },
      "=PARTNER.SCORE(Data!A1:E1)",
    ],
    [
      "a table that was renamed",
      "=PARTNER.ROI(Deals[Value],Deals[Cost])",
      { "Deals[": "Offers[" },
      "=PARTNER.ROI(Offers[Value],Offers[Cost])",
    ],
    [
      "a heading that was renamed",
      "=PARTNER.ROI(Deals[[#This Row],[Value (EUR)]],Deals[[#This Row],[Cost]])",
      { "[Value (EUR)]": "[Worth (EUR)]" },
      "=PARTNER.ROI(Deals[[#This Row],[Worth (EUR)]],Deals[[#This Row],[Cost]])",
    ],
    ["a name that was renamed", "=1+PARTNER.ROI(Gained,Spent)", { Gained: "Won" }, "=1+PARTNER.ROI(Won,Spent)"],
    [
      "rows inserted above",
      "=IFERROR(PARTNER.SCORE(A8:E8,$A$4:$E$4),0)",
      { A8: "A10", B8: "B10", C8: "C10", D8: "D10", E8: "E10" },
      "=IFERROR(PARTNER.SCORE(A10:E10,$A$4:$E$4),0)",
    ],
    [
      "a range that the native form reads in parts",
      "=PARTNER.SCORE(A$2:E$4)",
      Object.fromEntries(["A", "B", "C", "D", "E"].map((x) => [`${x}$2:${x}$4`, `${x}$3:${x}$6`])),
      "=PARTNER.SCORE(A$3:E$6)",
    ],
    [
      "columns inserted to the left",
      "=PARTNER.SCORE(B2:F2)",
      { F2: "G2", E2: "F2", D2: "E2", C2: "D2", B2: "C2" },
      "=PARTNER.SCORE(C2:G2)",
    ],
    [
      "a LET around a call, which is written out",
      "=LET(x,A1,y,PARTNER.ROI(x,B1),y+x)",
      { A1: "Plan!A1", B1: "Plan!B1" },
      "=LET(x,Plan!A1,y,PARTNER.ROI(x,Plan!B1),y+x)",
    ],
  ])("%s", (_, live, changes, expected) => {
    const pair = pairOf(live);
    const current = renamed(pair.native, changes);
    expect(current).not.toBe(pair.native);
    expect(followedFormula(pair, current)).toBe(expected);
    expect(isNativeFormOf(current, expected, place)).toBe(true);
  });

  it.each([
    "=PARTNER.SCORE(A1:E1)",
    "=PARTNER.FLIPPOINT(A1:E3)",
    '=PARTNER.KPISTATUS(A1:A3,B1:B3,,,"es")',
    '=PARTNER.KPISTATUS("CSAT",0.5)',
    "=LET(x,3,PARTNER.ROI(x,1))",
    "=PARTNER.ROI({3,4},1)",
  ])("%s stays as it is where nothing was changed", (live) => {
    const pair = pairOf(live);
    expect(followedFormula(pair, pair.native)).toBe(live);
    expect(followedFormula(pair, `= ${pair.native.slice(1).replaceAll("IF(", "if( ")}`)).toBe(live);
    expect(isNativeFormOf(pair.native, live, place)).toBe(true);
  });

  it("every example of the functions does, and is known by its native form", () => {
    for (const { example } of functionTable) {
      const pair = pairOf(example.formula);
      expect(followedFormula(pair, pair.native)).toBe(example.formula);
      expect(isNativeFormOf(pair.native, example.formula, place)).toBe(true);
    }
  });

  it("not where the cell holds another formula, or one that a person edited in part", () => {
    const pair = pairOf("=PARTNER.SCORE(A1:E1)");
    expect(followedFormula(pair, "=SUM(A1:E1)")).toBeUndefined();
    expect(followedFormula(pair, `${pair.native}+1`)).toBeUndefined();
    expect(followedFormula(pair, pair.native.replace("A1", "A7"))).toBeUndefined();
    expect(followedFormula(pair, renamed(pair.native, { "A1:E1": "#REF!" }))).toBeUndefined();
    expect(followedFormula(pair, "")).toBeUndefined();
  });

  it("not where the native form doesn't tell what became of a reference", () => {
    const pair = { live: "=PARTNER.ROI(A1,B1)+0*C1", native: "=A1/B1" };
    expect(followedFormula(pair, "=A2/B2")).toBeUndefined();
    expect(followedFormula(pair, "=A1/B1")).toBe(pair.live);
  });

  it("not from a text that is no formula", () => {
    expect(followedFormula({ live: "=PARTNER.ROI(", native: "=A1" }, "=A1")).toBeUndefined();
  });
});

describe("a formula is the native form of another one", () => {
  it("only if that one calls PARTNER functions, and its native form is the same", () => {
    expect(isNativeFormOf("=1+1", "=1+1", place)).toBe(false);
    expect(isNativeFormOf("=1+1", '=WEBSERVICE("https://example.com")', place)).toBe(false);
    expect(isNativeFormOf("=1+1", '=PARTNER.ROI(3,1)+WEBSERVICE("https://example.com")', place)).toBe(false);
    const { native } = pairOf("=PARTNER.ROI(A1,B1)");
    expect(isNativeFormOf(native, '=IF(TRUE,WEBSERVICE("https://example.com"),PARTNER.ROI(A1,B1))', place)).toBe(false);
    expect(isNativeFormOf(native, "=PARTNER.ROI(A1,B2)", place)).toBe(false);
    expect(isNativeFormOf(native, "=PARTNER.ROI(A1,B1)", place)).toBe(true);
  });

  it("also when the cells name other KPIs by now", () => {
    const { live, native } = pairOf("=PARTNER.KPISTATUS(A1:A3,B1:B3)");
    expect(isNativeFormOf(native, live, { shapeOf: place.shapeOf })).toBe(true);
  });
});

describe("formulas are compared by what they say", () => {
  it.each([
    ["=sum( A1 , b2 )", "=SUM(A1,B2)", true],
    ["='Data'!A1", "=data!a1", true],
    ["=0.00000000001*A1", "=1E-11*A1", true],
    ["=Deals[@Value]", "=deals[[#This Row],[value]]", true],
    ['="a b"', '="ab"', false],
    ["=A1:B2 B1:C2", "=A1:B2B1:C2", false],
    ["=A1", "=$A$1", false],
    ["=A1", "=A2", false],
    ["=_xlfn.CONCAT(A1)", "=CONCAT(A1)", true],
  ])("%s and %s", (one, other, same) => expect(sameFormula(one, other)).toBe(same));

  it("whatever they are", () => {
    fc.assert(fc.property(fc.string(), (text) => expect(sameFormula(`=${text}`, `=${text}`)).toBe(true)));
  });
});

describe("pairs have one pattern", () => {
  it("where they differ in references alone", () => {
    const pattern = patternOf(pairOf("=PARTNER.ROI(A1,B1)"));
    expect(patternOf(pairOf("=PARTNER.ROI(C7,D7)"))).toBe(pattern);
    expect(patternOf(pairOf("=PARTNER.ROI(A1,A1)"))).not.toBe(pattern);
    expect(patternOf(pairOf("=PARTNER.ROI(A1,B1,0)"))).not.toBe(pattern);
  });
});
