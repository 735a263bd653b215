import { installationCheckWordsOf } from "../../src/locales/installationCheckWords";
import { wordsOf } from "../../src/locales/locale";
import { cardOf, createFrom, openCard, snapshotOf } from "./templateSheet";
import { openWorkbook, type Workbook } from "./workbook";

/** The host's number for "activity limit reached". */
const BUSY = { hostError: 5102 };

let workbook: Workbook;

afterEach(async () => {
  expect(workbook.failures).toEqual([]);
  await workbook.close();
});

/** From now on notes whether the pane shows a text, however shortly. */
async function watchFor(text: string): Promise<() => Promise<boolean>> {
  await workbook.pane.evaluate((wanted) => {
    new MutationObserver((_, observer) => {
      if (!document.body.textContent.includes(wanted)) return;
      document.body.dataset["seen"] = wanted;
      observer.disconnect();
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, text);
  return () => workbook.pane.evaluate((wanted) => document.body.dataset["seen"] === wanted, text);
}

const busyOnce = () => workbook.page.evaluate((fault) => window.preview.injectFault(fault), BUSY);

/** Every request of the add-in is refused until the answered function is called. */
async function busyForGood(): Promise<() => Promise<void>> {
  const timer = await workbook.page.evaluate(
    (fault) => Number(setInterval(() => window.preview.injectFault(fault), 1)),
    BUSY,
  );
  await busyOnce();
  return () => workbook.page.evaluate((id) => clearInterval(id), timer);
}

const sheetNames = () => workbook.page.evaluate(() => window.preview.sheetNames());

const recording = () => workbook.pane.locator(".record-week");

describe.each(["en", "es"] as const)("in %s", (language) => {
  const { progress, record } = wordsOf(language).pane;
  const { what, next } = wordsOf(language).errors.byCode.stopped;

  test("a sheet is made although Excel is busy at first, and the pane says that it waits", async () => {
    workbook = await openWorkbook({ language });
    const before = await sheetNames();
    const wasSeen = await watchFor(progress.waiting.busy);
    await busyOnce();
    await createFrom(workbook, "evaluation");
    expect(await wasSeen()).toBe(true);
    expect(await sheetNames()).toHaveLength(before.length + 1);
  });

  test("making a sheet is stopped while it waits, everything is as before, and a second try makes it", async () => {
    workbook = await openWorkbook({ language });
    const before = await snapshotOf(workbook);
    const card = await openCard(workbook, "evaluation");
    const end = await busyForGood();
    await card.locator('button[type="submit"]').click();
    await card.getByRole("button", { name: progress.cancel, exact: true }).click();
    await cardOf(workbook, "evaluation").getByText(`${what} ${next}`).waitFor();
    await end();
    expect(await snapshotOf(workbook)).toEqual(before);

    await createFrom(workbook, "evaluation");
    expect(await sheetNames()).toHaveLength(before.sheets.length + 1);
  });

  test("the installation is checked although Excel is busy at first, which is said; stopped while it waits, nothing is left", async () => {
    const words = installationCheckWordsOf(language);
    workbook = await openWorkbook({ language });
    const before = await sheetNames();
    await workbook.pane.getByRole("button", { name: wordsOf(language).pane.views.share, exact: true }).click();
    const section = workbook.pane.locator('[data-region="check-installation"]');
    const end = await busyForGood();
    await section.getByRole("button", { name: words.button }).click();
    await section.getByText(progress.waiting.busy).waitFor();
    await end();
    await section.getByRole("button", { name: words.stop }).click();
    await section.getByText(words.stopped).waitFor();
    expect(await sheetNames()).toEqual(before);
  });

  test("a week is recorded although Excel is busy at first; stopped while it waits, it is not", async () => {
    workbook = await openWorkbook({ language });
    await createFrom(workbook, "dashboard");
    const before = await snapshotOf(workbook);
    const end = await busyForGood();
    await recording().getByRole("button", { name: record.record }).click();
    await recording().getByText(progress.waiting.busy).waitFor();
    await recording().getByRole("button", { name: progress.cancel, exact: true }).click();
    await recording().getByText(`${what} ${next}`).waitFor();
    await end();
    expect(await snapshotOf(workbook)).toEqual(before);

    const wasSeen = await watchFor(progress.waiting.busy);
    await busyOnce();
    await recording().getByRole("button", { name: record.record }).click();
    await recording()
      .getByRole("status")
      .getByText(record.recorded({ count: 12, week: "" }))
      .waitFor();
    expect(await wasSeen()).toBe(true);
  });
});
