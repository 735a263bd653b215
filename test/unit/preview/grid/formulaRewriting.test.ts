import { needsRewriting, rewriteFormula } from "../../../../preview/grid/formulaRewriting";
import type { FormulaCell, FormulaScope } from "../../../../preview/grid/formulaRewriting";

const sheets: Record<string, string> = { a: "Evaluation", b: "Évaluation's 2" };

const scope: FormulaScope = {
  tables: [
    {
      name: "Partners",
      sheetId: "a",
      block: { row: 3, column: 1, rows: 5, columns: 4 },
      columns: ["Partner name", "Fit", "Reach", "Score #1"],
      showHeaders: true,
    },
    {
      name: "Bare",
      sheetId: "b",
      block: { row: 0, column: 0, rows: 2, columns: 1 },
      columns: ["Column1"],
      showHeaders: false,
    },
  ],
  names: [
    { name: "Weights", formula: "='Evaluation'!$D$2:$F$2", sheetId: "a" },
    { name: "Weights", formula: "='Évaluation''s 2'!$D$2:$F$2", sheetId: "b" },
    { name: "Threshold", formula: "=Evaluation!$H$1" },
    { name: "Share", formula: "=Threshold/100" },
    { name: "Loop", formula: "=Loop+1" },
    { name: "Everyone", formula: "=Partners[Partner name]", sheetId: "a" },
    { name: "OnlyThere", formula: "=1", sheetId: "b" },
  ],
  sheetName: (id) => sheets[id],
  sheetId: (name) => Object.keys(sheets).find((id) => sheets[id]?.toLowerCase() === name.toLowerCase()),
};

const inTable: FormulaCell = { sheetId: "a", row: 5, column: 4 };
const elsewhere: FormulaCell = { sheetId: "b", row: 9, column: 9 };

const rewritten = (formula: string, cell = inTable): string => rewriteFormula(formula, cell, scope);

describe("names", () => {
  test("a name means what its own sheet says", () => {
    expect(rewritten("=SUM(Weights)")).toBe("=SUM('Evaluation'!$D$2:$F$2)");
    expect(rewritten("=SUM(weights)", elsewhere)).toBe("=SUM('Évaluation''s 2'!$D$2:$F$2)");
  });

  test("a name of another sheet is reached by the sheet's name", () => {
    expect(rewritten("=SUM('Évaluation''s 2'!Weights)")).toBe("=SUM('Évaluation''s 2'!$D$2:$F$2)");
  });

  test("a name of the workbook is known everywhere, one of another sheet is not", () => {
    expect(rewritten("=Threshold*2", elsewhere)).toBe("=Evaluation!$H$1*2");
    expect(rewritten("=OnlyThere")).toBe("=OnlyThere");
  });

  test("a name for a formula keeps its value together, through other names", () => {
    expect(rewritten("=2*Share")).toBe("=2*(Evaluation!$H$1/100)");
  });

  test("a name that means itself comes to an end", () => {
    expect(rewritten("=Loop")).toContain("Loop");
  });

  test("a name for a table's column says its sheet, wherever it is read", () => {
    expect(rewritten("=COUNTA(Evaluation!Everyone)", elsewhere)).toBe("=COUNTA('Evaluation'!$B$5:$B$8)");
    expect(rewritten("=COUNTA(Everyone)")).toBe("=COUNTA('Evaluation'!$B$5:$B$8)");
  });

  test("what stands in quotes is no name", () => {
    expect(rewritten('=IF(A1="Weights","Threshold",Unknown)')).toBe('=IF(A1="Weights","Threshold",Unknown)');
  });
});

describe("structured references", () => {
  test("a column of this row, with and without the table's name", () => {
    expect(rewritten("=[@Fit]*2")).toBe("=$C$6*2");
    expect(rewritten("=Partners[@Fit]")).toBe("=$C$6");
    expect(rewritten("=partners[[#This Row],[FIT]]")).toBe("=$C$6");
  });

  test("a span of columns of this row, however it is written", () => {
    expect(rewritten("=SUM([@Fit]:[@Reach])")).toBe("=SUM($C$6:$D$6)");
    expect(rewritten("=SUM(Partners[@[Fit]:[Reach]])")).toBe("=SUM($C$6:$D$6)");
  });

  test("whole columns, headers, everything", () => {
    expect(rewritten("=SUM(Partners[Fit])")).toBe("=SUM($C$5:$C$8)");
    expect(rewritten("=COUNTA(Partners[#Headers])")).toBe("=COUNTA($B$4:$E$4)");
    expect(rewritten("=ROWS(Partners[#All])+COUNT(Partners)")).toBe("=5+COUNT($B$5:$E$8)");
    expect(rewritten("=COUNTA(Partners[[#Headers],[#Data],[Fit]])")).toBe("=COUNTA($C$4:$C$8)");
  });

  test("from another sheet the table's sheet is named and quoted", () => {
    expect(rewritten("=SUM(Partners[Fit])", elsewhere)).toBe("=SUM('Evaluation'!$C$5:$C$8)");
    expect(rewritten("=SUM(Bare[Column1])")).toBe("=SUM('Évaluation''s 2'!$A$1:$A$2)");
  });

  test("names with spaces and escaped characters", () => {
    expect(rewritten("=[@[Partner name]]")).toBe("=$B$6");
    expect(rewritten("=SUM(Partners[Score '#1])")).toBe("=SUM($E$5:$E$8)");
  });

  test("what is not there is Excel's error, or stays for the engine to refuse", () => {
    expect(rewritten("=Partners[Nothing]")).toBe("=#REF!");
    expect(rewritten("=Partners[@Fit]", elsewhere)).toBe("=#VALUE!");
    expect(rewritten("=[@Fit]", elsewhere)).toBe("=[@Fit]");
    expect(rewritten("=Nowhere[Fit]")).toBe("=Nowhere[Fit]");
  });
});

describe("prefixes and operators", () => {
  test("file prefixes go, also two of them, but not from texts", () => {
    expect(rewritten('=_xlfn._xlws.FILTER(A1:A3,_xlfn.ISFORMULA(A1:A3))&"_xlfn."')).toBe(
      '=FILTER(A1:A3,ISFORMULA(A1:A3))&"_xlfn."',
    );
  });

  test("the @ before a function goes, before a range it stays", () => {
    expect(rewritten("=@PARTNER.SCORE(D6:H6,Weights)+@A1:A9")).toBe(
      "=PARTNER.SCORE(D6:H6,'Evaluation'!$D$2:$F$2)+@A1:A9",
    );
  });
});

describe("functions that count places", () => {
  test("they are answered, so that a formula may count up to its own cell", () => {
    expect(rewritten("=SMALL(A1:A9,ROWS(C$23:C25))")).toBe("=SMALL(A1:A9,3)");
    expect(rewritten("=ROW(B7)+COLUMN($C$1)+COLUMNS('Évaluation''s 2'!A1:D1)")).toBe("=7+3+4");
  });

  test("a function that answers an array, or takes more than a reference, is left alone", () => {
    expect(rewritten("=ROW(A1:A3)+ROWS(OFFSET(A1,0,0,2))+ROW()")).toBe("=ROW(A1:A3)+ROWS(OFFSET(A1,0,0,2))+ROW()");
  });
});

test("a formula without any of it is passed over", () => {
  const nothing: FormulaScope = { ...scope, names: [], tables: [] };
  expect(needsRewriting("=SUM(A1:A9)*2", nothing)).toBe(false);
  expect(needsRewriting("=SUM(A1:A9)*2", scope)).toBe(true);
  expect(needsRewriting("=ROWS(A1:A9)", nothing)).toBe(true);
  expect(needsRewriting("=_xlfn.XLOOKUP(1,A:A,B:B)", nothing)).toBe(true);
});

test.each([
  ["=A1>=-0.000000001", "=A1>=(-1/1000000000)"],
  ["=A1>0.00000012", "=A1>(12/100000000)"],
  ["=A1<0.10", "=A1<0.1"],
  ["=A1<1.5E3", "=A1<1500"],
  ["=A1<.5", "=A1<0.5"],
  ["=A1<5.", "=A1<5"],
  ["=A1<007", "=A1<7"],
])("a number that the engine would take for a text is written as it knows it: %s", (formula, expected) => {
  expect(rewritten(formula)).toBe(expected);
  expect(needsRewriting(formula, { ...scope, names: [], tables: [] })).toBe(true);
});

test("texts, references and plain numbers keep their digits", () => {
  expect(rewritten('=IF(A10>0.5,"0.10",$B$100)&Y2010')).toBe('=IF(A10>0.5,"0.10",$B$100)&Y2010');
});

test("a formula of ten thousand references is rewritten whole", () => {
  const long = `=${Array.from({ length: 10_000 }, () => "[@Fit]").join("+")}`;
  expect(rewritten(long)).toBe(`=${Array.from({ length: 10_000 }, () => "$C$6").join("+")}`);
});

describe("signs", () => {
  it.each([
    ['=--"5"', '=--("5")'],
    ['=1+--"5"', '=1+("5")'],
    ["=1+--A1", "=1+A1"],
    ["=1--A1", "=1+A1"],
    ["=A1-+-2", "=A1-(-2)"],
    ["=A1-+-B1", "=A1+B1"],
    ["=SUM(--A1,1-2)", "=SUM(--A1,1-2)"],
    ["=2*--A1", "=2*--A1"],
    ["=(1)--1", "=(1)-(-1)"],
    ['="a--b"&1', '="a--b"&1'],
  ])("%s reaches the engine as %s", (formula, expected) => expect(rewritten(formula)).toBe(expected));
});
