import { everyCommand } from "./everyCommand";
import { manifestSets } from "./manifestSets";
import { createFrom, errorsOf, requestsOf, sheetOf } from "./templateSheet";
import { closeBrowser, closeSound, openWorkbook, type Workbook, type WorkbookChoices } from "./workbook";

/** Each way in which hosts differ stands in one of these at least. */
const hosts: readonly (readonly [string, WorkbookChoices])[] = [
  ["that says for good that it has to calculate, and sends blanks as 0", { host: "web", pending: "stuck", blank: "0" }],
  [
    "that keeps old values while functions are awaited, and sends blanks as empty text",
    { host: "windows", busy: "stale", blank: "empty" },
  ],
  [
    "that has exactly the manifest's requirement sets, and sends blanks as null",
    { sets: manifestSets(), enforce: true, blank: "null" },
  ],
];

afterAll(closeBrowser);

describe.each(hosts)("on a host %s", (_name, choices) => {
  let workbook: Workbook;

  beforeAll(async () => {
    workbook = await openWorkbook(choices);
    await createFrom(workbook, "dashboard");
    await createFrom(workbook, "evaluation");
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
});
