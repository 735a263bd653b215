import { shownFormula } from "../../../../preview/open/shownFormula";
import { storedFormula } from "../../../../preview/save/storedFormula";

const customFunctions = ["PARTNER.SCORE"];

/** A formula after it was stored and read again, in a cell of the table Evaluation. */
function reopened(formula: string): string {
  const tableName = "Evaluation";
  const stored = storedFormula(formula, { customFunctions: new Set(customFunctions), tableName });
  return shownFormula(stored, { customFunctions, tableName });
}

describe("a stored formula is shown as it was entered", () => {
  it.each([
    "=SUM(A1#)",
    "=@A1:A9",
    "=@PARTNER.SCORE(A1)",
    "=LET(s,A1:E1,PARTNER.SCORE(s))",
    "=MAP(A1:E1,LAMBDA(x,x+1))",
    "=FILTER(A1:A9,B1:B9>1)",
    "=RANK.EQ(A1,A1:A9)",
    "=[@Fit]+[@[Cost (EUR)]]",
    "=SUM(Evaluation[@[Fit]:[Risk]])",
    "=SUM([Fit])",
    "=Deals[@Value]",
    "=SUM(Deals[Value (EUR)])+COUNTA(Deals[#All])",
    '=IF(A1="_xlfn.",1,{1,2;3,4})',
    "='My sheet'!A1+Sheet1:Sheet3!B2",
  ])("%s", (formula) => {
    expect(reopened(formula)).toBe(formula);
  });
});

it("a reference to the own row that Excel stored is shown by its column alone", () => {
  expect(shownFormula("Evaluation[[#This Row],[Fit]]*2", { customFunctions, tableName: "Evaluation" })).toBe(
    "=[@Fit]*2",
  );
  expect(shownFormula("Evaluation[[#This Row],[Fit]]*2", { customFunctions })).toBe("=Evaluation[@Fit]*2");
});

it("an add-in's function that isn't known keeps its namespace", () => {
  expect(shownFormula("_xldudf_OTHER_SUM_ALL(A1)", { customFunctions })).toBe("=OTHER.SUM_ALL(A1)");
});
