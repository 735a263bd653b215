import { findPendingChange, settlePendingChange } from "../../../src/excel/change/pendingChange";
import { copyValues } from "../../../src/excel/copyValues";
import { failureCode } from "../../../src/excel/excelFailure";
import { changeableWorkbook, type ChangeableWorkbook } from "./changeableWorkbook";
import type { Fault } from "./faultyRequests";

async function opened(): Promise<ChangeableWorkbook> {
  const workbook = await changeableWorkbook();
  await workbook.change(({ worksheets }) => {
    worksheets.add("Other").getRange("A1").values = [[1]];
  });
  return workbook;
}

const copy = () => copyValues("workbook");
const before = ["Sheet1", "Other"];
const after = [...before, "Sheet1 – values", "Other – values"];

const kinds: readonly Fault["kind"][] = ["refused", "lost", { atAction: 2 }, { atAction: 12 }, { atAction: 25 }];

/** How many requests it takes. */
const REQUESTS = 18;

test("copies are written down, made, read back and struck off", async () => {
  const workbook = await opened();
  expect(await workbook.run(copy)).toEqual({ requests: REQUESTS });
  expect(await workbook.sheetNames()).toEqual(after);
});

const requests = Array.from({ length: REQUESTS }, (_, request) => request);

test.each(requests.flatMap((request) => [false, true].map((forGood) => [request, forGood] as const)))(
  "all sheets are copied or none where request %i fails (and all that follow: %s)",
  async (request, forGood) => {
    for (const kind of kinds) {
      const workbook = await opened();
      const { error } = await workbook.run(copy, { request, kind, forGood });
      const pending = await findPendingChange();
      if (pending) {
        expect(pending).toMatchObject({ action: "copyValues", cells: 2 });
        expect(failureCode((await workbook.run(copy)).error)).toBe("changePending");
        await settlePendingChange("takeBack");
      }
      // Where the last answer alone is missing, the pane says that it will tell, and finds nothing that is left to do.
      const isLastAnswer = !pending && request === REQUESTS - 1 && failureCode(error) === "changeInterrupted";
      const expected = error === undefined || isLastAnswer ? after : before;
      expect([kind, await workbook.sheetNames()]).toEqual([kind, expected]);
    }
  },
);
