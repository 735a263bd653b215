import { storedFormula, UnreadableFormulaError } from "../../../../preview/save/storedFormula";

const place = {
  customFunctions: new Set(["PARTNER.SCORE", "PARTNER.KPISTATUS"]),
  tableName: "Evaluation",
};

describe("the stored formula", () => {
  it.each([
    // custom functions
    ["=PARTNER.SCORE(B2:F2)", "_xldudf_PARTNER_SCORE(B2:F2)"],
    ["=partner.score(B2:F2,Weights)", "_xldudf_PARTNER_SCORE(B2:F2,Weights)"],
    ['=IFERROR(PARTNER.SCORE(B2:F2),"PARTNER.SCORE(x)")', 'IFERROR(_xldudf_PARTNER_SCORE(B2:F2),"PARTNER.SCORE(x)")'],
    ["='PARTNER.SCORE('!A1", "'PARTNER.SCORE('!A1"],
    ["=PARTNER.OTHER(1)", "PARTNER.OTHER(1)"],
    // newer functions
    ["=IFNA(RANK.EQ(B2,B:B),0)", "_xlfn.IFNA(_xlfn.RANK.EQ(B2,B:B),0)"],
    [
      "=ifs(A1>1,STDEV.S(B:B),TRUE,NORM.DIST(1,0,1,TRUE))",
      "_xlfn.IFS(A1>1,_xlfn.STDEV.S(B:B),TRUE,_xlfn.NORM.DIST(1,0,1,TRUE))",
    ],
    ["=SORT(FILTER(A1:B9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:B9,B1:B9>0))"],
    ["=NETWORKDAYS.INTL(A1,B1)", "NETWORKDAYS.INTL(A1,B1)"],
    ['="IFNA("&A1', '"IFNA("&A1'],
    // names of LET and LAMBDA
    ["=LET(x,A1,y,x*2,X+y+z)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.X+_xlpm.y+z)"],
    ["=LET(f,LAMBDA(a,a+1),f(2))+a", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.a+1),_xlpm.f(2))+a"],
    ["=LAMBDA(n,n*rate)(5)", "_xlfn.LAMBDA(_xlpm.n,_xlpm.n*rate)(5)"],
    ["=LET(x,x,x)", "_xlfn.LET(_xlpm.x,x,_xlpm.x)"],
    // spills and implicit intersection
    ["=SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
    ["='Año 1'!$A$1#*2", "_xlfn.ANCHORARRAY('Año 1'!$A$1)*2"],
    ["=@A1:A5*2", "_xlfn.SINGLE(A1:A5)*2"],
    ["=SUM(@(A1:A5), 2)", "SUM(_xlfn.SINGLE((A1:A5)), 2)"],
    ["=@(A1#)", "_xlfn.SINGLE((_xlfn.ANCHORARRAY(A1)))"],
    ["=(A1)#", "_xlfn.ANCHORARRAY((A1))"],
    ["=@INDEX(A:A,B1#)", "_xlfn.SINGLE(INDEX(A:A,_xlfn.ANCHORARRAY(B1)))"],
    // tables
    ["=[@Score]*2", "Evaluation[[#This Row],[Score]]*2"],
    ["=[@[Risk (1–10)]]", "Evaluation[[#This Row],[Risk (1–10)]]"],
    ["=SUM([Puntuación])", "SUM(Evaluation[Puntuación])"],
    ["=Other[@Año]", "Other[[#This Row],[Año]]"],
    ["=SUM(Other[@[a]:[b]])", "SUM(Other[[#This Row],[a]:[b]])"],
    ["=Other[[#Headers],[Cost '#]]", "Other[[#Headers],[Cost '#]]"],
    ["=ROWS(Other[#All])", "ROWS(Other[#All])"],
    [
      "=PARTNER.SCORE([@Fit]:[@Risk])",
      "_xldudf_PARTNER_SCORE(Evaluation[[#This Row],[Fit]]:Evaluation[[#This Row],[Risk]])",
    ],
    // what stays
    ["=A1+'It''s'!B2%", "A1+'It''s'!B2%"],
    ["= SUM( A1 , 2 )\n+1", "SUM( A1 , 2 )\n+1"],
    ['={1,"a";TRUE,#N/A}', '{1,"a";TRUE,#N/A}'],
    ["=IF(A1>1,,2)", "IF(A1>1,,2)"],
    ["A1>1", "A1>1"],
  ])("of %s is %s", (shown, stored) => {
    expect(storedFormula(shown, place)).toBe(stored);
  });

  it("is found for very long formulas", () => {
    const terms = Array.from({ length: 500 }, (_, index) => `PARTNER.SCORE(B${index + 1}:F${index + 1})`);
    expect(storedFormula(`=${terms.join("+")}`, place).match(/_xldudf_PARTNER_SCORE/g)).toHaveLength(500);
  });

  it.each(["=SUM(A1", "=1+", '="open', "=)", "="])("is refused for %s", (formula) => {
    expect(() => storedFormula(formula, place)).toThrow(UnreadableFormulaError);
  });

  it("needs a table around [@Column]", () => {
    expect(() => storedFormula("=[@Score]", { customFunctions: new Set() })).toThrow(/outside a table/);
  });
});
