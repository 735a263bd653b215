import { runShareAction } from "../../preview/demo/pane";
import { createEvaluation } from "./evaluationSheet";
import { hosts } from "./hosts";
import { selectionIs } from "./selectionIs";
import { createFrom, type } from "./templateSheet";
import { closeSound, openWorkbook, type Workbook, type WorkbookChoices } from "./workbook";

let workbook: Workbook;

afterEach(() => closeSound(workbook));

const region = () => workbook.pane.locator('[data-region="share-check"]');
const finding = (kind: string) => region().locator(`[data-finding="${kind}"]`);

async function check(button = "Check this workbook"): Promise<void> {
  await workbook.pane.locator("nav.views button").last().click();
  await region().getByRole("button", { name: button }).press("Enter");
  await region().getByRole("status").locator(".outcome").waitFor();
}

/** As the add-in's own page could do it: with Office.js. */
async function hideSheet(visibility: "Hidden" | "VeryHidden"): Promise<void> {
  await workbook.pane.evaluate(
    (hidden) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(hidden);
        sheet.getRange("B2").formulas = [["=NOW()"]];
        sheet.visibility = hidden;
        context.workbook.properties.author = "Ana Gil";
        await context.sync();
      }),
    visibility,
  );
}

describe.each(hosts)("before a workbook is shared, %s", (_, choices: WorkbookChoices) => {
  test("the pane lists what others will see or miss, and each link selects its cells", async () => {
    workbook = await openWorkbook(choices);
    await createEvaluation(workbook);
    await type(workbook, "Sheet1", {
      A1: "=1/0",
      B2: "=TODAY()",
      C3: "=[Other.xlsx]Data!A1",
      D4: '="TODAY() and [Other.xlsx]Data!A1"',
    });
    await hideSheet("Hidden");
    await hideSheet("VeryHidden");
    await check();

    await region().getByText("Author: Ana Gil").waitFor();
    await finding("hidden").getByText("Hidden sheet", { exact: true }).waitFor();
    await finding("veryHidden").getByText("Very hidden sheet", { exact: true }).waitFor();
    expect(await finding("partner").count()).toBe(1);
    const scores = finding("partner").getByRole("button").first();
    const address = await scores.innerText();
    await scores.press("Enter");
    await selectionIs(workbook, `Evaluation!${address}`);

    const today = region().getByRole("button", { name: "Go to B2 on “Sheet1”" });
    await today.press("Enter");
    await selectionIs(workbook, "Sheet1!B2");
    expect(await finding("external").getByRole("button").allInnerTexts()).toEqual(["C3"]);
    expect(await finding("volatile").getByRole("button").allInnerTexts()).toEqual(["B2"]);
    expect(await finding("errors").getByRole("button").allInnerTexts()).toContain("A1");
    // A hidden sheet's cells are named, but can't be shown.
    expect(
      await finding("volatile")
        .filter({ hasNot: workbook.pane.getByRole("button") })
        .count(),
    ).toBe(2);
  });
});

test("an empty workbook has nothing to tell", async () => {
  workbook = await openWorkbook();
  await check();
  await region().getByText("Nothing to tell").waitFor();
  expect(await region().locator("li").count()).toBe(0);
});

test("after formulas were made native, the register that lists them is no finding", async () => {
  workbook = await openWorkbook();
  await type(workbook, "Sheet1", { A1: "300", B1: "100", C1: "=PARTNER.ROI(A1,B1)" });
  await workbook.page.evaluate(() => window.preview.setValue("Sheet1", "D1", "=TODAY()"));
  await runShareAction(workbook.page, "make-native");
  await check();
  await region().getByText("Nothing to tell").waitFor();
});

test("formulas that fail as soon as the workbook is opened without the add-in are told, and no others fail", async () => {
  workbook = await openWorkbook();
  await workbook.pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const days = worksheets.add("Days");
      days.getRange("A1:B3").values = [
        ["Day", "Plain"],
        [300, 300],
        [300, 300],
      ];
      days.tables.add("A1:B3", true).name = "Days";
      days.getRange("A3").formulas = [["=300+TODAY()-TODAY()"]];
      names.add("Shift", "=OFFSET(Days!$B$2,0,0)");
      await context.sync();
    }),
  );
  await type(workbook, "Sheet1", {
    A1: "=Days!A3",
    A2: "300",
    B1: "=PARTNER.ROI(A1,100)",
    B2: "=PARTNER.ROI(A2,100)",
    B3: "=PARTNER.ROI(OFFSET(A2,0,0),100)",
    B4: "=PARTNER.ROI(SUM(Days[Day])/2,100)",
    B5: "=PARTNER.ROI(SUM(Days[Plain])/2,100)",
    B6: "=PARTNER.ROI(Shift,100)",
  });
  await check();
  const cells = (kind: string) => finding(kind).getByRole("button").allInnerTexts();
  expect(await cells("partnerAtOnce")).toEqual(["B1", "B3:B4", "B6"]);
  expect(await cells("partner")).toEqual(["B2", "B5"]);
  const shown = await workbook.page.evaluate(async () => {
    window.preview.reopenWithoutFunctions();
    await window.preview.settled();
    return ["B1", "B2", "B3", "B4", "B5", "B6"].map((at) => window.preview.cell("Sheet1", at).value);
  });
  expect(shown).toEqual(["#NAME?", 2, "#NAME?", "#NAME?", 2, "#NAME?"]);
});

test("a copy of a generated sheet is told with its original, live or native", async () => {
  workbook = await openWorkbook();
  await createFrom(workbook, "evaluation", { sample: false });
  await workbook.page.evaluate(() => window.preview.copySheet("Evaluation"));
  await runShareAction(workbook.page, "make-native");
  await workbook.page.evaluate(() => window.preview.copySheet("Evaluation"));
  await check();
  expect(await finding("copy").getByText("Copy of “Evaluation”").count()).toBe(2);
});

test("a history that wasn't kept up is told with its last day", async () => {
  workbook = await openWorkbook();
  await createFrom(workbook, "snapshots");
  // The example ends a week ago, which is not yet too old.
  await workbook.pane.evaluate(() =>
    Excel.run(async (context) => {
      const days = context.workbook.tables.getItem("Snapshots").columns.getItemAt(0).getDataBodyRange().load("values");
      await context.sync();
      days.values = days.values.map(([day]: unknown[]) => [typeof day === "number" ? day - 30 : ""]);
      await context.sync();
    }),
  );
  await check();
  await finding("staleHistory").getByRole("button").waitFor();
});

test("the check speaks Spanish", async () => {
  workbook = await openWorkbook({ language: "es" });
  await type(workbook, "Hoja1", { A1: "=NOW()", A2: "=NOW()", B1: "=PARTNER.ROI(A2,1)" });
  await check("Revisar este libro");
  await finding("volatile").getByText("2 celdas cambian con cada cálculo").waitFor();
  await region().getByRole("button", { name: "Ir a A1:A2 en «Hoja1»" }).waitFor();
  await finding("partnerAtOnce").getByText("1 celda muestra #¿NOMBRE? al abrir el libro sin el complemento").waitFor();
  expect(await region().innerText()).not.toMatch(/\b(cell|sheet|finding)s?\b/i);
});
