import { everyCommand } from "./everyCommand";
import { manifestSets } from "./manifestSets";
import { cardOf, createFrom, errorsOf, requestsOf, sheetOf, textOf, type } from "./templateSheet";
import { closeBrowser, closeSound, openWorkbook, reopen, type Workbook, type WorkbookChoices } from "./workbook";

/** Each way in which hosts differ stands in one of these at least; one workbook was opened from the file that it made. */
const hosts: readonly (readonly [string, WorkbookChoices & { readonly reopened?: true }])[] = [
  ["that says for good that it has to calculate, and sends blanks as 0", { host: "web", pending: "stuck", blank: "0" }],
  [
    "that keeps old values while functions are awaited, and sends blanks as empty text",
    { host: "windows", busy: "stale", blank: "empty" },
  ],
  [
    "that has exactly the manifest's requirement sets, and sends blanks as null, in a workbook of the day before",
    { sets: manifestSets(), enforce: true, blank: "null", reopened: true },
  ],
];

afterAll(closeBrowser);

describe.each(hosts)("on a host %s", (_name, choices) => {
  let workbook: Workbook;

  beforeAll(async () => {
    workbook = await openWorkbook(choices);
    await createFrom(workbook, "dashboard");
    await createFrom(workbook, "evaluation");
    if (choices.reopened) await reopen(workbook);
    await workbook.page.evaluate(() => window.preview.clearBatches());
  });

  afterAll(() => closeSound(workbook));

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
});

test("a workbook that counts its days from 1904 gets no sheet, and the pane says why", async () => {
  const workbook = await openWorkbook({ dates: "1904" });
  await type(workbook, "Sheet1", { A1: "=DATE(2000,1,1)+0" });
  expect(await workbook.page.evaluate(() => window.preview.cell("Sheet1", "A1").value)).toBe(35064);
  await createFrom(workbook, "evaluation");
  await cardOf(workbook, "evaluation").getByText("This workbook counts days from 1904 on").waitFor();
  expect(await workbook.page.evaluate(() => window.preview.sheetNames())).toEqual(["Sheet1"]);
  await closeSound(workbook);
});
