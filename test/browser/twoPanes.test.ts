import type { Frame, Locator } from "playwright-core";
import { wordsOf } from "../../src/locales/locale";
import { views, type View } from "../../src/taskpane/views";
import { cardOf, createFrom, openCard, sheetOf, snapshotOf, type, valuesOf } from "./templateSheet";
import { closeSound, openWorkbook, type Workbook } from "./workbook";

/** Two panes on one workbook, as on the machines of two people: each has its own runtime and knows nothing of the other. */
let workbook: Workbook;

beforeEach(async () => {
  workbook = await openWorkbook({ panes: 2 });
});

afterEach(() => closeSound(workbook));

const { record, share, undo } = wordsOf("en").pane;

/** The same workbook, with each of the panes. */
function people(): readonly [Workbook, Workbook] {
  const [one, other, ...more] = workbook.panes;
  if (one === undefined || other === undefined || more.length > 0) throw new Error("There are not two panes.");
  return [one, other].map((pane) => ({ ...workbook, pane })) as [Workbook, Workbook];
}

const settled = () => workbook.page.evaluate(() => window.preview.settled());
const sheetNames = () => workbook.page.evaluate(() => window.preview.sheetNames());
const show = (pane: Frame, view: View) => pane.locator("nav.views button").nth(views.indexOf(view)).press("Enter");

/** The week and the KPI of each row of the history. */
async function recordedKpis(): Promise<string[]> {
  const sheet = await sheetOf(workbook, "Weekly history");
  const [table] = sheet.tables;
  if (table === undefined) throw new Error("The history has no table.");
  const { row, column, rows } = table.block;
  return valuesOf(sheet, row + 1, column + 1, rows - 1, 2).flatMap(([week, kpi]) => (week ? `${week} ${kpi}` : []));
}

/** Presses both at once, neither waiting for what comes of the other; there is one keyboard only. */
async function pressBoth(buttonOf: (person: Workbook) => Locator): Promise<void> {
  await Promise.all(people().map((person) => buttonOf(person).evaluate((button: HTMLElement) => button.click())));
}

/** What each of the panes says when it is done. */
async function toldBy(outcomeOf: (person: Workbook) => Locator): Promise<string[]> {
  const told = people().map(async (person) => {
    await outcomeOf(person).waitFor();
    return outcomeOf(person).innerText();
  });
  const texts = await Promise.all(told);
  await settled();
  return texts;
}

test("cells call the functions of the first pane alone, and both panes are there", async () => {
  await type(workbook, "Sheet1", { A1: "=PARTNER.ROI(300,100)" });
  expect(await workbook.page.evaluate(() => window.preview.cell("Sheet1", "A1").value)).toBe(2);
  const [one, other] = people();
  const identity = (pane: Frame) => pane.evaluate(() => performance.timeOrigin);
  expect(await identity(one.pane)).not.toBe(await identity(other.pane));
});

test("both make a sheet of the same template at once: each has one of its own, or is told why it has none", async () => {
  for (const person of people()) await openCard(person, "evaluation");
  await pressBoth((person) => cardOf(person, "evaluation").locator('button[type="submit"]'));
  const outcomes = await toldBy((person) => cardOf(person, "evaluation").locator(".outcome"));
  const made = (await sheetNames()).filter((name) => name !== "Sheet1");
  const told = outcomes.flatMap((text) => /Evaluation(?: \(2\))?(?=”)/.exec(text) ?? []);
  expect([...told].sort()).toEqual([...made].sort());
  expect(made.length).toBeGreaterThan(0);
  const { settings, names } = await snapshotOf(workbook);
  expect(Object.keys(settings).filter((key) => key.includes("making"))).toEqual([]);
  expect(names.filter(({ formula }) => formula.includes("#REF!"))).toEqual([]);
});

test("both record the week at once: it is recorded once, and whoever was late is told", async () => {
  await createFrom(workbook, "dashboard");
  const before = await recordedKpis();
  const section = ({ pane }: Workbook) => pane.locator(".record-week");
  await pressBoth((person) => section(person).getByRole("button", { name: record.record }));
  const outcomes = await toldBy((person) => section(person).getByRole("status").locator(".fui-MessageBar"));
  expect(outcomes.filter((text) => text.includes(record.recorded({ count: 12, week: "" })))).toHaveLength(1);
  const after = await recordedKpis();
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after).toHaveLength(before.length + 12);
  expect(new Set(after).size).toBe(after.length);
});

test("both make formulas native at once: no formula is lost, and one of them can undo it", async () => {
  await type(workbook, "Sheet1", {
    A1: "300",
    B1: "100",
    C1: "=PARTNER.ROI(A1,B1)",
    C2: "=1+PARTNER.CACSAVING(A1,B1)",
  });
  const before = await snapshotOf(workbook);
  for (const { pane } of people()) await show(pane, "share");
  const section = ({ pane }: Workbook) => pane.locator('[data-region="make-native"]');
  await pressBoth((person) => section(person).locator('button[type="submit"]'));
  const outcomes = await toldBy((person) => section(person).getByRole("status").locator(".outcome"));
  expect(outcomes.filter((text) => text.includes(share.native.done({ count: 2 })))).toHaveLength(1);
  const { cells } = await sheetOf(workbook, "Sheet1");
  expect(cells.filter(({ formula }) => formula?.includes("PARTNER."))).toEqual([]);
  expect(cells.filter(({ formula }) => formula !== undefined)).toHaveLength(2);
  const undoButton = workbook.panes.map((pane) => pane.locator('[data-region="make-native"] button.undo'));
  const counts = await Promise.all(undoButton.map((button) => button.count()));
  const winner = undoButton[counts.indexOf(1)];
  await winner?.press("Enter");
  const pane = workbook.panes[counts.indexOf(1)];
  await pane?.locator('[data-region="make-native"]').getByText(undo.undone).waitFor();
  await settled();
  expect(await snapshotOf(workbook)).toEqual(before);
});

test("a sheet that the other made, and a person deleted, is told by whoever wants to undo what stands on it", async () => {
  await workbook.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("Other");
      await context.sync();
    }),
  );
  const [, other] = people();
  await type(workbook, "Other", { A1: "=PARTNER.ROI(300,100)" });
  await show(other.pane, "share");
  const section = other.pane.locator('[data-region="make-native"]');
  await section.locator('button[type="submit"]').press("Enter");
  await section.locator("button.undo").waitFor();
  await workbook.page.evaluate(() => window.preview.deleteSheet("Other"));
  const before = await snapshotOf(workbook);
  await section.locator("button.undo").press("Enter");
  await section.locator(".outcome:focus").getByText(undo.failed).waitFor();
  expect(await snapshotOf(workbook)).toEqual(before);
});

test("a row that somebody inserts above between two recordings of the other moves the history, which loses nothing", async () => {
  await createFrom(workbook, "dashboard");
  const [one, other] = people();
  const section = ({ pane }: Workbook) => pane.locator(".record-week");
  const recorded = async (person: Workbook) => {
    await section(person).getByRole("button", { name: record.record }).press("Enter");
    const done = section(person).getByText(record.recorded({ count: 12, week: "" }));
    const question = section(person).getByRole("button", { name: record.replace, exact: true });
    await done.or(question).waitFor();
    if (await question.isVisible()) await question.press("Enter");
    await done.waitFor();
    await settled();
  };
  await recorded(one);
  const kpis = await recordedKpis();
  const before = (await sheetOf(workbook, "Weekly history")).tables[0]?.block;
  await workbook.page.evaluate(() => window.preview.insertRows("Weekly history", 1));
  await recorded(other);
  expect(await recordedKpis()).toEqual(kpis);
  expect((await sheetOf(workbook, "Weekly history")).tables[0]?.block).toEqual({
    ...before,
    row: (before?.row ?? 0) + 1,
  });
});
