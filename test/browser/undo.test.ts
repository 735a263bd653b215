import type { Locator } from "playwright-core";
import { runShareAction } from "../../preview/demo/pane";
import { wordsOf } from "../../src/locales/locale";
import { views, type View } from "../../src/taskpane/views";
import { namesInOrder } from "../faults/namesInOrder";
import { sheetContents } from "../faults/sheetContents";
import { focused } from "./keyboard";
import { createFrom, snapshotOf, type } from "./templateSheet";
import { closeSound, openWorkbook, type Workbook } from "./workbook";

let workbook: Workbook;

const select = (sheet: string, address: string) =>
  workbook.page.evaluate(({ sheet, address }) => window.preview.select(sheet, address), { sheet, address });
const show = (view: View) => workbook.pane.locator("nav.views button").nth(views.indexOf(view)).press("Enter");
const region = (name: string): Locator => workbook.pane.locator(`[data-region="${name}"]`);
const undoIn = (place: Locator): Locator => place.locator("button.undo");

/** All that the workbook holds, whatever is in view. */
async function contents(): Promise<unknown> {
  await workbook.page.evaluate(() => window.preview.settled());
  const { sheets, names, ...workbookWide } = await snapshotOf(workbook);
  const held = sheets.map((sheet) => ({ ...sheet, ...sheetContents(sheet) }));
  return { ...workbookWide, names: namesInOrder(names), sheets: held, activeSheet: "" };
}

/** Presses Undo by the keyboard; what a screen reader is told then contains the text, and the focus is in the pane. */
async function undo(place: Locator, told: string): Promise<Locator> {
  await undoIn(place).press("Enter");
  const outcome = workbook.pane
    .locator(':is([role="status"], [role="alert"]) .outcome:focus')
    .filter({ hasText: told });
  await outcome.waitFor();
  expect(await focused(workbook)).toBeDefined();
  return outcome;
}

async function scoreCells(): Promise<Locator> {
  await select("Sheet1", "A1:E2");
  await workbook.page.evaluate(() => window.preview.runCommand("scoreCells"));
  const notice = workbook.pane.locator('[role="alert"]').filter({ has: workbook.pane.locator("button.undo") });
  await notice.waitFor();
  return notice;
}

async function insertFormula(): Promise<Locator> {
  await show("formulas");
  const builder = region("formula-builder");
  await builder.getByRole("textbox").first().fill("A1:E1");
  await builder.locator('button[type="submit"]').press("Enter");
  return builder;
}

async function insertBeside(): Promise<Locator> {
  await select("Sheet1", "H1");
  const builder = await insertFormula();
  await undoIn(builder).waitFor();
  return builder;
}

/** Over a number, a text and a formula, each with a look of its own. */
async function insertInPlace(language: "en" | "es" = "en", sheet = "Sheet1"): Promise<Locator> {
  await select(sheet, "A4:A6");
  const builder = await insertFormula();
  const { replace } = wordsOf(language).pane.builder;
  await builder.getByRole("button", { name: replace, exact: true }).press("Enter");
  await undoIn(builder).waitFor();
  return builder;
}

const share = (action: "make-native" | "make-live" | "repair") => () => runShareAction(workbook.page, action);

async function recordWeek(): Promise<Locator> {
  await show("sheets");
  const section = workbook.pane.locator(".record-week");
  const { record, replace } = wordsOf("en").pane.record;
  await section.getByRole("button", { name: record }).press("Enter");
  const question = section.getByRole("button", { name: replace });
  await undoIn(section).or(question).waitFor();
  if (await question.isVisible()) await question.press("Enter");
  await undoIn(section).waitFor();
  return section;
}

async function recordAssumptions(): Promise<Locator> {
  await show("review");
  const section = region("assumption-log");
  await section.getByRole("button", { name: wordsOf("en").pane.recordAssumptions.record }).press("Enter");
  await undoIn(section).waitFor();
  return section;
}

interface Change {
  readonly name: string;
  /** What it starts from. */
  readonly before?: () => Promise<unknown>;
  /** Makes it, and answers the part of the pane that offers to undo it. */
  readonly make: () => Promise<Locator>;
}

const changes: readonly Change[] = [
  { name: "scoring cells", make: scoreCells },
  { name: "inserting a formula", make: insertBeside },
  { name: "inserting formulas in the place of what stood there", make: insertInPlace },
  { name: "making formulas native", make: share("make-native") },
  { name: "making formulas live again", before: share("make-native"), make: share("make-live") },
  { name: "recording the week", make: recordWeek },
  { name: "recording the assumptions into a log that is made for them", make: recordAssumptions },
  {
    name: "recording an assumption into the log that is there",
    before: async () => {
      await recordAssumptions();
      await type(workbook, "Evaluation", { D4: "6.5" });
    },
    make: recordAssumptions,
  },
  {
    name: "repairing a formula",
    before: () => type(workbook, "Sheet1", { H4: "=1+_xldudf_PARTNER_ROI(3,1)" }),
    make: share("repair"),
  },
];

/** What stands in the cells that are replaced. */
const inTheWay = { A4: "12%", A5: "text", A6: "=A1+1", A7: "not touched" };

describe("in a workbook with every kind of sheet that is recorded", () => {
  beforeAll(async () => {
    workbook = await openWorkbook();
    await createFrom(workbook, "dashboard");
    await createFrom(workbook, "evaluation", { rows: 5 });
    await type(workbook, "Sheet1", { A1: "9", B1: "8", C1: "7", D1: "8", E1: "9" });
    await type(workbook, "Sheet1", { A2: "5", B2: "5", C2: "5", D2: "5", E2: "5" });
    await type(workbook, "Sheet1", inTheWay);
    await type(workbook, "Sheet1", { H5: "=PARTNER.ROI(3,1)" });
  });

  afterAll(() => closeSound(workbook));

  const { undone, changedSince, untouched } = wordsOf("en").pane.undo;

  test.each(changes)("$name is undone from the pane, and everything is as it was", async ({ before, make }) => {
    await before?.();
    const was = await contents();
    const place = await make();
    expect(await contents()).not.toEqual(was);
    await undo(place, undone);
    expect(await contents()).toEqual(was);
    expect(await undoIn(place).count()).toBe(0);
  });

  test.each([
    ["a score", scoreCells, "Sheet1", "F2"],
    ["an inserted formula", insertBeside, "Sheet1", "H1"],
  ] as const)(
    "where %s was changed since, its cell is named and nothing is undone",
    async (_, make, sheet, address) => {
      const place = await make();
      await type(workbook, sheet, { [address]: "by hand" });
      const was = await contents();
      const refusal = await undo(place, changedSince);
      expect(await refusal.locator(".cell-list strong").allInnerTexts()).toEqual([`'${sheet}'!${address}`]);
      expect(await refusal.innerText()).toContain(untouched);
      expect(await contents()).toEqual(was);
      await type(workbook, sheet, { [address]: "" });
    },
  );

  test("values only makes sheets of its own, and offers no undo", async () => {
    await select("Sheet1", "A1");
    const section = await runShareAction(workbook.page, "values-only");
    await section.getByText("1 sheet copied").waitFor();
    expect(await undoIn(section).count()).toBe(0);
  });
});

test("in Spanish, a formula is inserted with “Reemplazar” and taken back with “Deshacer”", async () => {
  workbook = await openWorkbook({ language: "es" });
  await type(workbook, "Hoja1", inTheWay);
  const was = await contents();
  const builder = await insertInPlace("es", "Hoja1");
  expect(await undoIn(builder).innerText()).toBe("Deshacer");
  expect(await contents()).not.toEqual(was);
  await undo(builder, "Deshecho: las celdas están como antes");
  expect(await contents()).toEqual(was);
  await closeSound(workbook);
});
