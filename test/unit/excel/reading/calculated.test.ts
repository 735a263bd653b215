import { plainTraits } from "../../../../preview/model/hostTraits";
import { recalculate, settledCells, settledValues, whenCalculated } from "../../../../src/excel/reading/calculated";
import type { ReadValue } from "../../../../src/excel/reading/cellValue";
import { excelClient } from "../../preview/model/excelClient";

const stuck = { traits: { ...plainTraits, pendingStuck: true } };

/** Waits pass at once, and the clock with them. */
beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "setImmediate"] });
});

afterEach(() => {
  jest.useRealTimers();
});

/** Lets time pass until the work has come to its end; tells how much it took, in seconds. */
async function inTime<Result>(work: Promise<Result>): Promise<{ readonly result: Result; readonly seconds: number }> {
  const start = Date.now();
  let ended = false;
  const end = () => (ended = true);
  work.then(end, end);
  while (!ended) await jest.advanceTimersByTimeAsync(50);
  return { result: await work, seconds: (Date.now() - start) / 1000 };
}

describe("waiting for Excel to calculate", () => {
  test.each([
    ["waiting", whenCalculated],
    ["calculating", recalculate],
  ])("comes to an end where the workbook says for good that it is yet to be calculated: %s", async (_name, wait) => {
    const { run } = excelClient(stuck);
    await run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      const { seconds } = await inTime(wait(context));
      expect(seconds).toBeLessThan(1);
    });
  });

  test("lasts as long as Excel says that it is at work", async () => {
    const { run, grid } = excelClient();
    grid.calculating = true;
    setTimeout(() => (grid.calculating = false), 20_000);
    await run(async (context) => {
      const { seconds } = await inTime(whenCalculated(context));
      expect(seconds).toBeGreaterThanOrEqual(20);
    });
  });

  test("gives up where Excel never ends", async () => {
    const { run, grid } = excelClient();
    grid.calculating = true;
    await run(async (context) => {
      await expect(inTime(whenCalculated(context))).rejects.toMatchObject({ code: "stillCalculating" });
    });
  });
});

describe("values that decide", () => {
  /** Readings one after another, the last one for good. */
  function readings(...values: (readonly ReadValue[])[]) {
    let index = 0;
    const read = () => Promise.resolve(values[Math.min(index++, values.length - 1)] ?? []);
    return { read, times: () => index };
  }

  async function settled(...values: (readonly ReadValue[])[]) {
    const { read, times } = readings(...values);
    const { run } = excelClient();
    const ended = await run((context) => inTime(settledValues(context, read, (reading) => reading)));
    return { ...ended, times: times() };
  }

  const busy = { error: "#BUSY!" };

  test.each<[string, (readonly ReadValue[])[], readonly ReadValue[], number]>([
    ["values that stay are read twice", [[1, "a"]], [1, "a"], 2],
    ["an old value is not taken for the new one", [[1], [2]], [2], 3],
    ["an error that stays is a value", [[{ error: "#N/A" }]], [{ error: "#N/A" }], 2],
    ["a value that waits for its function is waited for", [[busy], [busy], [busy], [5]], [5], 5],
    ["so is one that waits for its source", [[{ error: "#GETTING_DATA" }], [7]], [7], 3],
    ["a value that comes in addition is a change", [[1], [1, 2]], [1, 2], 3],
    ["a sheet without values is at rest", [[]], [], 2],
  ])("%s", async (_name, given, expected, times) => {
    expect(await settled(...given)).toMatchObject({ result: expected, times });
  });

  test("a value that never comes to rest is answered as it is", async () => {
    let price = 100;
    const { run } = excelClient();
    const { result } = await run((context) =>
      inTime(
        settledValues(
          context,
          () => Promise.resolve(price++),
          (reading) => [reading],
        ),
      ),
    );
    expect(result).toBeGreaterThan(110);
  });

  test("a value that waits for good is told", async () => {
    await expect(settled([busy])).rejects.toMatchObject({ code: "stillCalculating" });
  });

  test("only the cells that matter hold up the others", async () => {
    const { run, grid } = excelClient();
    grid.results.set("=OTHER.FEED()", { value: "#BUSY!", error: true });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B1").formulas = [["=1+1", "=OTHER.FEED()"]];
      const { result } = await inTime(settledCells(context, "sheet", ({ formula }) => formula === "=1+1"));
      expect(result.map(({ formula }) => formula)).toEqual(["=1+1", "=OTHER.FEED()"]);
    });
  });
});
