import { runShareAction, showShareView } from "../../preview/demo/pane";
import { views, type View } from "../../src/taskpane/views";
import { createFrom, snapshotOf, textOf, type } from "./templateSheet";
import type { Workbook } from "./workbook";

/** Something that the add-in does when a person asks for it. `run` ends when it is done, and fails if it went wrong. */
export interface CommandRun {
  readonly name: string;
  readonly run: (workbook: Workbook) => Promise<void>;
}

/** A sheet of its own for what needs cells that nobody uses. */
const SCRATCH = "Scratch";

/**
 * Every command of the add-in, in an order in which they can follow one another, in an English workbook that has a
 * dashboard with its history and an evaluation. They leave the workbook's own sheets as they are, but for what a command
 * is there to write.
 */
export const everyCommand: readonly CommandRun[] = [
  { name: "a sheet is made from the pane", run: makeFromPane },
  { name: "a sheet is made from the ribbon", run: makeFromRibbon },
  { name: "selected cells are scored", run: scoreCells },
  { name: "a formula is inserted", run: insertFormula },
  { name: "a cell is explained", run: explain },
  { name: "the week is recorded", run: recordWeek },
  { name: "the assumptions are recorded", run: recordAssumptions },
  { name: "the data is checked", run: checkData },
  { name: "the workbook is checked before it is shared", run: checkBeforeSharing },
  { name: "a sheet's values are copied", run: copyValues },
  { name: "broken formulas are repaired", run: repair },
  { name: "formulas are made native", run: makeNative },
  { name: "formulas are made live again", run: makeLive },
];

async function makeFromPane(workbook: Workbook): Promise<void> {
  await showView(workbook, "sheets");
  await growsBy(workbook, 1, () => createFrom(workbook, "negotiation"));
}

async function makeFromRibbon(workbook: Workbook): Promise<void> {
  await growsBy(workbook, 1, () => command(workbook, "newPrescreen"));
}

async function scoreCells(workbook: Workbook): Promise<void> {
  await addScratch(workbook);
  await type(workbook, SCRATCH, { A1: "9", B1: "8", C1: "7", D1: "8", E1: "9" });
  await select(workbook, "A1:E1");
  await command(workbook, "scoreCells");
  await cellShows(workbook, "F1", "8.2");
}

async function insertFormula(workbook: Workbook): Promise<void> {
  await showView(workbook, "formulas");
  const builder = workbook.pane.locator('[data-region="formula-builder"]');
  await builder.getByRole("textbox", { name: "scores" }).fill(`${SCRATCH}!A1:E1`);
  await select(workbook, "G1");
  await builder.locator('button[type="submit"]').click();
  await builder.getByText("Inserted in").waitFor();
  await cellShows(workbook, "G1", "8.2");
}

async function explain(workbook: Workbook): Promise<void> {
  await select(workbook, "F1");
  await command(workbook, "explainCell");
  await workbook.pane.locator('[data-region="explain"]').getByText("reaches the playbook's threshold").waitFor();
}

/** A week that is recorded already is recorded again. */
async function recordWeek(workbook: Workbook): Promise<void> {
  await showView(workbook, "sheets");
  const section = workbook.pane.locator(".record-week");
  await section.getByRole("button", { name: "Record this week" }).click();
  const replace = section.getByRole("button", { name: "Replace" });
  const recorded = section.getByText(/Recorded|recorded for/);
  await recorded.or(replace).first().waitFor();
  if (await replace.isVisible()) await replace.click();
  await recorded.first().waitFor();
}

async function recordAssumptions(workbook: Workbook): Promise<void> {
  await showView(workbook, "review");
  const section = workbook.pane.locator('[data-region="assumption-log"]');
  await section.getByRole("button", { name: "Record assumptions" }).click();
  await section.getByRole("status").locator(".fui-MessageBar").waitFor();
  expect(await templatesOf(workbook)).toContain("assumptionLog");
}

async function checkData(workbook: Workbook): Promise<void> {
  await showView(workbook, "review");
  const section = workbook.pane.locator('[data-region="data-quality"]');
  await section.locator("button").first().click();
  await section.locator(".outcome").waitFor();
}

async function checkBeforeSharing(workbook: Workbook): Promise<void> {
  await showShareView(workbook.page);
  const section = workbook.pane.locator('[data-region="share-check"]');
  await section.locator("button").first().click();
  await section.locator('[data-finding="partner"]').first().waitFor();
}

/** With an input that was changed a moment ago. */
async function copyValues(workbook: Workbook): Promise<void> {
  await select(workbook, "A1");
  await showShareView(workbook.page);
  await workbook.pane.locator('[data-region="values-only"]').getByRole("combobox").selectOption("sheet");
  await changeScore(workbook, "5");
  await succeeds(workbook, "values-only", "1 sheet copied");
  expect(await textOf(workbook, `${SCRATCH} – values`, "F1")).toBe("7.2");
}

async function repair(workbook: Workbook): Promise<void> {
  await type(workbook, SCRATCH, { H1: "=1+_xldudf_PARTNER_ROI(3,1)" });
  await succeeds(workbook, "repair", "1 cell repaired");
  await cellShows(workbook, "H1", "3");
}

/** With an input that was changed a moment ago. */
async function makeNative(workbook: Workbook): Promise<void> {
  const before = await callsOfPartner(workbook);
  expect(before).toBeGreaterThan(2);
  await showShareView(workbook.page);
  await changeScore(workbook, "9");
  await succeeds(workbook, "make-native", `${before} formulas made native`);
  expect(await callsOfPartner(workbook)).toBe(0);
  await cellShows(workbook, "F1", "8.2");
}

async function makeLive(workbook: Workbook): Promise<void> {
  await succeeds(workbook, "make-live", "formulas made live again");
  expect(await callsOfPartner(workbook)).toBeGreaterThan(2);
  await cellShows(workbook, "F1", "8.2");
}

/** Presses the action's button; where the pane tells something else than the success, the test says what. */
async function succeeds(
  { page }: Workbook,
  region: Parameters<typeof runShareAction>[1],
  success: string,
): Promise<void> {
  const section = await runShareAction(page, region);
  expect(await section.getByRole("status").innerText()).toContain(success);
}

/** The first of the scores, as a person types it; what follows from it is not waited for. */
async function changeScore({ page }: Workbook, score: string): Promise<void> {
  await page.evaluate(([sheet, value]) => window.preview.setCell(sheet, "A1", value), [SCRATCH, score] as const);
}

async function cellShows(workbook: Workbook, address: string, text: string): Promise<void> {
  await workbook.page.evaluate(() => window.preview.settled());
  expect(await textOf(workbook, SCRATCH, address)).toBe(text);
}

async function addScratch({ pane }: Workbook): Promise<void> {
  await pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    SCRATCH,
  );
}

async function select({ page }: Workbook, address: string): Promise<void> {
  await page.evaluate(([sheet, cells]) => window.preview.select(sheet, cells), [SCRATCH, address] as const);
}

async function command({ page }: Workbook, name: string): Promise<void> {
  await page.evaluate(async (each) => {
    await window.preview.runCommand(each);
    await window.preview.settled();
  }, name);
}

async function showView({ pane }: Workbook, view: View): Promise<void> {
  await pane.locator("nav.views button").nth(views.indexOf(view)).click();
}

async function growsBy({ page }: Workbook, count: number, make: () => Promise<void>): Promise<void> {
  const sheets = () => page.evaluate(() => window.preview.sheetNames().length);
  const before = await sheets();
  await make();
  expect(await sheets()).toBe(before + count);
}

async function templatesOf(workbook: Workbook): Promise<(string | undefined)[]> {
  const { sheets } = await snapshotOf(workbook);
  return sheets.map(({ customProperties }) => customProperties["partnerPlaybook.template"]);
}

async function callsOfPartner(workbook: Workbook): Promise<number> {
  const { sheets } = await snapshotOf(workbook);
  return sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula?.includes("PARTNER."))).length;
}
