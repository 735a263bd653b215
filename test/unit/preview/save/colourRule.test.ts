import type { ColourRuleSnapshot } from "../../../../preview/model/snapshot";
import { ruleFormulas, ruleKind } from "../../../../preview/save/colourRule";

const base: ColourRuleSnapshot = {
  block: { row: 4, column: 2, rows: 9, columns: 1 },
  type: "containsText",
  formula: 'so "so"',
  stopIfTrue: false,
  priority: 0,
};

describe("a colour rule", () => {
  it.each([
    ["Contains", "containsText", "containsText", 'NOT(ISERROR(SEARCH("so ""so""",C5)))'],
    ["NotContains", "notContainsText", "notContains", 'ISERROR(SEARCH("so ""so""",C5))'],
    ["BeginsWith", "beginsWith", "beginsWith", 'LEFT(C5,LEN("so ""so"""))="so ""so"""'],
    ["EndsWith", "endsWith", "endsWith", 'RIGHT(C5,LEN("so ""so"""))="so ""so"""'],
  ])("on text that %s carries its test", (operator, type, stored, formula) => {
    const rule = { ...base, operator };
    expect(ruleKind(rule)).toEqual({ type, operator: stored, text: 'so "so"' });
    expect(ruleFormulas(rule, new Set())).toEqual([formula]);
  });

  it("on a value compares with one or two formulas", () => {
    const rule: ColourRuleSnapshot = {
      ...base,
      type: "cellValue",
      operator: "Between",
      formula: "=1",
      formula2: "=$A$1",
    };
    expect(ruleKind(rule)).toEqual({ type: "cellIs", operator: "between" });
    expect(ruleFormulas(rule, new Set())).toEqual(["1", "$A$1"]);
    expect(ruleKind({ ...rule, operator: "GreaterThanOrEqual" })).toEqual({
      type: "cellIs",
      operator: "greaterThanOrEqual",
    });
  });

  it("on a value takes a bare number as a number and bare words as a text", () => {
    const rule: ColourRuleSnapshot = { ...base, type: "cellValue", operator: "EqualTo" };
    expect(ruleFormulas({ ...rule, formula: "7.5" }, new Set())).toEqual(["7.5"]);
    expect(ruleFormulas({ ...rule, formula: "Avanzar" }, new Set())).toEqual(['"Avanzar"']);
  });

  it("with an operator that isn't Excel's is refused", () => {
    expect(() => ruleKind({ ...base, operator: "Resembles" })).toThrow(/Resembles/);
    expect(() => ruleKind({ ...base, type: "cellValue", operator: "Near" })).toThrow(/Near/);
  });
});
