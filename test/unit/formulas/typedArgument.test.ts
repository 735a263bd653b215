import { callsIn } from "../../../src/formulas/formulaCalls";
import { notationOf } from "../../../src/formulas/notation/formulaNotation";
import { formulaText, numberTyped, typedArgument } from "../../../src/formulas/typedArgument";
import type { WorkbookNames } from "../../../src/formulas/unknownNames";

const english = notationOf("en", { decimal: ".", thousands: "," });
const spanish = notationOf("es", { decimal: ",", thousands: "." });
const names: WorkbookNames = {
  here: "Sheet1",
  sheets: ["Sheet1", "It's, (a)"],
  names: [{ name: "Weights" }, { name: "Gain" }, { sheet: "It's, (a)", name: "Hidden" }],
  tables: [{ name: "Deals", columns: ["Value", "Value (EUR)"] }],
};
const number = { kind: "number", optional: false } as const;
const text = { kind: "text", optional: false } as const;

test.each([
  ["0.92", english, "0.92"],
  ["0,92", spanish, "0.92"],
  ["92,5 %", spanish, "92.5%"],
  ["1.234.567,5", spanish, "1234567.5"],
  ["-1,000", english, "-1000"],
  [".5", english, "0.5"],
  ["12,34", english, undefined],
  ["1.5", spanish, undefined],
  ["-", english, undefined],
  ["%", english, undefined],
  ["1e5", english, undefined],
  ["B2", english, undefined],
  ["5 6", english, undefined],
])("%s is read with the person's own signs", (typed, signs, expected) => {
  expect(numberTyped(typed, signs)).toBe(expected);
});

test.each([
  ["B2:F2", number, "B2:F2"],
  ["partner-satisfaction", text, '"partner-satisfaction"'],
  ['"NPS"', text, '"NPS"'],
  ['5" screens', text, '"5"" screens"'],
  ["A1", text, "A1"],
  ["nps", text, '"nps"'],
  ["Weights", number, "Weights"],
])("%s becomes an argument", (typed, parameter, expected) => {
  expect(typedArgument(typed, parameter, english)).toMatchObject({ text: expected });
});

describe("what a person typed goes in exactly as it is", () => {
  it.each([
    "(A1,B1)",
    "((A1,B1))",
    "(A1+B1)/2",
    "2*(A1-(B1+C1))",
    "A1#",
    "{1,2;3,4}",
    "-B2",
    "20%",
    "1e5",
    "#N/A",
    "TRUE",
    "SUM(A1:B2,C3)*10%",
    'IF(A1="a,(b""",1,2)',
    "'It''s, (a)'!A1:B2",
    "Deals[[#This Row],[Value (EUR)]]",
    "Weights",
    "LET(x,A1,x+1)",
    "SUM(MAP(A1:B1,LAMBDA(each,each*2)))",
    "PARTNER.ROI(A1,B1)",
    "[Book.xlsx]Sheet1!A1",
    "Gain(2)",
  ])("%s", (typed) => {
    const read = typedArgument(typed, number, english, names);
    expect(read).toMatchObject({ text: typed });
    if ("text" in read) {
      expect(formulaText("ROI", [read, { text: "C1" }])).toBe(`=PARTNER.ROI(${typed},C1)`);
      expect(callsIn(formulaText("ROI", [read, { text: "C1" }]))[0]?.args.map(({ text }) => text)).toEqual([
        typed,
        "C1",
      ]);
    }
  });

  it.each([
    ['"part"&"ner"', '"part"&"ner"'],
    ['A1&"-x"', 'A1&"-x"'],
    ["Weights", "Weights"],
    ["INDEX(A:A,2)", "INDEX(A:A,2)"],
    ["Partner retention (%)", '"Partner retention (%)"'],
    ["d90-partnership-roi", '"d90-partnership-roi"'],
    ["Q1 active partnerships", '"Q1 active partnerships"'],
    ['Partner "Gold"', '"Partner ""Gold"""'],
    ["0.5", '"0.5"'],
  ])("and a text is put in quotes unless it is a formula: %s", (typed, expected) => {
    expect(typedArgument(typed, text, english, names)).toMatchObject({ text: expected });
  });
});

describe("what can't be one argument is refused, with the reason", () => {
  it.each([
    ["", { why: "missing" }],
    ['"9"', { why: "notANumber" }],
    ['"open', { why: "unclosedText" }],
    ["'Sheet!A1", { why: "unclosedText" }],
    ["A1,B1", { why: "severalArguments" }],
    ["A1;B1", { why: "severalArguments" }],
    ["=A1", { why: "equalsSign" }],
    ["(A1", { why: "unclosedBracket", sign: "(" }],
    ["A1)", { why: "unopenedBracket", sign: ")" }],
    ["{1,2)", { why: "unopenedBracket", sign: ")" }],
    ["Deals[Value", { why: "unclosedBracket", sign: "[" }],
    ["A1+", { why: "unfinished", sign: "+" }],
    ["A1 1", { why: "unreadable" }],
    ["5 6", { why: "unreadable" }],
    ["SUMA(A1:B1)", { why: "unknownFunction", name: "SUMA" }],
    ["Wieghts", { why: "unknownName", name: "Wieghts" }],
    ["Hidden", { why: "unknownName", name: "Hidden" }],
    ["XFE1", { why: "unknownName", name: "XFE1" }],
    ["Other!A1", { why: "unknownSheet", name: "Other" }],
    ["Dael[Value]", { why: "unknownTable", name: "Dael" }],
    ["Deals[Valeu]", { why: "unknownColumn", name: "Valeu", table: "Deals" }],
    ["LET(x,A1,y)", { why: "unknownName", name: "y" }],
  ])("%j", (typed, fault) => {
    expect(typedArgument(typed, number, english, names)).toEqual({ fault });
  });

  it("names are looked up only once the workbook has told its own", () => {
    expect(typedArgument("Wieghts", number, english)).toMatchObject({ text: "Wieghts" });
  });
});

describe("an argument in the person's own notation", () => {
  it.each([
    ["SUMA(A1:B1)", "SUM(A1:B1)"],
    ["SUM(A1;B1)", "SUM(A1,B1)"],
    ["SI(A1>0,5;VERDADERO;1)", "IF(A1>0.5,TRUE,1)"],
    ["{9\\8;7\\6}", "{9,8;7,6}"],
    ["(A1;B1)", "(A1,B1)"],
    ["índice(A:A;1)", "INDEX(A:A,1)"],
    ["Deals[[#Esta fila];[Value]]", "Deals[[#This Row],[Value]]"],
    ["#N/D", "#N/A"],
    ["1.234,5", "1234.5"],
  ])("goes in as the file writes it: %s", (typed, expected) => {
    expect(typedArgument(typed, number, spanish, names)).toMatchObject({ text: expected });
  });

  it.each([
    ["SUM(A1,B1)", { why: "separator", sign: ";" }],
    ["A1*1.5", { why: "decimal", sign: "," }],
    ["SUMARR(A1)", { why: "unknownFunction", name: "SUMARR" }],
    ["A1;B1", { why: "severalArguments" }],
  ])("or is refused: %s", (typed, fault) => {
    expect(typedArgument(typed, number, spanish, names)).toEqual({ fault });
  });
});

test("arguments left out at the end are dropped, in the middle their places stay", () => {
  const args = ['"nps"', "B2", "", "0.5", ""].map((each) => ({ text: each }));
  expect(formulaText("KPISTATUS", args)).toBe('=PARTNER.KPISTATUS("nps",B2,,0.5)');
});
