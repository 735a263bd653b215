import { isNativeFormOf } from "../../../../src/formulas/native/isNativeFormOf";
import { nativeFormula } from "../../../../src/formulas/native/nativeFormula";
import { single } from "../../../../src/formulas/shape";

const places = { shapeOf: () => single };
const live = "=PARTNER.ROI(A1,Costs!B1)";

function nativeOf(formula: string): string {
  const form = nativeFormula(formula, { ...places, textsOf: () => [] });
  if (!form.ok) throw new Error(`${formula} has no native form.`);
  return form.formula;
}

test("what a formula was made into is known as its native form", () => {
  expect(isNativeFormOf(nativeOf(live), live, places)).toBe(true);
});

test("it is known however it is spelled: in other capitals, with spaces, with quotes around a sheet's name", () => {
  const native = nativeOf(live);
  const spellings = [native.toLowerCase(), native.replaceAll(",", ", "), native.replaceAll("Costs!", "'Costs'!")];
  expect(spellings.every((spelling) => spelling !== native)).toBe(true);
  expect(spellings.map((spelling) => isNativeFormOf(spelling, live, places))).toEqual([true, true, true]);
});

test("another formula isn't, nor is one that calls no PARTNER function", () => {
  expect(isNativeFormOf(nativeOf("=PARTNER.ROI(A2,Costs!B1)"), live, places)).toBe(false);
  expect(isNativeFormOf("=WEBSERVICE(A1)", "=WEBSERVICE(A1)", places)).toBe(false);
});
