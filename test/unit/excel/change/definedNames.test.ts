import { dependsOnNames, type DefinedName } from "../../../../src/excel/change/definedNames";

function named(name: string, formula: string): DefinedName {
  return { item: {} as Excel.NamedItem, name, formula, isHidden: false, sheet: undefined };
}

const gain = named("Gain", "=PARTNER.ROI(Sheet1!$A$1,1)");
const all = [gain, named("Twice", "=2*gain"), named("Four", "=Twice+TWICE"), named("Other", "=Sheet1!$B$1")];

describe("a formula depends on a name", () => {
  const depends = dependsOnNames([gain], all);

  test.each(["=Gain", "=1+GAIN*2", "=SUM(Sheet1!Gain)", "=IF(A1>0,'My sheet'!gain,0)", "=Twice", "=Four/2"])(
    "if it mentions it, or a name that does: %s",
    (formula) => {
      expect(depends(formula)).toBe(true);
    },
  );

  test.each(["=Other", "=A1+B2", '="Gain"', "=Gain()", "=Gains", "=Table1[Gain]", "Gain", ""])(
    "and not otherwise: %j",
    (formula) => {
      expect(depends(formula)).toBe(false);
    },
  );

  test("unless there is no such name", () => {
    expect(dependsOnNames([], all)("=Gain+Twice")).toBe(false);
  });
});
