import { closeBrowser, closeSound, openWorkbook, type Workbook } from "./workbook";

/** One workbook for all: each test has columns or sheets of its own. */
let workbook: Workbook;

beforeAll(async () => {
  workbook = await openWorkbook();
});

afterAll(async () => {
  await closeSound(workbook);
  await closeBrowser();
});

type CellInputs = Readonly<Record<string, string>>;

/** Types into cells of the first sheet and answers what each shows once all is calculated. */
function typed(cells: CellInputs): Promise<Record<string, unknown>> {
  return workbook.page.evaluate(async (inputs) => {
    for (const [address, input] of Object.entries(inputs)) window.preview.setCell("Sheet1", address, input);
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
