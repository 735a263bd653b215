import { strFromU8, unzipSync } from "fflate";
import { runShareAction, showShareView, type ShareRegion } from "../../preview/demo/pane";
import { savedFile } from "../../preview/demo/workbookFile";
import type { CellSnapshot, WorkbookSnapshot } from "../../preview/model/snapshot";
import { sheetWordsOf } from "../../src/locales/sheetWords";
import { cellAddress } from "../../src/sheets/address";
import { createEvaluation } from "./evaluationSheet";
import { createFrom, sheetOf, snapshotOf, textOf, type } from "./templateSheet";
import { openWorkbook, type Workbook, type WorkbookChoices } from "./workbook";

let workbook: Workbook;

async function open(choices: WorkbookChoices = {}): Promise<void> {
  workbook = await openWorkbook(choices);
}

afterEach(async () => {
  expect(workbook.failures).toEqual([]);
  await workbook.close();
});

const snapshot = (): Promise<WorkbookSnapshot> => snapshotOf(workbook);

function formulasOf({ sheets }: WorkbookSnapshot): Record<string, string> {
  return perCell(sheets, ({ formula }) => formula);
}

/** The register comes after these sheets, so they are what it was made of. */
function valuesOf({ sheets }: WorkbookSnapshot, names: readonly string[]): Record<string, string> {
  return perCell(
    sheets.filter(({ name }) => names.includes(name)),
    ({ text }) => text,
  );
}

function perCell(sheets: WorkbookSnapshot["sheets"], read: (cell: CellSnapshot) => string | undefined) {
  const entries = sheets.flatMap(({ name, cells }) =>
    cells.flatMap((cell) => {
      const value = read(cell);
      return value === undefined || value === "" ? [] : [[`${name} ${cellAddress(cell)}`, value] as const];
    }),
  );
  return Object.fromEntries(entries);
}

/** The values but for the lines for readers without the add-in, and how many of these there are. */
function withoutBanners(values: Record<string, string>, language: "en" | "es"): [Record<string, string>, number] {
  const { banner } = sheetWordsOf(language);
  const others = Object.entries(values).filter(([, value]) => value !== banner);
  return [Object.fromEntries(others), Object.keys(values).length - others.length];
}

const callsPartner = (formula: string): boolean => formula.includes("PARTNER.");

async function savedFormulas(): Promise<string> {
  return Object.entries(unzipSync(await savedFile(workbook.page)))
    .filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
    .map(([, content]) => strFromU8(content))
    .join("");
}

const run = (region: ShareRegion, beforeGoingOn?: () => Promise<void>) =>
  runShareAction(workbook.page, region, beforeGoingOn);

test.each(["en", "es"] as const)(
  "in %s, formulas made native keep their values, and live again they are as before",
  async (language) => {
    await open({ language });
    await createEvaluation(workbook);
    await createFrom(workbook, "robustness");
    const before = await snapshot();
    const names = before.sheets.map(({ name }) => name);
    const count = Object.values(formulasOf(before)).filter(callsPartner).length;
    expect(count).toBeGreaterThan(10);
    expect(await savedFormulas()).toContain("_xldudf_");

    const made = await run("make-native");
    expect(await made.getByRole("status").textContent()).toContain(String(count));
    const native = await snapshot();
    expect(Object.values(formulasOf(native)).filter(callsPartner)).toEqual([]);
    expect(await savedFormulas()).not.toContain("_xldudf_");
    const [shown, banners] = withoutBanners(valuesOf(before, names), language);
    expect(banners).toBe(2);
    expect(valuesOf(native, names)).toEqual(shown);
    const register = native.sheets.find(({ customProperties }) =>
      Object.values(customProperties).includes("nativeRegister"),
    );
    expect(register?.name).toBe({ en: "Native formulas", es: "Fórmulas nativas" }[language]);
    expect(register?.tables[0]?.block.rows).toBe(count + 1);
    expect(register?.cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(register?.cells.filter(({ column, value }) => column === 3 && callsPartner(String(value)))).toHaveLength(
      count,
    );

    await run("make-live");
    const live = await snapshot();
    expect(formulasOf(live)).toEqual(formulasOf(before));
    expect(valuesOf(live, names)).toEqual(valuesOf(before, names));
  },
);

/** As a person could define them in Excel's own dialogue. */
async function defineNames(): Promise<void> {
  await workbook.pane.evaluate(() =>
    Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add("Gain", "=PARTNER.ROI(Sheet1!$A$1,Sheet1!$B$1)");
      worksheets.getItem("Sheet1").names.add("Twice", "=2*Gain");
      worksheets.getItem("Sheet1").names.add("Saving", "=PARTNER.CACSAVING(Sheet1!$A$1,Sheet1!$B$1)");
      await context.sync();
    }),
  );
}

async function definedNames(): Promise<Record<string, string>> {
  const { names } = await snapshot();
  // Hidden ones are the add-in's own.
  return Object.fromEntries(names.filter(({ visible }) => visible).map(({ name, formula }) => [name, formula]));
}

test("defined names are made native and live again with the cells that read them", async () => {
  await open();
  await type(workbook, "Sheet1", { A1: "300", B1: "100" });
  await defineNames();
  await type(workbook, "Sheet1", { C1: "=Twice+1", C2: "=Saving", C3: "=LET(x,Gain,y,PARTNER.ROI(A1,B1),x+y)" });
  const before = await snapshot();
  const names = await definedNames();
  expect(valuesOf(before, ["Sheet1"])).toMatchObject({
    "Sheet1 C1": "5",
    "Sheet1 C2": "0.666666667",
    "Sheet1 C3": "4",
  });

  const made = await run("make-native");
  await made.getByText("3 formulas made native").waitFor();
  const native = await snapshot();
  expect(valuesOf(native, ["Sheet1"])).toEqual(valuesOf(before, ["Sheet1"]));
  expect(Object.values(await definedNames()).filter(callsPartner)).toEqual([]);
  expect((await definedNames())["Twice"]).toBe("=2*Gain");
  expect(formulasOf(native)["Sheet1 C3"]).not.toMatch(/LET|PARTNER/);

  const live = await run("make-live");
  await live.getByText("3 formulas made live again").waitFor();
  expect(await definedNames()).toEqual(names);
  expect(formulasOf(await snapshot())).toEqual(formulasOf(before));
});

test("a name that would have another value is seen in the cells that read it, and nothing is changed", async () => {
  await open({ functions: false });
  await type(workbook, "Sheet1", { A1: "300", B1: "100" });
  await defineNames();
  await type(workbook, "Sheet1", { C1: "=Twice+1" });
  const names = await definedNames();
  const made = await run("make-native");
  await made.getByText("#NAME? would become 5").waitFor();
  expect(await definedNames()).toEqual(names);
});

test("a value that would change leaves everything as it was, and the cell is named", async () => {
  await open({ functions: false });
  await type(workbook, "Sheet1", { A1: "9", B1: "8", C1: "7", D1: "8", E1: "9", F1: "=PARTNER.SCORE(A1:E1)" });
  const made = await run("make-native");
  await made.getByText("#NAME? would become 8.2").waitFor();
  await made.getByText("Nothing was changed: 1 cell would show another value").waitFor();
  await type(workbook, "Sheet1", { A3: "x" });
  await made.getByRole("button", { name: "Go to 'Sheet1'!F1" }).click();
  await workbook.page.waitForFunction(() => window.preview.activeSheet() === "Sheet1");
  expect(formulasOf(await snapshot())).toEqual({ "Sheet1 F1": "=PARTNER.SCORE(A1:E1)" });
  expect(await workbook.page.evaluate(() => window.preview.sheetNames())).toEqual(["Sheet1"]);
});

test("live again leaves alone what was changed since, and follows what was typed into inputs", async () => {
  await open();
  await type(workbook, "Sheet1", { A1: "9", B1: "8", C1: "7", D1: "8", E1: "9" });
  await type(workbook, "Sheet1", { F1: "=PARTNER.SCORE(A1:E1)", G1: "=1+PARTNER.ROI(3,1)" });
  await run("make-native");
  await type(workbook, "Sheet1", { A1: "4", G1: "=3" });
  const section = await run("make-live");
  await section.getByText("'Sheet1'!G1").waitFor();
  await section.getByText("it holds something else by now").waitFor();
  expect(formulasOf(await snapshot())).toEqual({ "Sheet1 F1": "=PARTNER.SCORE(A1:E1)", "Sheet1 G1": "=3" });
  expect(Number(await textOf(workbook, "Sheet1", "F1"))).toBeLessThan(8);
  const { cells } = await sheetOf(workbook, "Native formulas");
  expect(
    cells.filter(({ row, column, value }) => row > 2 && column === 2 && value !== null).map(({ value }) => value),
  ).toEqual(["G1"]);
});

test("a failure on the way puts everything back and leaves no half-made sheet", async () => {
  await open();
  await type(workbook, "Sheet1", { A1: "=PARTNER.ROI(3,1)", A2: "=1/0" });
  const section = await run("make-native", () =>
    workbook.page.evaluate(() => window.preview.injectFault({ code: "GeneralException", atAction: 30 })),
  );
  await section.getByText("Not done").waitFor();
  const { names, ...after } = await snapshot();
  expect(formulasOf({ ...after, names })).toEqual({ "Sheet1 A1": "=PARTNER.ROI(3,1)", "Sheet1 A2": "=1/0" });
  expect(names).toEqual([]);
  expect(await workbook.page.evaluate(() => window.preview.sheetNames())).toEqual(["Sheet1"]);
});

test("results that spill are replaced where their formula stands", async () => {
  await open();
  await type(workbook, "Sheet1", { A1: "9", A2: "4", B1: "=PARTNER.ROI(A1:A2,2)" });
  const before = await snapshot();
  await run("make-native");
  const native = await snapshot();
  expect(valuesOf(native, ["Sheet1"])).toEqual(valuesOf(before, ["Sheet1"]));
  expect(formulasOf(native)["Sheet1 B1"]).not.toContain("PARTNER");
  expect(Object.keys(formulasOf(native))).toEqual(["Sheet1 B1"]);
  await run("make-live");
  expect(formulasOf(await snapshot())).toEqual(formulasOf(before));
});

describe("formulas that Excel entered without the functions", () => {
  test("are repaired wherever they call one, also where the error is hidden or stands in a name", async () => {
    await open({ functions: false });
    await type(workbook, "Sheet1", { A1: "300", B1: "100" });
    await defineNames();
    await type(workbook, "Sheet1", {
      C1: "=PARTNER.ROI(A1,B1)",
      C2: "=IFERROR(PARTNER.ROI(A1,B1),0)",
      C3: "=ISERROR(PARTNER.ROI(A1,B1))",
      C4: "=LET(r,PARTNER.ROI(A1,B1),IFERROR(r,-1))",
      C5: "=IFERROR(Twice,0)",
      C6: "=Gain",
      C7: "=C6+1",
      D1: "=1+1",
    });
    const before = formulasOf(await snapshot());
    await workbook.page.evaluate(() => window.preview.installFunctions());
    expect(await textsOf("C1:C6")).toEqual(["#NAME?", "0", "TRUE", "-1", "0", "#NAME?"]);

    const section = await run("repair");
    await section.getByText("6 cells repaired").waitFor();
    const repaired = ["2", "2", "FALSE", "2", "4", "2"];
    expect(await textsOf("C1:C6")).toEqual(repaired);
    expect(await textOf(workbook, "Sheet1", "C7")).toBe("3");
    expect(formulasOf(await snapshot())).toEqual(before);

    await run("repair");
    await section.getByText("No PARTNER formula needs repair").waitFor();
    expect(await textsOf("C1:C6")).toEqual(repaired);
    expect(formulasOf(await snapshot())).toEqual(before);
  });

  test("stay as they are on a protected sheet, which is told", async () => {
    await open({ functions: false });
    await type(workbook, "Sheet1", { A1: "=IFERROR(PARTNER.ROI(3,1),0)" });
    await workbook.page.evaluate(() => window.preview.installFunctions());
    await workbook.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add("Open").getRange("A1").formulas = [["=IFERROR(PARTNER.CACSAVING(4,1),0)"]];
        context.workbook.worksheets.getItem("Sheet1").protection.protect();
        await context.sync();
      }),
    );
    const section = await run("repair");
    await section.getByText("Not entered again, because the sheet is protected: “Sheet1”.").waitFor();
    expect(await textOf(workbook, "Sheet1", "A1")).toBe("0");
    expect(await textOf(workbook, "Open", "A1")).toBe("0.75");
  });
});

/** What cells of Sheet1 show, one below the other. */
async function textsOf(address: string): Promise<string[]> {
  return workbook.pane.evaluate(
    (cells) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange(cells).load("text");
        await context.sync();
        return range.text.map(([text = ""]) => text);
      }),
    address,
  );
}

test("before formulas are made native the pane shows what others will see, but for what the action removes", async () => {
  await open();
  await type(workbook, "Sheet1", { A1: "=PARTNER.ROI(3,1)", A2: "=NOW()" });
  await workbook.pane.locator("nav.views button").last().click();
  const section = workbook.pane.locator('[data-region="make-native"]');
  await section.locator('button[type="submit"]').press("Enter");
  await section.getByText("What they will see or miss").press("Enter");
  await section.getByText("1 cell changes with every calculation").waitFor();
  expect(await section.getByText("PARTNER formula", { exact: false }).locator("visible=true").allInnerTexts()).toEqual([
    expect.stringContaining("Replaces the PARTNER formulas"),
  ]);
  await section.getByRole("button", { name: "Cancel" }).press("Enter");
  await section.locator(".outcome").waitFor({ state: "detached" });
  expect(formulasOf(await snapshot())).toEqual({ "Sheet1 A1": "=PARTNER.ROI(3,1)", "Sheet1 A2": "=NOW()" });

  // What is in the workbook doesn't matter to putting formulas back.
  const live = workbook.pane.locator('[data-region="make-live"]');
  await live.locator('button[type="submit"]').press("Enter");
  await live.getByText("No formula of this workbook was made native").waitFor();
});

test("a workbook with nothing to tell needs no question", async () => {
  await open();
  await workbook.pane.locator("nav.views button").last().click();
  const section = workbook.pane.locator('[data-region="make-native"]');
  await section.locator('button[type="submit"]').press("Enter");
  await section.getByText("No PARTNER formula was found there").waitFor();
});

test.each([
  ["en", "2 PARTNER formulas show #NAME?", "Go to repair"],
  ["es", "2 fórmulas PARTNER muestran #¿NOMBRE?", "Ir a reparar"],
] as const)(
  "in %s, a broken workbook is offered the repair as soon as the pane is there",
  async (language, notice, button) => {
    await open({ language, functions: false });
    const [sheet = ""] = await workbook.page.evaluate(() => window.preview.sheetNames());
    await type(workbook, sheet, { A1: "=PARTNER.ROI(3,1)", A2: "=1+PARTNER.CACSAVING(4,1)" });
    await workbook.page.evaluate(() => window.preview.installFunctions());
    // Opened anew, the add-in finds the workbook so.
    await workbook.pane.goto(workbook.pane.url());
    await workbook.pane.getByText(notice).waitFor();
    await workbook.pane.getByRole("button", { name: button }).press("Enter");
    await run("repair");
    expect(await textOf(workbook, sheet, "A1")).toBe("2");
    expect(await textOf(workbook, sheet, "A2")).toBe("1.75");
  },
);

test("on a protected sheet nothing is changed, and the pane says what to do", async () => {
  await open();
  await type(workbook, "Sheet1", { A1: "=PARTNER.ROI(3,1)" });
  await workbook.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").protection.protect();
      await context.sync();
    }),
  );
  const section = await run("make-native");
  await section.getByText("A sheet is protected, so its cells can’t be written.").waitFor();
  await section.getByText("Sheets: “Sheet1”").waitFor();
  expect(formulasOf(await snapshot())).toEqual({ "Sheet1 A1": "=PARTNER.ROI(3,1)" });
  expect(await workbook.page.evaluate(() => window.preview.sheetNames())).toEqual(["Sheet1"]);
});

test("cells far down a large sheet are made native as well", async () => {
  await open();
  await workbook.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C9000").values = Array.from({ length: 9000 }, (_, row) => [row, row / 2, "x"]);
      sheet.getRange("D2").formulas = [["=PARTNER.ROI(A2,1)"]];
      sheet.getRange("D9000").formulas = [["=PARTNER.ROI(A9000,B9000)"]];
      await context.sync();
    }),
  );
  const section = await run("make-native");
  await section.getByText("2 formulas made native").waitFor();
  expect(Object.values(formulasOf(await snapshot())).filter(callsPartner)).toEqual([]);
});

test("without the add-in a sheet tells its readers so, and with it the repair brings every result", async () => {
  await open();
  await createEvaluation(workbook);
  const expected = valuesOf(await snapshot(), ["Evaluation"]);
  await workbook.close();

  await open({ functions: false });
  await createEvaluation(workbook);
  const broken = valuesOf(await snapshot(), ["Evaluation"]);
  const { banner } = sheetWordsOf("en");
  expect(broken["Evaluation F3"]).toBe(banner);
  expect(Object.values(broken).filter((text) => text === "#NAME?")).toHaveLength(5);
  await workbook.page.evaluate(() => window.preview.installFunctions());
  const section = await run("repair");
  await section.getByText("5 cells repaired").waitFor();
  expect(valuesOf(await snapshot(), ["Evaluation"])).toEqual(expected);
});

test("only the selected cells, or those of the sheet in view, are made native where a person says so", async () => {
  await open();
  const roi = "=PARTNER.ROI(3,1)";
  await workbook.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("Other");
      await context.sync();
    }),
  );
  await type(workbook, "Other", { A1: roi });
  await type(workbook, "Sheet1", {
    A1: roi,
    A2: roi,
    C1: "=IF(PARTNER.ROI(3,1)>1,ROUND(1+PARTNER.CACSAVING(3,1),2),0)",
  });
  await showShareView(workbook.page);
  const scope = workbook.pane.locator('[data-region="make-native"]').getByRole("combobox");

  await workbook.page.evaluate(() => window.preview.select("Sheet1", "A2:B9"));
  await scope.selectOption("selection");
  await run("make-native");
  const selected = formulasOf(await snapshot());
  expect(Object.keys(selected).filter((cell) => callsPartner(selected[cell] ?? ""))).toEqual([
    "Sheet1 A1",
    "Sheet1 C1",
    "Other A1",
  ]);

  await scope.selectOption("sheet");
  // The register was added, and the person stays where they were.
  expect(await workbook.page.evaluate(() => window.preview.activeSheet())).toBe("Sheet1");
  await run("make-native");
  const sheet = formulasOf(await snapshot());
  expect(Object.keys(sheet).filter((cell) => callsPartner(sheet[cell] ?? ""))).toEqual(["Other A1"]);
  expect(await textOf(workbook, "Sheet1", "C1")).toBe("1.67");
});

test("a formula that a file holds with the mark of an unknown function is repaired", async () => {
  await open();
  await type(workbook, "Sheet1", { A1: "=1+_xldudf_PARTNER_ROI(3,1)" });
  expect(await textOf(workbook, "Sheet1", "A1")).toBe("#NAME?");
  const section = await run("repair");
  await section.getByText("1 cell repaired").waitFor();
  expect(formulasOf(await snapshot())).toEqual({ "Sheet1 A1": "=1+PARTNER.ROI(3,1)" });
  expect(await textOf(workbook, "Sheet1", "A1")).toBe("3");
});

/** Something that a person does to the workbook in Excel. */
function change(work: (context: Excel.RequestContext) => void): Promise<void> {
  return workbook.pane.evaluate(
    (text) =>
      Excel.run(async (context) => {
        (new Function(`return ${text}`)() as (context: Excel.RequestContext) => void)(context);
        await context.sync();
      }),
    String(work),
  );
}

/** A table with scores and results, a sheet whose name needs quotes, and names. */
async function fillDeals(): Promise<void> {
  await change(({ workbook: { worksheets } }) => {
    const data = worksheets.add("Partner's data");
    data.getRange("A1:E1").values = [[9, 8, 7, 8, 9]];
    const plan = worksheets.add("Plan");
    plan.getRange("A3:C6").values = [
      ["Won", "Spent", "ROI"],
      [300, 100, ""],
      [500, 100, ""],
      [900, 100, ""],
    ];
    plan.tables.add("A3:C6", true).name = "Deals";
    plan.getRange("C4:C6").formulas = Array(3).fill(["=PARTNER.ROI([@Won],[@Spent])"]);
    plan.getRange("F1:F4").formulas = [
      ["=PARTNER.SCORE('Partner''s data'!A1:E1)"],
      ["=IFERROR(PARTNER.ROI(SUM(Deals[Won]),B4),0)"],
      ["=LET(x,A4,PARTNER.ROI(x,B4)+x)"],
      ['=PARTNER.KPISTATUS("CSAT",B4/A4)'],
    ];
  });
  await workbook.page.evaluate(() => window.preview.settled());
}

test("formulas are live again after sheets, tables and headings were renamed, as Excel would have kept them", async () => {
  await open();
  await fillDeals();
  const before = formulasOf(await snapshot());
  await (await run("make-native")).getByText("7 formulas made native").waitFor();
  await change(({ workbook: { worksheets } }) => {
    worksheets.getItem("Partner's data").name = "Data";
    const plan = worksheets.getItem("Plan");
    plan.tables.getItem("Deals").name = "Offers";
    plan.getRange("A3").values = [["Gained"]];
    plan.name = "The plan";
  });
  await (await run("make-live")).getByText("7 formulas made live again").waitFor();
  expect(formulasOf(await snapshot())).toEqual(
    Object.fromEntries(
      Object.entries(before).map(([cell, formula]) => [
        cell.replace("Plan ", "The plan "),
        formula.replaceAll("'Partner''s data'", "Data").replaceAll("Won", "Gained").replaceAll("Deals", "Offers"),
      ]),
    ),
  );
  const { names, sheets } = await snapshot();
  expect(names.filter(({ name }) => name.startsWith("PartnerNative"))).toEqual([]);
  const register = sheets.find(({ name }) => name === "Native formulas");
  expect(register?.tables[0]?.block.rows).toBe(2);
});

test("a copy of a sheet with native formulas stays native, and the pane says so", async () => {
  await open();
  await type(workbook, "Sheet1", { A1: "300", B1: "100", C1: "=PARTNER.ROI(A1,B1)" });
  await run("make-native");
  await change(({ workbook: { worksheets } }) => {
    worksheets.getItem("Sheet1").copy("End");
  });
  const section = await run("make-live");
  await section.getByText("1 formula made live again").waitFor();
  await section.getByText("“Sheet1 (2)” is a copy: its formulas stay native.").waitFor();
  const formulas = formulasOf(await snapshot());
  expect(formulas["Sheet1 C1"]).toBe("=PARTNER.ROI(A1,B1)");
  expect(formulas["Sheet1 (2) C1"]).not.toContain("PARTNER");
});

test("only formulas that call the add-in are put back, whatever the register says", async () => {
  await open();
  await type(workbook, "Sheet1", { A1: "300", B1: "100", C1: "=PARTNER.ROI(A1,B1)", C2: "=PARTNER.ROI(B1,A1)" });
  await run("make-native");
  const native = formulasOf(await snapshot());
  await change(({ workbook: { worksheets } }) => {
    worksheets.getItem("Native formulas").getRange("D4:D5").values = [
      ['=WEBSERVICE("https://example.com")'],
      ['=PARTNER.ROI(B1,A1)+0*LEN(WEBSERVICE("https://example.com"))'],
    ];
  });
  const section = await run("make-live");
  await section.getByText("2 formulas left as they are:").waitFor();
  expect(formulasOf(await snapshot())).toEqual(native);
});

describe("the register of native formulas", () => {
  test("keeps the columns and the notes that a person added, and new entries go below", async () => {
    await open();
    await type(workbook, "Sheet1", { A1: "300", B1: "100", C1: "=PARTNER.ROI(A1,B1)", D1: "=PARTNER.ROI(B1,A1)" });
    await run("make-native");
    await change(({ workbook: { worksheets } }) => {
      const sheet = worksheets.getItem("Native formulas");
      sheet.tables.getItem("NativeFormulas").resize("A3:J5");
      sheet.getRange("J3:J5").values = [["Reviewed"], ["yes"], ["no"]];
      sheet.getRange("L9").values = [["my own note"]];
    });
    await type(workbook, "Sheet1", { E1: "=PARTNER.CACSAVING(A1,B1)" });
    await run("make-native");
    const { tables, cells } = await sheetOf(workbook, "Native formulas");
    expect(tables.map(({ block }) => block)).toEqual([{ row: 2, column: 0, rows: 4, columns: 10 }]);
    const told = (column: number) =>
      cells.flatMap(({ row, column: at, value }) => (at === column && row > 2 && value !== null ? [value] : []));
    expect(told(9)).toEqual(["yes", "no"]);
    expect(told(11)).toEqual(["my own note"]);
    expect(told(2)).toEqual(["C1", "D1", "E1"]);

    await (await run("make-live")).getByText("3 formulas made live again").waitFor();
    const after = await sheetOf(workbook, "Native formulas");
    expect(after.tables[0]?.block.columns).toBe(10);
    const left = after.cells.filter(({ row, value }) => row > 2 && value !== null);
    expect(left.map(({ value }) => value)).toEqual(["yes", "no", "my own note"]);
  });

  test("is not written over what stands below it: nothing is changed, and the pane says what to do", async () => {
    await open();
    await type(workbook, "Sheet1", { A1: "=PARTNER.ROI(3,1)" });
    await run("make-native");
    // Right below, a table grows over what is typed; a row further down it doesn't.
    await type(workbook, "Native formulas", { A6: "my own note" });
    await type(workbook, "Sheet1", { A2: "=PARTNER.ROI(4,1)", A3: "=PARTNER.ROI(5,1)" });
    const before = await snapshot();
    const section = await run("make-native");
    await section.getByText("Something stands below the table that lists native formulas").waitFor();
    expect(formulasOf(await snapshot())).toEqual(formulasOf(before));
    expect(await textOf(workbook, "Native formulas", "A6")).toBe("my own note");
  });
});

test("a selected cell of a calculated column is made native with its column, which the pane says", async () => {
  await open();
  await fillDeals();
  const before = formulasOf(await snapshot());
  await showShareView(workbook.page);
  await workbook.page.evaluate(() => window.preview.select("Plan", "C5"));
  await workbook.pane.locator('[data-region="make-native"]').getByRole("combobox").selectOption("selection");
  const section = await run("make-native");
  await section.getByText("3 formulas made native").waitFor();
  await section.getByText("'Plan'!C4:C6").waitFor();
  const formulas = formulasOf(await snapshot());
  const changed = Object.keys(before).filter((cell) => before[cell] !== formulas[cell]);
  expect(changed).toEqual(["Plan C4", "Plan C5", "Plan C6"]);
  await run("make-live");
  expect(formulasOf(await snapshot())).toEqual(before);
});

test("a formula alone in its table's column is replaced without filling the cells beside it", async () => {
  await open();
  await fillDeals();
  await change(({ workbook: { worksheets } }) => {
    worksheets.getItem("Plan").getRange("C4:C6").values = [[""], ["=PARTNER.ROI(3,1)"], [""]];
    worksheets.getItem("Plan").getRange("C6").values = [[""]];
  });
  await workbook.page.evaluate(() => window.preview.settled());
  const before = formulasOf(await snapshot());
  await (await run("make-native")).getByText(/formulas made native/).waitFor();
  const native = formulasOf(await snapshot());
  expect(Object.keys(native).filter((cell) => cell.startsWith("Plan"))).toEqual(
    Object.keys(before).filter((cell) => cell.startsWith("Plan")),
  );
  await run("make-live");
  expect(formulasOf(await snapshot())).toEqual(before);
});
