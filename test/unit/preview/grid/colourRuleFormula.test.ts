import { ruleFormula } from "../../../../preview/grid/colourRuleFormula";
import type { ColourRuleSnapshot } from "../../../../preview/model/snapshot";

const rule = (change: Partial<ColourRuleSnapshot>): ColourRuleSnapshot => ({
  block: { row: 4, column: 27, rows: 3, columns: 2 },
  type: "custom",
  formula: "=TRUE",
  stopIfTrue: false,
  priority: 0,
  ...change,
});

test("a rule with a formula keeps it, with or without its sign", () => {
  expect(ruleFormula(rule({ formula: '=AND($B5<>"",D5="")' }))).toBe('=AND($B5<>"",D5="")');
  expect(ruleFormula(rule({ formula: "A1>2" }))).toBe("=A1>2");
});

test.each([
  ["GreaterThan", "=AB5>7"],
  ["GreaterThanOrEqual", "=AB5>=7"],
  ["LessThan", "=AB5<7"],
  ["LessThanOrEqual", "=AB5<=7"],
  ["EqualTo", "=AB5=7"],
  ["NotEqualTo", "=AB5<>7"],
])("%s compares the first cell", (operator, formula) => {
  expect(ruleFormula(rule({ type: "cellValue", operator, formula: "7" }))).toBe(formula);
});

test("a comparison takes a reference and a text, too", () => {
  expect(ruleFormula(rule({ type: "cellValue", operator: "EqualTo", formula: "=$C$1" }))).toBe("=AB5=($C$1)");
  expect(ruleFormula(rule({ type: "cellValue", operator: "EqualTo", formula: 'say "yes"' }))).toBe(
    '=AB5="say ""yes"""',
  );
});

test("between two values, and outside of them", () => {
  const between = rule({ type: "cellValue", operator: "Between", formula: "1", formula2: "=$D$1" });
  expect(ruleFormula(between)).toBe("=AND(AB5>=1,AB5<=($D$1))");
  expect(ruleFormula({ ...between, operator: "NotBetween" })).toBe("=NOT(AND(AB5>=1,AB5<=($D$1)))");
});

test.each([
  ["Contains", '=ISNUMBER(SEARCH("ok",AB5))'],
  ["NotContains", '=ISERROR(SEARCH("ok",AB5))'],
  ["BeginsWith", '=LEFT(AB5,LEN("ok"))="ok"'],
  ["EndsWith", '=RIGHT(AB5,LEN("ok"))="ok"'],
])("%s looks for a text", (operator, formula) => {
  expect(ruleFormula(rule({ type: "containsText", operator, formula: "ok" }))).toBe(formula);
});

test("an operator that nobody knows is refused, not ignored", () => {
  expect(() => ruleFormula(rule({ type: "cellValue", operator: "Resembles", formula: "1" }))).toThrow("Resembles");
  expect(() => ruleFormula(rule({ type: "containsText", operator: "Resembles" }))).toThrow("Resembles");
});
