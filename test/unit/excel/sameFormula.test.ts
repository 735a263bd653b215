import { sameFormula } from "../../../src/excel/change/sameFormula";

test.each([
  ["=partner.score( A1:E1 )", "=PARTNER.SCORE(A1:E1)"],
  ["=PARTNER.ROI('Sheet1'!A1,0.50)", "=PARTNER.ROI(Sheet1!A1,0.5)"],
  ["=SUM(Deals[Value])+1e3", "=SUM(Deals[Value])+1000"],
  ["=SCORE(A1:A3)", "=SCORE(@A1:A3)"],
  ["=SUM(Deals[ [Net value] ])", "=SUM(Deals[[Net value]])"],
])("%s and %s are one formula, written by a person and by Excel", (one, other) => {
  expect(sameFormula(one, other)).toBe(true);
});

test.each([
  ["=A1+B1", "=A1+B2"],
  ["=A1+1", "=A1+10"],
  ['=IF(A1="a b",1)', '=IF(A1="ab",1)'],
  ["='My sheet'!A1", "='Mysheet'!A1"],
])("%s and %s are two formulas", (one, other) => {
  expect(sameFormula(one, other)).toBe(false);
});
