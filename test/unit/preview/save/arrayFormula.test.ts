import { needsArrayFormula } from "../../../../preview/save/arrayFormula";
import { formulaNames } from "../../../../preview/save/formulaNames";
import type { WorkbookSnapshot } from "../../../../preview/model/snapshot";

const workbook: WorkbookSnapshot = {
  sheets: [],
  activeSheet: "",
  names: [
    { name: "threshold", formula: "='Evaluation'!$B$3", visible: true },
    { name: "VAT", formula: "=0.21", visible: true },
    { name: "weights", formula: "='Evaluation'!$B$4:$F$4", sheet: "Evaluation", visible: true },
    { name: "itself", formula: "=itself", visible: true },
    { name: "cost", formula: "='Terms'!$B$5", sheet: "Terms", visible: true },
    { name: "cost", formula: "='Plan'!$B$5:$C$5", sheet: "Plan", visible: true },
    { name: "scores", formula: "=PARTNER.SCORES('Evaluation'!$B$4)", visible: true },
  ],
  customFunctions: ["PARTNER.SCORE", "PARTNER.SCORES"],
  arrayFunctions: ["PARTNER.SCORES"],
  settings: {},
};
const names = formulaNames(workbook, "Evaluation");

describe("a formula is stored plainly", () => {
  it.each([
    "=A1*2+'My sheet'!$B$2",
    "=SUM(A1:A9)/COUNT(A1:A9)",
    "=SUM(weights)=1",
    "=Threshold*VAT",
    "=[@Score]>=threshold",
    '=IF(ISNUMBER([@Score]),COUNTIF([Score],">"&[@Score])+1,"")',
    "=SUMPRODUCT((A1:A9>1)*ISNUMBER(B1:B9)*B1:B9)",
    "=INDEX(A1:C9,MATCH(D1,A1:A9,0),2)",
    "=SUM(A1:INDEX(A:A,5))",
    "=VLOOKUP(A1,Table1[#All],2,FALSE)",
    '=SUMIFS(A:A,B:B,">1",C:C,D1)',
    "=XLOOKUP(A1,B:B,C:C)",
    "=RANK.EQ(B2,B2:B9)",
    "=PARTNER.SCORE(B2:F2,weights)",
    "=PARTNER.SCORE([@Fit]:[@Risk],weights)*2",
    "=SUM(A1#)",
    "=@A1:A9",
    "=Table1[[#Headers],[Score]]",
    "=NPV(B1,C1:C9)",
    "=Terms!cost*2",
    "=AGGREGATE(15,6,(ROW(A1:A9)-ROW(A1)+1)/(B1:B9=1),1)",
    "=@PARTNER.SCORES(A1)",
  ])("%s", (formula) => {
    expect(needsArrayFormula(formula, names)).toBe(false);
  });
});

describe("a formula is stored as a dynamic array, lest Excel cut a range to one cell", () => {
  it.each([
    "=A1:A9*2",
    "=SUM(A1:A9*B1:B9)",
    "=SUM(IF(A1:A9>1,A1:A9,0))",
    "=SUMPRODUCT(IF(A1:A9>1,1,0))",
    "=MAX(LEN(A1:A9))",
    "=SUM(weights*2)",
    "=unknownName*2",
    "=itself",
    "=LEN(Sheet1:Sheet3!A1)",
    "=FILTER(A1:A9,B1:B9>1)",
    "=ROUND(FILTER(A1:A9,B1:B9>1),1)",
    "=LET(x,1,x)",
    "=INDEX(A1:C9,0,2)",
    "=MATCH(1,(A1:A9=D1)*(B1:B9=E1),0)",
    "=IF([Score]>1,1,0)",
    "=PARTNER.SCORE(B2:F2*2)",
    "={1,2}+1",
    "=cost*2",
    "='Plan'!cost*2",
    "=AGGREGATE(9,6,A1:A9*2)",
  ])("%s", (formula) => {
    expect(needsArrayFormula(formula, names)).toBe(true);
  });
});

describe("a call of a function of several cells is stored as a dynamic array, lest Excel show the first one only", () => {
  it.each([
    "=PARTNER.SCORES(A1)",
    '=IF(A1="","",PARTNER.SCORES(A1))',
    "=SUM(PARTNER.SCORES(A1))",
    "=SUMPRODUCT(PARTNER.SCORES(A1))",
    "=IFNA(INDEX(PARTNER.SCORES(A1),1),0)+1",
    "=scores",
  ])("%s", (formula) => {
    expect(needsArrayFormula(formula, names)).toBe(true);
  });
});

it("a name means what the formula's own sheet calls so", () => {
  expect(needsArrayFormula("=cost*2", formulaNames(workbook, "Terms"))).toBe(false);
  expect(needsArrayFormula("=cost*2", formulaNames(workbook, "Plan"))).toBe(true);
});
