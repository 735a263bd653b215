import { closeSound, openWorkbook, type Workbook } from "./workbook";

/** One workbook for all: each test has columns or sheets of its own. */
let workbook: Workbook;

beforeAll(async () => {
  workbook = await openWorkbook();
});

afterAll(async () => {
  await closeSound(workbook);
});

type CellInputs = Readonly<Record<string, string>>;

/** Types into cells of the first sheet and answers what each shows once all is calculated. */
function typed(cells: CellInputs): Promise<Record<string, unknown>> {
  return workbook.page.evaluate(async (inputs) => {
    for (const [address, input] of Object.entries(inputs)) await window.preview.setCell("Sheet1", address, input);
    await window.preview.settled();
    return Object.fromEntries(Object.keys(inputs).map((at) => [at, window.preview.cell("Sheet1", at).value]));
  }, cells);
}

/** What the cells hold and show. */
function cells(sheet: string, ...addresses: string[]): Promise<{ value: unknown; formula: string | null }[]> {
  return workbook.page.evaluate(
    async ([name, wanted]) => {
      await window.preview.settled();
      return wanted.map((at) => {
        const { value, formula } = window.preview.cell(name, at);
        return { value, formula };
      });
    },
    [sheet, addresses] as const,
  );
}

const values = async (sheet: string, ...addresses: string[]): Promise<unknown[]> =>
  (await cells(sheet, ...addresses)).map(({ value }) => value);

/** A column of formulas with what Excel answers. */
async function expectAnswers(column: string, answers: readonly (readonly [formula: string, answer: unknown])[]) {
  const inputs = answers.map(([formula], index) => [`${column}${index + 1}`, formula] as const);
  const shown = await typed(Object.fromEntries(inputs));
  expect(answers.map(([formula], index) => [formula, shown[`${column}${index + 1}`]])).toEqual(answers);
}

test("a text in a formula that looks like a number stays text, and counts as a number only where one is needed", async () => {
  await workbook.page.evaluate(() => window.preview.setValue("Sheet1", "A1", "88%"));
  await expectAnswers("B", [
    ['=ISNUMBER("88%")', false],
    ['=ISTEXT("88%")', true],
    ['=ISNUMBER("12/31/2026")', false],
    ['=ISNUMBER("$5")', false],
    ['="88%"+0', 0.88],
    ['="88%"*2', 1.76],
    ['=--"88%"', 0.88],
    ['=SUM(--"5")', 5],
    ['=1+--"5"', 6],
    ['=SUM({"88%",5})', 5],
    ['=IF(1+-+-1=2,"yes","no")', "yes"],
    ['=VALUE("88%")', 0.88],
    ['="12/31/2026"+0', 46387],
    ['=IF(TRUE,"88%")', "88%"],
    ['=ISTEXT(CHOOSE(1,"88%"))', true],
    ['=SUM("5",1)', 6],
    ["=SUM(A1)", 0],
    ["=ISNUMBER(A1)", false],
    ['=YEAR("12/31/2026")', 2026],
    ['=EDATE("2026-03-01",1)', 46113],
    ['=ABS("-5")', 5],
    ['=LEN("88%")', 3],
  ]);
});

test("the add-in's functions get such a text as text", async () => {
  await expectAnswers("C", [
    ['=PARTNER.ROI("88%",1)', "#VALUE!"],
    ['=LET(r,PARTNER.ROI(300,100),r+ISNUMBER("88%"))', 2],
  ]);
});

test("spaces and conditions are what they are in Excel", async () => {
  await expectAnswers("D", [
    ['=LEN(TRIM(UNICHAR(160)&"a"&UNICHAR(160)))', 3],
    ['=LEN(TRIM("  a   b "))', 3],
    ['=LEN(CLEAN("a"&CHAR(9)&CHAR(10)&"b"))', 2],
    ['=IF("abc",1,2)', "#VALUE!"],
    ['=IF("false",1,2)', 2],
    ['=IF(IF(TRUE,""),1,2)', "#VALUE!"],
    ["=IF(Z99,1,2)", 2],
    ['="abc"="ABC"', true],
    ['=EXACT("abc","ABC")', false],
    ['=""+0', "#VALUE!"],
    ['=MATCH(7,{"7",8},0)', "#N/A"],
  ]);
});

test("a range that is gone stays the error that it is to every function that needs one", async () => {
  await expectAnswers("E", [
    ['=COUNTIF(#REF!,"x")', "#REF!"],
    ['=SUMIF(A1:A2,"x",#REF!)', "#REF!"],
    ['=COUNTIFS(A1:A2,"x",#REF!,"x")', "#REF!"],
    ['=SUMIFS(#REF!,A1:A2,"x")', "#REF!"],
    ['=AVERAGEIFS(A1:A2,#REF!,">0")', "#REF!"],
    ["=COUNTIF(A1:A2,#REF!)", 0],
    ["=SUMPRODUCT(#REF!*1)", "#REF!"],
    ["=INDEX(#REF!,1)", "#REF!"],
    ["=MATCH(1,#REF!,0)", "#REF!"],
    ["=SUM(#REF!)", "#REF!"],
    ["=MAX(#REF!)", "#REF!"],
    ["=ROWS(#REF!)", "#REF!"],
    ["=COUNT(#REF!)", 0],
    ["=COUNTA(#REF!)", 1],
    ["=LARGE(#REF!,1)", "#REF!"],
    ["=COUNTBLANK(#REF!)", "#REF!"],
    ["=EDATE(#REF!,1)", "#REF!"],
    ["=SUBTOTAL(9,#REF!)", "#REF!"],
    ["=SUBTOTAL(109,A1:A2,#REF!)", "#REF!"],
  ]);
});

test("a text that says neither TRUE nor FALSE is no condition, unless it stands in a cell among others", async () => {
  await workbook.page.evaluate(() => {
    for (const [address, text] of [
      ["F1", "abc"],
      ["F2", "FALSE"],
    ] as const) {
      window.preview.setValue("Sheet1", address, text);
    }
  });
  await expectAnswers("G", [
    ['=AND("abc",TRUE)', "#VALUE!"],
    ['=AND("false",TRUE)', false],
    ['=AND("1",TRUE)', "#VALUE!"],
    ["=AND(F1:F2,TRUE)", true],
    ['=AND(F1&"",TRUE)', "#VALUE!"],
    ["=AND(F1)", "#VALUE!"],
    ['=OR("abc",TRUE)', "#VALUE!"],
    ['=OR("TRUE",FALSE)', true],
    ["=OR(F1,FALSE)", false],
    ['=XOR("abc",TRUE)', "#VALUE!"],
    ['=NOT("FALSE")', true],
    ["=NOT(F2)", true],
    ["=NOT(F1)", "#VALUE!"],
    ['=NOT("")', "#VALUE!"],
    ['=NOT("0")', "#VALUE!"],
    ["=NOT(Z99)", true],
  ]);
});

test("a number becomes a text with 15 digits and without its format", async () => {
  await workbook.page.evaluate(() => window.preview.setCell("Sheet1", "H1", "=2/3"));
  await expectAnswers("I", [
    ['=0.1+0.2&""', "0.3"],
    ['=1/3&""', "0.333333333333333"],
    ['="x"&H1', "x0.666666666666667"],
    ['=10^21&""', "1E+21"],
    ['=10^-10&""', "1E-10"],
    ['=TEXTJOIN(",",TRUE,H1,1)', "0.666666666666667,1"],
    ["=LEN(H1)", 17],
    ["=LEFT(50%,3)", "0.5"],
    ["=TRUE&TRUE", "TRUETRUE"],
    ['=TEXT(TRUE,"0")', "TRUE"],
    ['=EXACT(Z99,"")', true],
  ]);
});

test("percent signs add up", async () => {
  await expectAnswers("J", [
    ["=50%%", 0.005],
    ["=-50%%", -0.005],
    ["=SUM(25,25)%%*2", 0.01],
    ["=(J1)%%", 0.0000005],
  ]);
});

test("a text in a cell counts where a number or a day is needed, and is an error if it says none", async () => {
  await workbook.page.evaluate(async () => {
    for (const [address, text] of [
      ["K1", "2026-01-15"],
      ["K2", "abc"],
      ["K3", "5"],
    ] as const) {
      window.preview.setValue("Sheet1", address, text);
    }
    await window.preview.setCell("Sheet1", "K4", '=""');
    await window.preview.setCell("Sheet1", "K5", "TRUE");
  });
  await expectAnswers("L", [
    ["=YEAR(K1)", 2026],
    ["=MONTH(K1)", 1],
    ["=DAY(K1)", 15],
    ["=YEAR(K2)", "#VALUE!"],
    ["=YEAR(K3)", 1900],
    ["=WEEKDAY(K1)", 5],
    ["=EDATE(K1,1)", 46068],
    ["=EDATE(K2,1)", "#VALUE!"],
    ["=EDATE(K4,1)", "#VALUE!"],
    ["=EDATE(K5,1)", "#VALUE!"],
    ["=EOMONTH(K1,0)", 46053],
    ["=EOMONTH(K5,0)", "#VALUE!"],
    ["=WORKDAY.INTL(K1,1)", 46038],
    ["=WORKDAY.INTL(46000,1,1,K1)", 46001],
    ["=ABS(K3)", 5],
    ["=ROUND(K3,0)", 5],
    ["=ROUND(K4,0)", "#VALUE!"],
    ["=K3^2", 25],
    ["=MOD(K3,3)", 2],
    ['=SUM(K3&"",1)', 6],
    ["=SUM(K3,1)", 1],
    ["=SUM(IF(TRUE,K3),1)", 1],
    ['=COUNT(K3&"",K3)', 1],
    ["=SUMPRODUCT(K1:K2,K1:K3)", "#VALUE!"],
  ]);
});

test("operators take * and ? for signs, and a formula shows a blank as 0", async () => {
  await workbook.page.evaluate(() => window.preview.setValue("Sheet1", "M1", "abc"));
  await expectAnswers("N", [
    ['=M1="a*"', false],
    ['=M1<>"a?c"', true],
    ['=SUMPRODUCT(--(M1:M2="a*"))', 0],
    ['=MATCH("a*",M1:M2,0)', 1],
    ['=COUNTIF(M1:M2,"a?c")', 1],
    ["=IFERROR(Z99,1)", 0],
    ["=IF(TRUE,Z99)", 0],
    ['=IF(TRUE,Z99)=""', true],
    ["=IF(TRUE,,1)", 0],
  ]);
});

test("a formula's empty text is a blank to some conditions and a text to others, in every function that takes them", async () => {
  const filled = { O1: "x", O2: '=""', O3: '=IF(TRUE,"")', O5: "7", O6: "TRUE" };
  const numbers = Object.fromEntries([1, 2, 4, 8, 16, 32].map((number, index) => [`P${index + 1}`, String(number)]));
  await typed({ ...filled, ...numbers });
  await expectAnswers("Q", [
    ['=COUNTIF(O1:O6,"")', 3],
    ['=COUNTIF(O1:O6,"=")', 1],
    ['=COUNTIF(O1:O6,"<>")', 5],
    ['=COUNTIF(O1:O6,"*")', 3],
    ['=COUNTIF(O1:O6,"<>*")', 3],
    ['=COUNTIF(O1:O6,"?*")', 1],
    ['=COUNTIF(O1:O6,"<>x")', 5],
    ["=COUNTIF(O1:O6,O2)", 3],
    ["=COUNTIF(O1:O6,O4)", 0],
    ["=COUNTBLANK(O1:O6)", 3],
    ['=SUMIF(O1:O6,"=",P1:P6)', 8],
    ['=SUMIF(O1:O6,"<>")', 7],
    ['=AVERAGEIF(O1:O6,"*",P1:P6)', 7 / 3],
    ['=COUNTIFS(O1:O6,"=",P1:P6,">0")', 1],
    ['=COUNTIFS(P1:P6,"<8",O1:O6,"<>")', 3],
    ['=SUMIFS(P1:P6,O1:O6,"")', 14],
    ['=SUMIFS(P1:P6,O1:O6,"<>")', 55],
    ['=AVERAGEIFS(P1:P6,O1:O6,"=")', 8],
    ['=MAXIFS(P1:P6,O1:O6,"*")', 4],
    ['=MINIFS(P1:P6,O1:O6,"<>*")', 8],
    ['=SUM(COUNTIF(O1:O6,{"=","<>",""}))', 9],
  ]);
});

test("fractions are binary: a rest is 0 only where a formula ends in + or -, and operators compare 15 digits", async () => {
  await typed({ R1: "1", R2: "0.9", R3: "0.1", R4: "818562.54", R5: "778536.1", R6: "-40026.44" });
  await expectAnswers("S", [
    ["=1-0.9-0.1", 0],
    ["=(1-0.9-0.1)", -(2 ** -55)],
    ["=1-0.9-0.1-0", -(2 ** -55)],
    ["=(1-0.9-0.1)*1", -(2 ** -55)],
    ["=ABS(1-0.9-0.1)", 2 ** -55],
    ["=R1-R2-R3", 0],
    ["=(R1-R2-R3)", -(2 ** -55)],
    ["=1.333+1.225-1.333-1.225", 0],
    ["=52.8-8.8*6", 0],
    ["=(52.8-8.8*6)", -(2 ** -47)],
    ["=R4-R5+R6", 818562.54 - 778536.1 - 40026.44],
    ["=SUM(0.1,0.2)-0.3", 0],
    ["=0.1+0.2", 0.1 + 0.2],
    ["=0.1*3=0.3", true],
    ["=(0.06-0.01)=0.05", true],
    ["=0.1*3>0.3", false],
    ["=(1-0.9-0.1)=0", false],
    ["=INT((0.1+0.7)*10)", 7],
  ]);
});

test("a link whose label is a blank cell shows 0, and one without a label its place", async () => {
  const shown = await workbook.page.evaluate(async () => {
    await window.preview.setCell("Sheet1", "T1", '=HYPERLINK("#A1",Z99)');
    await window.preview.setCell("Sheet1", "T2", '=HYPERLINK("#A1")');
    await window.preview.settled();
    return ["T1", "T2"].map((at) => window.preview.cell("Sheet1", at).text);
  });
  expect(shown).toEqual(["0", "#A1"]);
});

test("several values find no room in merged cells, one does; what finds no room spills nowhere", async () => {
  const spilled = await workbook.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Merged");
      sheet.getRange("A1:C2").merge();
      sheet.getRange("A5:B5").merge();
      sheet.getRange("A1").formulas = [["={1,2,3}"]];
      sheet.getRange("A5").formulas = [["=SUM({1,2})"]];
      sheet.getRange("E2").values = [["in the way"]];
      sheet.getRange("E1").formulas = [["={1;2;3}"]];
      sheet.getRange("G1").formulas = [["={1;2}"]];
      await context.sync();
      return null;
    }),
  );
  expect(spilled).toBeNull();
  expect(await values("Merged", "A1", "A5", "E1", "E2", "G1", "G2")).toEqual([
    "#SPILL!",
    3,
    "#SPILL!",
    "in the way",
    1,
    2,
  ]);
  const told = await workbook.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Merged");
      const asked = ["A1", "E1", "G1"].map((at) => {
        const cell = sheet.getRange(at).load("hasSpill");
        return { cell, to: cell.getSpillingToRangeOrNullObject().load("address") };
      });
      const parents = ["E3", "G2"].map((at) => sheet.getRange(at).getSpillParentOrNullObject().load("address"));
      await context.sync();
      return {
        spills: asked.map(({ cell, to }) => [cell.hasSpill, to.isNullObject ? null : to.address]),
        parents: parents.map((parent) => (parent.isNullObject ? null : parent.address)),
      };
    }),
  );
  expect(told).toEqual({
    spills: [
      [false, null],
      [false, null],
      [true, "Merged!G1:G2"],
    ],
    parents: [null, "Merged!G1"],
  });
});

test("a formula written before the name or table that it reads stays at #NAME? until it's entered again", async () => {
  const write = (again: boolean): Promise<void> =>
    workbook.pane.evaluate(
      (isAgain) =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          const sheet = isAgain ? worksheets.getItem("Early") : worksheets.add("Early");
          sheet.getRange("E1:E3").formulas = [["=Rate*2"], ["=SUM(EarlyTable[Value])"], ["=IFERROR(Rate,-1)"]];
          if (!isAgain) {
            sheet.getRange("A1:A3").values = [["Value"], [1], [2]];
            sheet.names.add("Rate", sheet.getRange("C1"));
            sheet.getRange("C1").values = [[5]];
            sheet.tables.add("A1:A3", true).name = "EarlyTable";
          }
          await context.sync();
        }),
      again,
    );
  await write(false);
  expect(await values("Early", "E1", "E2", "E3")).toEqual(["#NAME?", "#NAME?", -1]);
  await write(true);
  expect(await values("Early", "E1", "E2", "E3")).toEqual([10, 3, 5]);
});

test("renamed headings and sheets are followed by formulas, and a deleted sheet leaves #REF! for good", async () => {
  await workbook.pane.evaluate(() =>
    Excel.run(async (context) => {
      const source = context.workbook.worksheets.add("Source");
      source.getRange("A1:A3").values = [["Value (EUR)"], [1], [2]];
      source.tables.add("A1:A3", true).name = "SourceTable";
      source.getRange("C1").values = [[5]];
      source.names.add("AsOf", source.getRange("C1"));
      const reader = context.workbook.worksheets.add("Reader");
      reader.getRange("A1:A2").formulas = [["=SUM(SourceTable[[Value (EUR)]])"], ["='Source'!AsOf+Source!C1"]];
      await context.sync();
    }),
  );
  expect(await values("Reader", "A1", "A2")).toEqual([3, 10]);
  await workbook.page.evaluate(() => window.preview.setCell("Source", "A1", "Worth"));
  await workbook.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Source").name = "The source";
      await context.sync();
    }),
  );
  expect(await cells("Reader", "A1", "A2")).toEqual([
    { value: 3, formula: "=SUM(SourceTable[Worth])" },
    { value: 10, formula: "='The source'!AsOf+'The source'!C1" },
  ]);
  await workbook.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("The source").delete();
      context.workbook.worksheets.add("The source").getRange("C1").values = [[7]];
      await context.sync();
    }),
  );
  expect(await cells("Reader", "A1", "A2")).toEqual([
    { value: "#REF!", formula: "=SUM(#REF!)" },
    { value: "#REF!", formula: "=#REF!+#REF!" },
  ]);
});

test("what a person types is judged by functions too: a list that one answers, a rule that one makes, a limit", async () => {
  await workbook.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Judged");
      sheet.getRange("A1:A4").values = [["Alpha"], ["Beta"], ["Gamma"], [5]];
      const rules: [string, Excel.DataValidationRule][] = [
        ["C1", { list: { source: "=OFFSET($A$1,0,0,2,1)", inCellDropDown: true } }],
        ["C2", { custom: { formula: '=LEN(C2)<=IF(A1="Alpha",3,9)' } }],
        ["C3", { decimal: { formula1: "=MAX($A$1:$A$4)", operator: "LessThan" } }],
      ];
      for (const [cell, rule] of rules) sheet.getRange(cell).dataValidation.rule = rule;
      await context.sync();
    }),
  );
  const typed = await workbook.page.evaluate(async () => {
    const outcomes: (readonly [string, unknown])[] = [];
    for (const [cell, input] of [
      ["C1", "beta"],
      ["C1", "Gamma"],
      ["C2", "abc"],
      ["C2", "abcd"],
      ["C3", "4"],
      ["C3", "6"],
    ] as const) {
      const refusal = await window.preview.setCell("Judged", cell, input).then(() => null, String);
      outcomes.push([refusal === null ? "taken" : "refused", window.preview.cell("Judged", cell).value]);
    }
    return outcomes;
  });
  expect(typed).toEqual([
    ["taken", "beta"],
    ["refused", "beta"],
    ["taken", "abc"],
    ["refused", "abc"],
    ["taken", 4],
    ["refused", 4],
  ]);
});
