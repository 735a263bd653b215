import { readEntry } from "../../../../preview/model/cellEntry";
import type { EntryJudgement } from "../../../../preview/model/judgedEntry";
import { excelClient } from "./excelClient";

type Rule = Excel.DataValidationRule;

interface Given {
  readonly rule: Rule;
  readonly ignoreBlanks?: boolean;
  readonly alert?: Partial<Excel.DataValidationErrorAlert>;
}

/** Types into D2:D9 of Sheet1, of which a rule was set; A1:A4 hold a list with a blank, B1 a limit. */
async function typing({ rule, ignoreBlanks, alert }: Given): Promise<(text: string) => EntryJudgement | null> {
  const client = excelClient();
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B4").values = [
      ["Yes", 5],
      ["No", ""],
      ["", ""],
      ["Maybe", ""],
    ];
    context.workbook.names.add("Answers", sheet.getRange("A1:A4"));
    context.workbook.names.add("Filled", sheet.getRange("A1:A2"));
    const { dataValidation } = sheet.getRange("D2:D9");
    dataValidation.rule = rule;
    if (ignoreBlanks !== undefined) dataValidation.ignoreBlanks = ignoreBlanks;
    if (alert)
      dataValidation.errorAlert = { title: "Wrong", message: "Choose", style: "Stop", showAlert: true, ...alert };
    await context.sync();
  });
  return (text) => client.model.judgedEntry("s1", 3, 3, readEntry(text, "General").input);
}

const listOf = (source: string): Rule => ({ list: { source, inCellDropDown: true } });
const between: Rule = { decimal: { formula1: 1, formula2: "=$B$1", operator: "Between" } };

describe("what a person types into a cell with validation", () => {
  it.each<[string, Given, string[], string[]]>([
    ["a list in the rule", { rule: listOf("Yes,No") }, ["Yes", "No", ""], ["yes", "Perhaps", "1"]],
    ["a list of cells", { rule: listOf("=$A$1:$A$4") }, ["Yes", "maybe"], ["Perhaps"]],
    ["a named list without a blank", { rule: listOf("=Filled") }, ["No"], ["Maybe"]],
    ["a named list with a blank, which takes anything", { rule: listOf("=Answers") }, ["Perhaps", "7"], []],
    ["a named list that ignores no blanks", { rule: listOf("=Answers"), ignoreBlanks: false }, ["Yes"], ["Perhaps"]],
    ["numbers between limits", { rule: between }, ["1", "5", "4.5", "=B1*9"], ["0", "5.1", "five", "TRUE"]],
    [
      "whole numbers",
      { rule: { wholeNumber: { formula1: 1, operator: "GreaterThanOrEqualTo" } } },
      ["1", "100"],
      ["0", "1.5", "x"],
    ],
    [
      "dates",
      { rule: { date: { formula1: "2000-01-01", operator: "GreaterThanOrEqualTo" } } },
      ["2026-05-01", "1/1/2000"],
      ["1999-12-31", "soon"],
    ],
    ["lengths", { rule: { textLength: { formula1: 3, operator: "LessThan" } } }, ["ab"], ["abc"]],
    ["a limit in a blank cell", { rule: { decimal: { formula1: "=$B$2", operator: "LessThan" } } }, ["99"], []],
    ["a rule that warns", { rule: listOf("Yes,No"), alert: { style: "Warning" } }, ["Perhaps"], []],
    ["a rule that informs", { rule: listOf("Yes,No"), alert: { style: "Information" } }, ["Perhaps"], []],
    ["a rule that shows no alert", { rule: listOf("Yes,No"), alert: { showAlert: false } }, ["Perhaps"], []],
  ])("is judged by %s", async (_kind, given, taken, refused) => {
    const type = await typing(given);
    const isAllowed = (text: string): boolean | undefined => (type(text) ?? { isAllowed: true }).isAllowed;
    expect(taken.filter((text) => isAllowed(text) !== true)).toEqual([]);
    expect(refused.filter((text) => isAllowed(text) !== false)).toEqual([]);
  });

  it.each<[string, Rule]>([
    ["a list that a function answers", listOf("=OFFSET($A$1,0,0,2,1)")],
    ["a custom rule", { custom: { formula: "=LEN(D2)<4" } }],
    ["a limit that a function answers", { decimal: { formula1: "=MAX($B$1:$B$2)", operator: "LessThan" } }],
  ])("is left to the calculation by %s", async (_kind, rule) => {
    expect((await typing({ rule }))("7")).toMatchObject({ isAllowed: undefined });
  });

  it("is refused in the rule's own words", async () => {
    const type = await typing({ rule: listOf("Yes,No"), alert: {} });
    expect(type("Perhaps")?.refusal.message).toBe("Choose");
  });
});
