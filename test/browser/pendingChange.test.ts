import type { BatchRecord } from "../../preview/page/previewApi";
import { wordsOf } from "../../src/locales/locale";
import { leaveHalfDone } from "./halfDoneChange";
import { enterPane, focused, pressBy } from "./keyboard";
import { createFrom, snapshotOf } from "./templateSheet";
import { openWorkbook, reopen, type Workbook } from "./workbook";

let workbook: Workbook;

afterEach(async () => {
  expect(workbook.failures).toEqual([]);
  await workbook.close();
});

/** So long a change may be somebody's who is about to carry it out. */
const TWO_MINUTES = 120_000;

/** From the request that adds a sheet on nothing of the add-in arrives, until the answered function is called. */
async function cutOffFromNextSheet(): Promise<() => Promise<void>> {
  const page = workbook.page;
  await page.evaluate(() => {
    const { sheetNames, injectFault } = window.preview;
    const batches = window.preview.batches as BatchRecord[];
    const before = sheetNames().length;
    batches.push = (batch) => {
      if (sheetNames().length > before) injectFault({ hostError: 5001 });
      return Array.prototype.push.call(batches, batch);
    };
  });
  return () => page.evaluate(() => void Reflect.deleteProperty(window.preview.batches, "push"));
}

const shown = (): Promise<(string | number | boolean | null)[]> =>
  workbook.page.evaluate(() => ["A1", "A2"].map((cell) => window.preview.cell("Sheet1", cell).value));

test.each([
  ["en", "Finish the change", "The change is finished", ["new 1", "new 2"]],
  ["en", "Take it back", "The change was taken back", ["old 1", "old 2"]],
  ["es", "Terminar el cambio", "El cambio está terminado", ["new 1", "new 2"]],
  ["es", "Deshacerlo", "El cambio se ha deshecho", ["old 1", "old 2"]],
] as const)(
  "in %s, a change that was cut off is offered when its file is opened: “%s” leaves nothing half-done",
  async (language, choice, outcome, expected) => {
    workbook = await openWorkbook({ language });
    if (language === "es") await workbook.page.evaluate(() => window.preview.renameSheet("Hoja1", "Sheet1"));
    await leaveHalfDone(workbook);
    await reopen(workbook);
    const notice = workbook.pane.locator('[data-region="pending-change"]');
    await notice.getByText(/1 (of|de) 2/).waitFor();
    await notice.getByRole("button", { name: choice }).press("Enter");
    await notice.getByText(outcome).waitFor();
    expect(await shown()).toEqual(expected);
    expect(await workbook.page.evaluate(() => window.preview.sheetNames())).toEqual(["Sheet1"]);
  },
);

test("a workbook in which nothing was cut off offers nothing", async () => {
  workbook = await openWorkbook();
  expect(await workbook.pane.locator('[data-region="pending-change"]').innerText()).toBe("");
});

test.each(["en", "es"] as const)(
  "in %s, a sheet whose making was cut off is told once nobody can be at it any more, and removed by the keyboard",
  async (language) => {
    workbook = await openWorkbook({ language, clock: true });
    const { sheets, names, settings } = await snapshotOf(workbook);
    const end = await cutOffFromNextSheet();
    await createFrom(workbook, "evaluation");
    await end();
    await reopen(workbook);
    const { pendingChange: words } = wordsOf(language).pane;
    const notice = workbook.pane.locator('[data-region="pending-change"]');
    expect(await notice.innerText()).toBe("");

    await workbook.page.clock.fastForward(TWO_MINUTES);
    await notice.getByText(words.made({ done: 1, sheets: 1 })).waitFor();
    expect(await notice.locator(".cell-list li").allInnerTexts()).toEqual([
      { en: "Evaluation", es: "Evaluación" }[language],
    ]);
    expect(await notice.getByRole("button").allInnerTexts()).toEqual([words.removeSheets]);
    await enterPane(workbook);
    await pressBy(workbook, notice.getByRole("button", { name: words.removeSheets }));
    await notice.locator(".outcome:focus").getByText(words.takenBack).waitFor();
    expect(await focused(workbook)).toBeDefined();
    expect(await snapshotOf(workbook)).toMatchObject({ sheets, names, settings });
  },
);

test("a change that may be under way is offered, once it can't be any more, without the pane being opened anew", async () => {
  workbook = await openWorkbook({ clock: true });
  await leaveHalfDone(workbook, await workbook.page.evaluate(() => Date.now()));
  await reopen(workbook);
  const notice = workbook.pane.locator('[data-region="pending-change"]');
  expect(await notice.innerText()).toBe("");
  await workbook.page.clock.fastForward(TWO_MINUTES);
  await notice.getByRole("button", { name: "Take it back" }).press("Enter");
  await notice.getByText("The change was taken back").waitFor();
  expect(await shown()).toEqual(["old 1", "old 2"]);
});
