import { everyCommand } from "./everyCommand";
import { createFrom, errorsOf, requestsOf, sheetOf, textOf, type } from "./templateSheet";
import { closeSound, openWorkbook, reopen, type Workbook, type WorkbookChoices } from "./workbook";

/** Every command on a host, one after the other in one workbook; it may be the one that was saved the day before. */
export function testEveryCommandOn(choices: WorkbookChoices & { readonly reopened?: true }): void {
  let workbook: Workbook;

  beforeAll(async () => {
    workbook = await openWorkbook(choices);
    await createFrom(workbook, "dashboard");
    await createFrom(workbook, "evaluation");
    if (choices.reopened) await reopen(workbook);
    await workbook.page.evaluate(() => window.preview.clearBatches());
  });

  afterAll(async () => {
    await closeSound(workbook);
  });

  test.each(everyCommand)("$name", ({ run }) => run(workbook));

  test("nothing was refused, and no cell shows an error", async () => {
    const { errors } = await requestsOf(workbook);
    expect(errors.filter((error) => error !== undefined)).toEqual([]);
    for (const name of await workbook.page.evaluate(() => window.preview.sheetNames())) {
      expect(errorsOf(await sheetOf(workbook, name))).toEqual([]);
    }
  });

  test("opened without the add-in, only what hangs on a volatile function becomes #NAME? at once", async () => {
    await type(workbook, "Scratch", { A10: "=TODAY()", A11: "=PARTNER.ROI(A10,1)", A12: "=PARTNER.ROI(3,1)" });
    await workbook.page.evaluate(async () => {
      window.preview.reopenWithoutFunctions();
      await window.preview.settled();
    });
    const errors = errorsOf(await sheetOf(workbook, "Scratch"));
    expect(errors).toEqual([[10, 0, "=PARTNER.ROI(A10,1)", "#NAME?"]]);
    expect(await textOf(workbook, "Scratch", "A12")).toBe("2");
    for (const name of ["Dashboard", "Evaluation"]) expect(errorsOf(await sheetOf(workbook, name))).toEqual([]);
  });
}
